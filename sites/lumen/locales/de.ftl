brand = Lumen
greeting = Wir bringen Licht ins Dunkel
intro = Hier finden Sie Antworten – oder Menschen, die unsere Leuchten kennen.
    .familiar = Hier findest du Antworten – oder Menschen, die unsere Leuchten kennen.

team-berlin = Team Berlin
team-osaka = Team Osaka
team-dubai = Team Dubai

market-dach = Deutschland, Österreich, Schweiz
market-europe = Europa
market-japan = Japan
market-china = Chinesischsprachiges Asien
market-gulf = Naher Osten
market-north-america = Nordamerika

category-delivery = Lieferung
category-returns = Rückgabe und Garantie
category-lighting = Leuchtmittel und Dimmen
category-orders = Bestellung und Zahlung
category-safety = Sicherheit und Montage

topic-order = Meine Bestellung
topic-returns = Rückgabe, Schaden
topic-lighting = Leuchtmittel, Dimmen
topic-other = Etwas anderes

channel-message = Nachricht schreiben
channel-phone-de = In Deutschland anrufen
channel-phone-jp = In Japan anrufen
channel-phone-ae = In Dubai anrufen
channel-whatsapp = WhatsApp
channel-line = LINE
channel-wechat = WeChat
channel-email = E-Mail

notice-holiday-parcels = Vor den Feiertagen brauchen Pakete zwei Tage länger.

link-imprint = Impressum
link-privacy = Datenschutz
link-terms = AGB
