### Catalan: vostè by default, tu as .familiar; «…» as quotation marks, ’ as apostrophe. Buttons are the short imperative (Envia, Cerca), as in all Catalan interfaces.
### Help articles are “article d’ajuda”, because “article” alone is merchandise in a shop. A request is “consulta”, never “comanda” (an order); its reference is “número de consulta”, the access code “codi d’accés”.
### A bare time would want “les” or “la” before it, so a colon stands there; days and dates follow “fins” and “com a molt tard” as they are.

## The launcher, and what surrounds every view

launcher-label = Ajuda
launcher-offline = Sense connexió
home-title = En què podem ajudar?
nav-home = Centre d’ajuda
language-label = Idioma
language-change = Canvia
loading = S’està carregant…
network-error = No ha funcionat. Comprovi la connexió i torni-ho a provar.
    .familiar = No ha funcionat. Comprova la connexió i torna-ho a provar.

## Home

search-label = Cerca a l’ajuda
search-button = Cerca
articles-heading = Informació útil
subjects-heading = Temes
contact-heading = Parli amb nosaltres
    .familiar = Parla amb nosaltres
requests-heading = Les seves consultes
    .familiar = Les teves consultes
requests-unread = Resposta nova
request-find = Cerca una consulta

## Prices and payment; names of methods stand in a list: “card, Klarna, or invoice”

paying-heading = Preus i pagament
paying-currency = Moneda
paying-methods = Formes de pagament
payment-card = targeta
payment-sepa = domiciliació SEPA
payment-transfer = transferència bancària
payment-invoice = factura
payment-cod = contra reemborsament
payment-konbini = pagament en una botiga konbini

## Ways to reach a person, where the site gives no name of its own

channel-phone = Truqui’ns
    .familiar = Truca’ns
channel-email = Enviï’ns un correu
    .familiar = Envia’ns un correu
channel-message = Escrigui’ns
    .familiar = Escriu-nos
channel-callback = Reservi una trucada
    .familiar = Reserva una trucada
channel-whatsapp = WhatsApp
channel-line = LINE
channel-wechat = WeChat
channel-zalo = Zalo
channel-telegram = Telegram
channel-link = Més ajuda

## Search

# $count (Number) how many articles were found; $query (Text) what was typed
results-count =
    { $count ->
        [0] Cap resultat per a «{ $query }»
        [one] { $count } article d’ajuda per a «{ $query }»
        [many] { $count } d’articles d’ajuda per a «{ $query }»
       *[other] { $count } articles d’ajuda per a «{ $query }»
    }
results-ask = Què busca?
    .familiar = Què busques?
results-hint = Provi amb altres paraules o escrigui’ns.
    .familiar = Prova amb altres paraules o escriu-nos.
# $wanted, $shown (Text) names of languages
results-fallback = No hi ha resultats en { $wanted }. Aquests articles d’ajuda són en { $shown }.

## Article

# $wanted, $shown (Text) names of languages
article-fallback = Aquest article d’ajuda encara no existeix en { $wanted }. Aquí el té en { $shown }.
    .familiar = Aquest article d’ajuda encara no existeix en { $wanted }. Aquí el tens en { $shown }.
# $date (Text) a day
article-updated = Actualitzat: { $date }
article-question = Li ha servit?
    .familiar = T’ha servit?
article-yes = Sí
article-no = No
article-thanks = Ens alegra saber-ho. Gràcies.
article-missing = Què hi ha trobat a faltar?
    .familiar = Què hi has trobat a faltar?
article-sorry = Ho sentim. Escrigui’ns i l’ajudarem.
    .familiar = Ho sentim. Escriu-nos i t’ajudarem.
article-related = Més sobre aquest tema

## Contact form

contact-title = Escrigui’ns
    .familiar = Escriu-nos
contact-intro = Expliqui’ns què necessita. Rebrà un número de consulta per reprendre la conversa quan vulgui.
    .familiar = Explica’ns què necessites. Rebràs un número de consulta per reprendre la conversa quan vulguis.
field-message = Missatge
field-name = Nom
field-email = Correu electrònic
field-phone = Telèfon
field-order = Número de comanda
contact-topic = De què es tracta?
field-optional = opcional
contact-send = Envia
contact-sending = S’està enviant…
contact-network-error = No sabem si el seu missatge ha arribat, però el text encara és aquí. Comprovi la connexió i torni-ho a provar.
    .familiar = No sabem si el teu missatge ha arribat, però el text encara és aquí. Comprova la connexió i torna-ho a provar.
contact-other-ways = Altres vies de contacte
contact-suggestions = Potser la resposta ja és aquí
# $languages (Text) one or more languages as a list: “German”, “German, English, or Japanese”
contact-languages = Responem en { $languages }.

## When a person can be reached

# $time (Text) “18:00”, “tomorrow, 18:00”, “Monday, 18:00” or “Monday, November 30, 18:00”; perhaps with `time-yours` around it
# $kind (Text) which of these it is: time, tomorrow, weekday or date. A text may choose its words by it, or leave it alone
availability-open =
    { $kind ->
        [time] Obert · Tancament: { $time }
       *[date] Obert fins { $time }
    }
availability-open-always = Obert les 24 hores
availability-closed = Obertura: { $time }
availability-closed-long = Tancat de moment
availability-unknown = Avui l’horari pot variar
# A time that could be taken for somebody else’s. $time, $kind (Text) as above; $city (Text) the visitor’s: “Santiago”
time-yours = { $time }, la seva hora local ({ $city })
    .familiar = { $time }, la teva hora local ({ $city })
hours-title = Horari d’atenció
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
hours-zone = En la seva hora local: { $city }, { $offset }
    .familiar = En la teva hora local: { $city }, { $offset }
hours-closed = Tancat
hours-all-day = Obert tot el dia
# Hours with an open end. $from (Text) time of day
hours-from = des de: { $from }
# $range (Text) “9:00 – 11:30”, or `hours-from`; $note (Text) the shop’s words, such as “by appointment”, or `hours-uncertain`
hours-note = { $range } ({ $note })
hours-uncertain = per confirmar
# Instead of whether somebody is there. $note (Text) as above
availability-note = En aquest moment: { $note }
# $time, $kind (Text) as above
contact-answer-by =
    { $kind ->
        [time] Hora límit de la nostra resposta: { $time }.
       *[date] Respondrem com a molt tard { $time }.
    }

## Booking a call

callback-title = Reservi una trucada
    .familiar = Reserva una trucada
# $minutes (Number) how long a call takes at most
callback-intro =
    { $minutes ->
        [one] Triï una hora i li trucarem. La trucada dura com a màxim { $minutes } minut.
        [many] Triï una hora i li trucarem. La trucada dura com a màxim { $minutes } de minuts.
       *[other] Triï una hora i li trucarem. La trucada dura com a màxim { $minutes } minuts.
    }
    .familiar =
        { $minutes ->
            [one] Tria una hora i et trucarem. La trucada dura com a màxim { $minutes } minut.
            [many] Tria una hora i et trucarem. La trucada dura com a màxim { $minutes } de minuts.
           *[other] Tria una hora i et trucarem. La trucada dura com a màxim { $minutes } minuts.
        }
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
callback-zone = La seva zona horària: { $city }, { $offset }
    .familiar = La teva zona horària: { $city }, { $offset }
callback-zone-change = Canvia la zona horària
callback-times = Hora de la trucada
# $count (Number) free times of one day
callback-free =
    { $count ->
        [one] { $count } hora lliure
        [many] { $count } d’hores lliures
       *[other] { $count } hores lliures
    }
callback-none = Ara mateix no hi ha hores lliures. Escrigui’ns i en buscarem una.
    .familiar = Ara mateix no hi ha hores lliures. Escriu-nos i en buscarem una.
callback-phone = A quin número truquem?
callback-note = De què es tracta?
# Below the field of an e-mail address, which may stay empty
callback-email-hint = Enviarem la confirmació a aquesta adreça, amb un fitxer per al calendari.
callback-book = Reserva la trucada
callback-booking = S’està reservant…
callback-network-error = No sabem si la trucada s’ha reservat, però el que ha escrit encara és aquí. Comprovi la connexió i torni-ho a provar. La trucada no es reservarà dues vegades.
    .familiar = No sabem si la trucada s’ha reservat, però el que has escrit encara és aquí. Comprova la connexió i torna-ho a provar. La trucada no es reservarà dues vegades.
callback-alternatives = Hores lliures properes a la que havia triat
    .familiar = Hores lliures properes a la que havies triat
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”; $reference (Text) such as EU-7K3M-Q9X2
callback-thanks = La seva trucada està reservada: { $when }. El número de reserva és { $reference }.
    .familiar = La teva trucada està reservada: { $when }. El número de reserva és { $reference }.

## A booked call

call-title = La seva trucada
    .familiar = La teva trucada
call-status-booked = Reservada
call-status-cancelled = Cancel·lada
call-status-past = L’hora d’aquesta trucada ja ha passat
call-when = Data i hora
call-number = Trucarem al número
call-reason = Motiu de la cancel·lació
call-move = Tria una altra hora
call-move-title = Canvi d’hora de la trucada
call-move-button = Canvia l’hora
call-moving = S’està canviant l’hora…
call-move-network-error = No sabem si s’ha canviat l’hora de la trucada. Comprovi la connexió i torni-ho a provar.
    .familiar = No sabem si s’ha canviat l’hora de la trucada. Comprova la connexió i torna-ho a provar.
call-cancel = Cancel·la la trucada
call-cancel-question = Vol cancel·lar aquesta trucada?
    .familiar = Vols cancel·lar aquesta trucada?
call-calendar = Afegeix al calendari
call-file = Fitxer de calendari (.ics)
# What the call is named in a calendar. $brand (Text) the shop’s name
call-event = Trucada: { $brand }
# $phone (Text) a number; $reference (Text) such as EU-7K3M-Q9X2
call-event-text = Trucarem al número { $phone }. Número de reserva: { $reference }
call-reference = Número de reserva
call-keep = Desi el número i el codi: li permetran canviar o cancel·lar la trucada des de qualsevol dispositiu.
    .familiar = Desa el número i el codi: et permetran canviar o cancel·lar la trucada des de qualsevol dispositiu.

## Choosing a time zone

zones-title = Triï la seva zona horària
    .familiar = Tria la teva zona horària
zones-search = Ciutat
zones-none = No hem trobat aquesta ciutat. Provi amb una de més gran que sigui a prop.
    .familiar = No hem trobat aquesta ciutat. Prova amb una de més gran que sigui a prop.

## Request

request-title = Hem rebut el seu missatge
    .familiar = Hem rebut el teu missatge
# $reference (Text) such as EU-7K3M-Q9X2
request-thanks = El seu número de consulta és { $reference }. Ens posarem en contacte amb vostè.
    .familiar = El teu número de consulta és { $reference }. Ens posarem en contacte amb tu.
request-status-open = Pendent de la nostra resposta
request-status-answered = Contestada
request-status-resolved = Resolta
request-next = La nostra resposta apareixerà aquí.
# The heading once somebody has answered
request-conversation = La seva conversa amb nosaltres
    .familiar = La teva conversa amb nosaltres
# Label of the field in which the visitor writes back
reply-message = El seu missatge
    .familiar = El teu missatge
request-reference = Número de consulta
request-code = Codi d’accés
request-keep = Desi el número i el codi: li permetran tornar a obrir aquesta consulta des de qualsevol dispositiu.
    .familiar = Desa el número i el codi: et permetran tornar a obrir aquesta consulta des de qualsevol dispositiu.
request-you = Vostè
    .familiar = Tu
request-team = El nostre equip
# While both are there: above the field, and at the customer's own last message.
live-typing = S’està escrivint una resposta…
live-here = Ara som aquí
# $names: the first names of some of them, as a list.
live-here-names = Ara hi som: { $names }
live-sent = Enviat
live-read = Llegit
# Said by nobody, in the conversation: that nobody answers at once; where the answer goes besides; that another team goes on.
live-later = Disculpi l’espera: ara mateix no hi ha ningú disponible.
    .familiar = Disculpa l’espera: ara mateix no hi ha ningú disponible.
live-later-mail = La resposta també s’enviarà per correu electrònic a { $address }.
live-handed = El nostre equip acaba de plegar. Continuaran els companys que encara hi són.
# A box to tick.
live-sound = So per als missatges nous
# A button above a long conversation.
request-earlier = Missatges anteriors
lookup-title = Cerca una consulta
lookup-intro = En escriure’ns va rebre un número de consulta i un codi d’accés.
    .familiar = En escriure’ns vas rebre un número de consulta i un codi d’accés.
lookup-open = Obre

## What is asked once a request is done; its scales have a word for each point, from the worst to the best

rating-csat = Què li ha semblat la nostra ajuda?
    .familiar = Què t’ha semblat la nostra ajuda?
rating-csat-1 = Dolenta
rating-csat-2 = No gaire bona
rating-csat-3 = Acceptable
rating-csat-4 = Bona
rating-csat-5 = Molt bona
rating-ces = Ha estat fàcil rebre ajuda?
rating-ces-1 = Molt difícil
rating-ces-2 = Difícil
rating-ces-3 = Ni fàcil ni difícil
rating-ces-4 = Fàcil
rating-ces-5 = Molt fàcil
rating-nps = Fins a quin punt és probable que ens recomani?
    .familiar = Fins a quin punt és probable que ens recomanis?
# $point (Number) from 0 to 10
rating-nps-point = { $point }
rating-nps-low = Gens probable
rating-nps-high = Molt probable
rating-comment = Què hauríem de saber?
rating-skip = Prefereixo no dir-ho
rating-thanks = Gràcies per la resposta.
rating-change = La resposta es pot canviar durant un dia.

## What is kept while there is no connection

outbox-waiting = Missatge desat. S’enviarà quan torni la connexió.
outbox-take-back = Cancel·la l’enviament
# $reference (Text) such as EU-7K3M-Q9X2
outbox-sent = El seu missatge s’ha enviat. El número de consulta és { $reference }.
    .familiar = El teu missatge s’ha enviat. El número de consulta és { $reference }.
# In the shop’s page, where the help itself cannot be loaded; phone number and e-mail address follow
launcher-failed = Ara mateix no podem mostrar el centre d’ajuda. Pot contactar amb nosaltres aquí:
    .familiar = Ara mateix no podem mostrar el centre d’ajuda. Pots contactar amb nosaltres aquí:

## The public help centre, where views are pages of their own

centre-skip = Ves al contingut
centre-languages = Altres idiomes
# Leads to all articles of a subject. $count (Number) how many there are
centre-all = Mostra-ho tot ({ $count })
# Above the list of an article’s parts
centre-contents = En aquesta pàgina
centre-markets = País o regió

## What is wrong with a field, and what to do; programmers read error-start, -type, -zone, -locale and -page

error-message-missing = Primer escrigui un missatge.
    .familiar = Primer escriu un missatge.
# $max (Number) characters
error-too-long =
    { $max ->
        [one] El text és massa llarg. Pot tenir com a màxim { $max } caràcter.
        [many] El text és massa llarg. Pot tenir com a màxim { $max } de caràcters.
       *[other] El text és massa llarg. Pot tenir com a màxim { $max } caràcters.
    }
# $character (Text) what was typed, or its code point: “*”, “U+0301”
error-character = El caràcter «{ $character }» no pot anar aquí. Tregui’l.
    .familiar = El caràcter «{ $character }» no pot anar aquí. Treu-lo.
error-email = Aquesta adreça de correu no és vàlida. Ha de ser com nom@example.com.
error-phone = Aquest número de telèfon no és vàlid. Escrigui’l amb xifres i amb el prefix del país: +34 612 345 678.
    .familiar = Aquest número de telèfon no és vàlid. Escriu-lo amb xifres i amb el prefix del país: +34 612 345 678.
error-phone-missing = Ens cal un número per trucar.
error-phone-unknown = No es pot trucar a aquest número. Revisi’l i comenci pel prefix del país: +34 612 345 678.
    .familiar = No es pot trucar a aquest número. Revisa’l i comença pel prefix del país: +34 612 345 678.
error-start-missing = Primer triï una hora.
    .familiar = Primer tria una hora.
error-start = Això no és una data amb hora. Exemple: 2026-11-23T09:00:00Z.
error-type = Aquest camp ha de ser text.
error-field = No hi ha cap camp amb aquest nom.
error-name = Escrigui un nom de 120 caràcters com a màxim.
    .familiar = Escriu un nom de 120 caràcters com a màxim.
rating-missing = Falta una resposta.
error-consent = Marqui la casella per donar el consentiment.
    .familiar = Marca la casella per donar el consentiment.
error-consent-new = El text del consentiment ha canviat. Llegeixi’l i accepti’l de nou.
    .familiar = El text del consentiment ha canviat. Llegeix-lo i accepta’l de nou.
error-choice = Triï un dels valors disponibles.
    .familiar = Tria un dels valors disponibles.
error-call-ahead = Aquesta trucada encara no s’ha fet.
error-tags = Hi pot haver fins a 20 etiquetes, de 50 caràcters com a màxim cadascuna.
error-snooze = Triï una data i una hora futures.
error-times = El final ha de ser posterior a l’inici.
error-merge = Aquestes dues converses no es poden unir. Una és una trucada reservada o ja s’havia unit a una altra. Triï’n una altra.
error-merge-region = Les converses desades en regions diferents no es poden unir. Respongui a cadascuna per separat.
error-addressee = Indiqui una adreça de correu, un número de telèfon o un identificador de client.
error-hold = Indiqui per què s’ha de conservar.
    .familiar = Indica per què s’ha de conservar.
error-zone = No coneixem aquesta zona horària. Exemple: Europe/Madrid.
error-locale = Això no és una etiqueta d’idioma. Exemples: ca, pt-BR.

## Who writes: a person, and which one

# A checkbox in a form that comes back because it looked as if a program had filled it in
confirm-person = Soc una persona, no un programa
# Beside a message that waits until the customer who wrote it is signed in to the shop again
outbox-identity = Missatge desat. S’enviarà quan torni a iniciar la sessió.
    .familiar = Missatge desat. S’enviarà quan tornis a iniciar la sessió.

## Problems: a heading, then what to do; programmers and operators read -json, -media, -method, -key-bad, -token, -call and query-

problem-site = No coneixem aquest lloc web
problem-site-detail = Comprovi l’adreça o el nom del lloc a l’etiqueta script.
    .familiar = Comprova l’adreça o el nom del lloc a l’etiqueta script.
problem-page = No hem trobat aquesta pàgina
problem-page-detail = Potser ha canviat de lloc. Busqui-la al centre d’ajuda o escrigui’ns.
    .familiar = Potser ha canviat de lloc. Busca-la al centre d’ajuda o escriu-nos.
problem-article = No hem trobat aquest article d’ajuda
problem-article-detail = Potser l’hem substituït. Busqui’l al centre d’ajuda o escrigui’ns.
    .familiar = Potser l’hem substituït. Busca’l al centre d’ajuda o escriu-nos.
problem-request = No podem obrir aquesta consulta
problem-request-detail = Revisi el número i el codi d’accés: un dels dos no és correcte.
    .familiar = Revisa el número i el codi d’accés: un dels dos no és correcte.
problem-conversation = No hi ha cap conversa amb aquest número, o és d’un altre equip.
problem-gone = Això s’ha esborrat
problem-gone-detail = El que envia pertany a una conversa que s’ha esborrat mentrestant. Si encara necessita ajuda, escrigui’ns de nou.
    .familiar = El que envies pertany a una conversa que s’ha esborrat mentrestant. Si encara necessites ajuda, escriu-nos de nou.
problem-held = Això ara no es pot esborrar
problem-held-detail = De moment la llei ens obliga a conservar-ho. Si en vol saber més, pregunti’ns-ho.
    .familiar = De moment la llei ens obliga a conservar-ho. Si en vols saber més, pregunta’ns-ho.
problem-invalid = Cal corregir alguna cosa
problem-invalid-detail = Revisi els camps marcats.
    .familiar = Revisa els camps marcats.
problem-json = No s’ha pogut llegir el que s’ha enviat
problem-json-detail = El cos no és ni JSON vàlid ni un formulari.
problem-media = Aquest tipus de contingut no s’accepta
problem-media-detail = Enviï JSON o un formulari.
    .familiar = Envia JSON o un formulari.
problem-large = El contingut enviat és massa gran
# $max (Number) kilobytes
problem-large-detail = Es poden enviar com a màxim { $max } kilobytes. Escurci el text i torni-ho a provar.
    .familiar = Es poden enviar com a màxim { $max } kilobytes. Escurça el text i torna-ho a provar.
problem-origin = Aquesta pàgina no està autoritzada a enviar consultes
problem-origin-detail = Obri el centre d’ajuda des de la mateixa botiga i torni-ho a provar.
    .familiar = Obre el centre d’ajuda des de la mateixa botiga i torna-ho a provar.
problem-method = Això aquí no funciona
problem-method-detail = L’adreça existeix, però no admet aquest tipus de petició.
problem-key = Aquest formulari ja s’havia enviat amb un altre contingut
problem-key-detail = Torni a carregar el formulari i enviï’l de nou.
    .familiar = Torna a carregar el formulari i envia’l de nou.
problem-key-bad = La Idempotency-Key no és vàlida
problem-key-bad-detail = Faci servir d’1 a 200 caràcters ASCII visibles.
    .familiar = Fes servir d’1 a 200 caràcters ASCII visibles.
problem-token = Cal iniciar la sessió per fer això
problem-token-detail = Enviï el token de l’operador com a «Authorization: Bearer …».
    .familiar = Envia el token de l’operador com a «Authorization: Bearer …».
problem-call = No es pot respondre a aquesta petició tal com s’ha fet
query-team = Aquest equip no existeix.
query-day = El dia ha de ser una data. Exemple: 2026-11-23.
query-cursor = Aquest cursor no és d’una resposta anterior.
query-filter = Aquesta llista no es pot filtrar per aquest valor. Triï un dels valors disponibles.
query-person = Indiqui de qui són les trucades: phone o customer.
query-whom = Indiqui de qui són les dades amb un sol d’aquests paràmetres: email, phone, customer.
# $max (Number) characters
query-reason = Cal un motiu, que el visitant llegirà. Llargada màxima: { $max }.
problem-slot = Aquesta hora ja no està lliure
problem-slot-detail = Triï’n una altra. El que ha escrit encara és aquí.
    .familiar = Tria’n una altra. El que has escrit encara és aquí.
problem-call-fixed = Aquesta trucada ja no es pot canviar
problem-call-fixed-detail = L’hora de la trucada ja ha passat o la trucada s’ha cancel·lat. En pot reservar una de nova.
    .familiar = L’hora de la trucada ja ha passat o la trucada s’ha cancel·lat. En pots reservar una de nova.
problem-forbidden = No té permís per fer això
    .familiar = No tens permís per fer això
problem-forbidden-detail = Demani-ho a un administrador del seu equip.
    .familiar = Demana-ho a un administrador del teu equip.
problem-missing = Aquest element ja no existeix
problem-missing-detail = Algú l’ha eliminat. Torni a carregar la llista.
    .familiar = Algú l’ha eliminat. Torna a carregar la llista.
problem-address = Aquesta adreça ja es fa servir
problem-address-detail = Algú del seu equip ja té aquesta adreça de correu.
    .familiar = Algú del teu equip ja té aquesta adreça de correu.
problem-admin = És l’únic administrador
problem-admin-detail = Abans nomeni administrador algú altre.
    .familiar = Abans nomena administrador algú altre.
problem-newer = S’ha escrit alguna cosa nova
problem-newer-detail = Llegeixi el que s’ha escrit mentrestant i torni a enviar el seu text.
    .familiar = Llegeix el que s’ha escrit mentrestant i torna a enviar el teu text.
problem-rating = Encara no es pot valorar
problem-rating-detail = Es podrà valorar quan la consulta estigui resolta.
problem-rating-fixed = Aquesta resposta ja no es pot canviar
problem-rating-fixed-detail = Les respostes es poden canviar durant un dia.
problem-callbacks = Aquí no es poden reservar trucades
problem-callbacks-detail = Escrigui’ns o contacti amb nosaltres d’una altra manera.
    .familiar = Escriu-nos o contacta amb nosaltres d’una altra manera.
problem-bookings = Massa trucades reservades
problem-bookings-detail = Ja té tantes trucades reservades com pot tenir una persona. Cancel·li’n una, esperi que n’acabi una o escrigui’ns.
    .familiar = Ja tens tantes trucades reservades com pot tenir una persona. Cancel·la’n una, espera que n’acabi una o escriu-nos.
problem-limit = S’han enviat massa missatges en poc temps
# $minutes (Number)
problem-limit-detail =
    { $minutes ->
        [one] No s’ha perdut res del que ha escrit. Torni-ho a provar d’aquí a { $minutes } minut o contacti amb nosaltres d’una altra manera.
        [many] No s’ha perdut res del que ha escrit. Torni-ho a provar d’aquí a { $minutes } de minuts o contacti amb nosaltres d’una altra manera.
       *[other] No s’ha perdut res del que ha escrit. Torni-ho a provar d’aquí a { $minutes } minuts o contacti amb nosaltres d’una altra manera.
    }
    .familiar =
        { $minutes ->
            [one] No s’ha perdut res del que has escrit. Torna-ho a provar d’aquí a { $minutes } minut o contacta amb nosaltres d’una altra manera.
            [many] No s’ha perdut res del que has escrit. Torna-ho a provar d’aquí a { $minutes } de minuts o contacta amb nosaltres d’una altra manera.
           *[other] No s’ha perdut res del que has escrit. Torna-ho a provar d’aquí a { $minutes } minuts o contacta amb nosaltres d’una altra manera.
        }
problem-identity = No podem determinar qui és vostè
    .familiar = No podem determinar qui ets
problem-identity-detail = Torni a iniciar la sessió a la botiga, carregui la pàgina de nou i torni-ho a provar.
    .familiar = Torna a iniciar la sessió a la botiga, carrega la pàgina de nou i torna-ho a provar.
problem-challenge = No hem pogut comprovar que no es tracta d’un robot
problem-challenge-detail = Torni-ho a provar o contacti amb nosaltres d’una altra manera. El que ha escrit encara és aquí.
    .familiar = Torna-ho a provar o contacta amb nosaltres d’una altra manera. El que has escrit encara és aquí.
problem-store = Ara mateix no ho podem desar
problem-store-detail = No s’ha perdut res: el que ha escrit encara és al formulari. Torni-ho a provar d’aquí a una estona o contacti amb nosaltres d’una altra manera.
    .familiar = No s’ha perdut res: el que has escrit encara és al formulari. Torna-ho a provar d’aquí a una estona o contacta amb nosaltres d’una altra manera.
problem-server = Hi ha hagut un error per part nostra
problem-server-detail = Torni-ho a provar d’aquí a una estona.
    .familiar = Torna-ho a provar d’aquí a una estona.

## Signing in to the desk

# The heading and the button of the page that a one-time link leads to
enter-title = Inicia la sessió
enter-intro = Aquest enllaç permet iniciar la sessió una sola vegada.
enter-spent = Aquest enllaç ja no és vàlid: s’ha fet servir o és massa antic. Demani’n un de nou a un administrador del seu equip.
enter-none = No ha iniciat la sessió. Obri l’enllaç que li enviï un administrador del seu equip.
enter-unknown = Ningú d’aquest equip té aquesta adreça de correu.
enter-failed = No s’ha pogut iniciar la sessió.

## E-mails to who has written, and to the team

# The subject; the shop’s name comes after it. $reference (Text) such as EU-7K3M-Q9X2
mail-subject = Consulta { $reference }
# Above the answer. $name (Text) of a person, or of the shop
mail-answer = Respon: { $name }
mail-reply = Pot respondre directament a aquest correu.
    .familiar = Pots respondre directament a aquest correu.
# Below the answer; links follow, or the names of the files alone
mail-files = Fitxers d’aquesta resposta:
# $date (Text) such as 29 December 2026
mail-files-until = Els enllaços als fitxers funcionen fins al dia { $date }.
# An address follows
mail-open = Obri la conversa completa amb el codi d’accés:
    .familiar = Obre la conversa completa amb el codi d’accés:
# $brand (Text) the shop’s name
mail-footer = Aquest correu l’envia { $brand }, perquè amb la consulta es va indicar aquesta adreça.
# Before the question how it was. $reference (Text) as above
mail-done = La seva consulta { $reference } està resolta.
    .familiar = La teva consulta { $reference } està resolta.
# To the team: the subject. $reference (Text) as above
mail-notice = Consulta nova { $reference }
# A booked call: the subject; the shop’s name comes after it. $reference (Text) as above
mail-call-subject = La seva trucada { $reference }
    .familiar = La teva trucada { $reference }
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”
mail-call-moved = L’hora de la seva trucada ha canviat. Nova data i hora: { $when }.
    .familiar = L’hora de la teva trucada ha canviat. Nova data i hora: { $when }.
# $when (Text) as above
mail-call-cancelled = La seva trucada s’ha cancel·lat: { $when }.
    .familiar = La teva trucada s’ha cancel·lat: { $when }.
# Of a booked, a moved and a cancelled call alike
mail-call-file = Obri el fitxer adjunt per actualitzar el calendari.
    .familiar = Obre el fitxer adjunt per actualitzar el calendari.
# An address follows
mail-call-open = Canviï o cancel·li la trucada amb el codi d’accés:
    .familiar = Canvia o cancel·la la trucada amb el codi d’accés:
# $brand (Text) the shop’s name
mail-call-footer = Aquest correu l’envia { $brand }, perquè en reservar la trucada es va indicar aquesta adreça.
# To the team: the subject. $reference (Text) as above
mail-call-notice = Trucada nova { $reference }
# The same of a call that its customer has moved. $reference (Text) as above
mail-call-notice-moved = Canvi d’hora de la trucada { $reference }
# The same of one that its customer has cancelled. $reference (Text) as above
mail-call-notice-cancelled = Trucada cancel·lada { $reference }

## Photos and documents that come with a message

# The label of a field in which files are chosen
files-label = Fotos o PDF
# $max (Number) megabytes
files-hint = JPEG, PNG, WebP, GIF o PDF, fins a { $max } MB cadascun.
# $n (Number) megabytes, with one decimal
file-size = { $n } MB
# $n (Number) kilobytes, a whole number
file-size-small = { $n } kB
# $name (Text) what the file is called
error-file-kind = «{ $name }» no es pot enviar. S’accepten fotos (JPEG, PNG, WebP, GIF) i PDF.
# $name (Text) what the file is called; $max (Number) megabytes
error-file-large = «{ $name }» és massa gran. Un fitxer pot tenir fins a { $max } MB.
# $name (Text) what the file is called; $max (Number) millions of pixels
error-file-pixels = «{ $name }» té massa píxels. Una imatge pot tenir fins a { $max } megapíxels.
# $name (Text) what the file is called
error-file-broken = «{ $name }» és buit o està malmès i no es pot enviar.
# $max (Number) files
error-files-many = Massa fitxers alhora. El màxim per missatge: { $max }.
error-files-full = En aquesta conversa ja no hi caben més fitxers. En una consulta nova sí.
error-files-day = Avui ja no hi caben més fitxers en aquesta conversa. Demà sí.
error-file-gone = Un fitxer ja no hi és. Cal tornar-lo a triar.
# $max (Number) megabytes
error-files-large = Els fitxers junts són massa grans. Un missatge admet fins a { $max } MB.
# What a visitor may do with what is kept of their conversation. $receipt is a number.
own-title = Les seves dades
    .familiar = Les teves dades
own-export = Baixa’n una còpia
own-files = Desi també els fitxers: els enllaços de la còpia funcionen durant un dia.
    .familiar = Desa també els fitxers: els enllaços de la còpia funcionen durant un dia.
own-erase = Esborra aquesta conversa
own-sure = Segur que la vol esborrar? No es podrà recuperar.
    .familiar = Segur que la vols esborrar? No es podrà recuperar.
own-yes = Sí, esborra
own-erased = S’ha esborrat. Número del rebut: { $receipt }
own-pending = S’esborrarà tan bon punt respongui el magatzem de dades. Número del rebut: { $receipt }

## What visitors are told before they ask; and what their browser keeps

notices-label = Avisos
notices-dismiss = Amaga aquest avís
kept-what = Només es desen en aquest navegador: esborranys, missatges pendents d’enviar, codis d’accés i avisos amagats.
# What unfolds the question, and the question; the button is own-yes
kept-clear = Esborra-ho d’aquest navegador
kept-sure = Segur que ho vol esborrar? Sense el codi d’accés no es podrà tornar a obrir cap consulta des d’aquí. El que està pendent no s’enviarà.
    .familiar = Segur que ho vols esborrar? Sense el codi d’accés no es podrà tornar a obrir cap consulta des d’aquí. El que està pendent no s’enviarà.
