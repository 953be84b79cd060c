brand = Lumen
greeting = Let’s shed some light on it
intro = Find an answer here, or talk to someone who knows our lamps.

team-berlin = Berlin team
team-osaka = Osaka team
team-dubai = Dubai team

# What desk and help centre call the markets.
market-dach = Germany, Austria and Switzerland
market-europe = Europe
market-japan = Japan
market-china = Chinese-speaking Asia
market-gulf = Middle East
market-north-america = North America

category-delivery = Delivery
category-returns = Returns and warranty
category-lighting = Bulbs and dimming
category-orders = Orders and payment
category-safety = Safety and installation

topic-order = My order
topic-returns = Returns, damage
topic-lighting = Bulbs, dimming
topic-other = Something else

channel-message = Write to us
channel-phone-de = Call us in Germany
channel-phone-jp = Call us in Japan
channel-phone-ae = Call us in Dubai
channel-whatsapp = WhatsApp
channel-line = LINE
channel-wechat = WeChat
channel-email = Email

notice-holiday-parcels = Before the holidays parcels take two days longer.

link-imprint = Imprint
link-privacy = Privacy
link-terms = Terms
