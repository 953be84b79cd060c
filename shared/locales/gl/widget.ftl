### Galician: vostede by default, ti as .familiar; «…» as quotation marks, no gendered words for the reader. Buttons are infinitives (Enviar, Buscar), as in Galician interfaces.
### Help articles are “artigo de axuda”, because “artigo” alone is merchandise in a shop. A request is “consulta”, never “pedido” (an order); its reference is “número de consulta”, the access code “código de acceso”.
### A bare time would want “as” or “a” before it, so a colon stands there; weekdays and dates take “o”, and “mañá” takes nothing.

## The launcher, and what surrounds every view

launcher-label = Axuda
launcher-offline = Sen conexión
home-title = En que podemos axudar?
nav-home = Centro de axuda
language-label = Idioma
language-change = Cambiar
loading = Cargando…
network-error = Non funcionou. Comprobe a conexión e ténteo de novo.
    .familiar = Non funcionou. Comproba a conexión e téntao de novo.

## Home

search-label = Buscar na axuda
search-button = Buscar
articles-heading = Información útil
subjects-heading = Temas
contact-heading = Fale connosco
    .familiar = Fala connosco
requests-heading = As súas consultas
    .familiar = As túas consultas
requests-unread = Resposta nova
request-find = Buscar unha consulta

## Prices and payment; names of methods stand in a list: “card, Klarna, or invoice”

paying-heading = Prezos e pagamento
paying-currency = Moeda
paying-methods = Formas de pagamento
payment-card = tarxeta
payment-sepa = domiciliación SEPA
payment-transfer = transferencia bancaria
payment-invoice = factura
payment-cod = contra reembolso
payment-konbini = pagamento nunha tenda konbini

## Ways to reach a person, where the site gives no name of its own

channel-phone = Chámenos
    .familiar = Chámanos
channel-email = Envíenos un correo
    .familiar = Envíanos un correo
channel-message = Escríbanos
    .familiar = Escríbenos
channel-callback = Reserve unha chamada
    .familiar = Reserva unha chamada
channel-whatsapp = WhatsApp
channel-line = LINE
channel-wechat = WeChat
channel-zalo = Zalo
channel-telegram = Telegram
channel-link = Máis axuda

## Search

# $count (Number) how many articles were found; $query (Text) what was typed
results-count =
    { $count ->
        [0] Non hai resultados para «{ $query }»
        [one] { $count } artigo de axuda para «{ $query }»
        [many] { $count } de artigos de axuda para «{ $query }»
       *[other] { $count } artigos de axuda para «{ $query }»
    }
results-ask = Que está a buscar?
    .familiar = Que estás a buscar?
results-hint = Probe con outras palabras ou escríbanos.
    .familiar = Proba con outras palabras ou escríbenos.
# $wanted, $shown (Text) names of languages
results-fallback = Non hai resultados en { $wanted }. Estes artigos de axuda están en { $shown }.

## Article

# $wanted, $shown (Text) names of languages
article-fallback = Este artigo de axuda aínda non está en { $wanted }. Aquí o ten en { $shown }.
    .familiar = Este artigo de axuda aínda non está en { $wanted }. Aquí o tes en { $shown }.
# $date (Text) a day
article-updated = Actualizado: { $date }
article-question = Serviu de axuda?
article-yes = Si
article-no = Non
article-thanks = Alégranos sabelo. Grazas.
article-missing = Que botou en falta?
    .familiar = Que botaches en falta?
article-sorry = Sentímolo. Escríbanos e axudarémoslle.
    .familiar = Sentímolo. Escríbenos e axudarémosche.
article-related = Máis sobre este tema

## Contact form

contact-title = Escríbanos
    .familiar = Escríbenos
contact-intro = Cóntenos que precisa. Recibirá un número de consulta para retomar a conversa cando queira.
    .familiar = Cóntanos que precisas. Recibirás un número de consulta para retomar a conversa cando queiras.
field-message = Mensaxe
field-name = Nome
field-email = Correo electrónico
field-phone = Teléfono
field-order = Número de pedido
contact-topic = De que se trata?
field-optional = opcional
contact-send = Enviar
contact-sending = Enviando…
contact-network-error = Non sabemos se a súa mensaxe chegou, pero o texto segue aquí. Comprobe a conexión e ténteo de novo.
    .familiar = Non sabemos se a túa mensaxe chegou, pero o texto segue aquí. Comproba a conexión e téntao de novo.
contact-other-ways = Outras vías de contacto
contact-suggestions = Quizais a resposta xa estea aquí
# $languages (Text) one or more languages as a list: “German”, “German, English, or Japanese”
contact-languages = Respondemos en { $languages }.

## When a person can be reached

# $time (Text) “18:00”, “tomorrow, 18:00”, “Monday, 18:00” or “Monday, November 30, 18:00”; perhaps with `time-yours` around it
# $kind (Text) which of these it is: time, tomorrow, weekday or date. A text may choose its words by it, or leave it alone
availability-open =
    { $kind ->
        [time] Aberto · Peche: { $time }
        [tomorrow] Aberto ata { $time }
       *[date] Aberto ata o { $time }
    }
availability-open-always = Aberto as 24 horas
availability-closed = Apertura: { $time }
availability-closed-long = Pechado polo momento
availability-unknown = Hoxe o horario pode variar
# A time that could be taken for somebody else’s. $time, $kind (Text) as above; $city (Text) the visitor’s: “Santiago”
time-yours = { $time }, a súa hora local ({ $city })
    .familiar = { $time }, a túa hora local ({ $city })
hours-title = Horario de atención
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
hours-zone = Na súa hora local: { $city }, { $offset }
    .familiar = Na túa hora local: { $city }, { $offset }
hours-closed = Pechado
hours-all-day = Aberto todo o día
# Hours with an open end. $from (Text) time of day
hours-from = desde: { $from }
# $range (Text) “9:00 – 11:30”, or `hours-from`; $note (Text) the shop’s words, such as “by appointment”, or `hours-uncertain`
hours-note = { $range } ({ $note })
hours-uncertain = sen confirmar
# Instead of whether somebody is there. $note (Text) as above
availability-note = Neste momento: { $note }
# $time, $kind (Text) as above
contact-answer-by =
    { $kind ->
        [time] Hora límite da nosa resposta: { $time }.
        [tomorrow] Responderemos como moi tarde { $time }.
       *[date] Responderemos como moi tarde o { $time }.
    }

## Booking a call

callback-title = Reserve unha chamada
    .familiar = Reserva unha chamada
# $minutes (Number) how long a call takes at most
callback-intro =
    { $minutes ->
        [one] Escolla unha hora e recibirá a nosa chamada. Dura como máximo { $minutes } minuto.
        [many] Escolla unha hora e recibirá a nosa chamada. Dura como máximo { $minutes } de minutos.
       *[other] Escolla unha hora e recibirá a nosa chamada. Dura como máximo { $minutes } minutos.
    }
    .familiar =
        { $minutes ->
            [one] Escolle unha hora e recibirás a nosa chamada. Dura como máximo { $minutes } minuto.
            [many] Escolle unha hora e recibirás a nosa chamada. Dura como máximo { $minutes } de minutos.
           *[other] Escolle unha hora e recibirás a nosa chamada. Dura como máximo { $minutes } minutos.
        }
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
callback-zone = O seu fuso horario: { $city }, { $offset }
    .familiar = O teu fuso horario: { $city }, { $offset }
callback-zone-change = Cambiar o fuso horario
callback-times = Hora da chamada
# $count (Number) free times of one day
callback-free =
    { $count ->
        [one] { $count } hora libre
        [many] { $count } de horas libres
       *[other] { $count } horas libres
    }
callback-none = Agora mesmo non hai horas libres. Escríbanos e buscaremos unha.
    .familiar = Agora mesmo non hai horas libres. Escríbenos e buscaremos unha.
callback-phone = A que número chamamos?
callback-note = De que se trata?
# Below the field of an e-mail address, which may stay empty
callback-email-hint = Enviaremos a confirmación a este enderezo, cun ficheiro para o calendario.
callback-book = Reservar a chamada
callback-booking = Reservando…
callback-network-error = Non sabemos se a chamada quedou reservada, pero o que escribiu segue aquí. Comprobe a conexión e ténteo de novo. A chamada non se reservará dúas veces.
    .familiar = Non sabemos se a chamada quedou reservada, pero o que escribiches segue aquí. Comproba a conexión e téntao de novo. A chamada non se reservará dúas veces.
callback-alternatives = Horas libres próximas á que escolleu
    .familiar = Horas libres próximas á que escolliches
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”; $reference (Text) such as EU-7K3M-Q9X2
callback-thanks = A súa chamada está reservada: { $when }. O número de reserva é { $reference }.
    .familiar = A túa chamada está reservada: { $when }. O número de reserva é { $reference }.

## A booked call

call-title = A súa chamada
    .familiar = A túa chamada
call-status-booked = Reservada
call-status-cancelled = Cancelada
call-status-past = A hora desta chamada xa pasou
call-when = Data e hora
call-number = Chamaremos ao número
call-reason = Motivo da cancelación
call-move = Escoller outra hora
call-move-title = Cambio de hora da chamada
call-move-button = Cambiar a hora
call-moving = Cambiando a hora…
call-move-network-error = Non sabemos se a hora da chamada cambiou. Comprobe a conexión e ténteo de novo.
    .familiar = Non sabemos se a hora da chamada cambiou. Comproba a conexión e téntao de novo.
call-cancel = Cancelar a chamada
call-cancel-question = Quere cancelar esta chamada?
    .familiar = Queres cancelar esta chamada?
call-calendar = Engadir ao calendario
call-file = Ficheiro de calendario (.ics)
# What the call is named in a calendar. $brand (Text) the shop’s name
call-event = Chamada: { $brand }
# $phone (Text) a number; $reference (Text) such as EU-7K3M-Q9X2
call-event-text = Chamaremos ao número { $phone }. Número de reserva: { $reference }
call-reference = Número de reserva
call-keep = Garde o número e o código: con eles poderá cambiar ou cancelar a chamada en calquera dispositivo.
    .familiar = Garda o número e o código: con eles poderás cambiar ou cancelar a chamada en calquera dispositivo.

## Choosing a time zone

zones-title = Escolla o seu fuso horario
    .familiar = Escolle o teu fuso horario
zones-search = Cidade
zones-none = Non atopamos esa cidade. Probe con outra máis grande que estea preto.
    .familiar = Non atopamos esa cidade. Proba con outra máis grande que estea preto.

## Request

request-title = Recibimos a súa mensaxe
    .familiar = Recibimos a túa mensaxe
# $reference (Text) such as EU-7K3M-Q9X2
request-thanks = O seu número de consulta é { $reference }. Poñerémonos en contacto con vostede.
    .familiar = O teu número de consulta é { $reference }. Poñerémonos en contacto contigo.
request-status-open = Pendente da nosa resposta
request-status-answered = Respondida
request-status-resolved = Resolta
request-next = A nosa resposta aparecerá aquí.
# The heading once somebody has answered
request-conversation = A súa conversa connosco
    .familiar = A túa conversa connosco
# Label of the field in which the visitor writes back
reply-message = A súa mensaxe
    .familiar = A túa mensaxe
request-reference = Número de consulta
request-code = Código de acceso
request-keep = Garde o número e o código: con eles poderá volver abrir esta consulta en calquera dispositivo.
    .familiar = Garda o número e o código: con eles poderás volver abrir esta consulta en calquera dispositivo.
request-you = Vostede
    .familiar = Ti
request-team = O noso equipo
# While both are there: above the field, and at the customer's own last message.
live-typing = Estase a escribir unha resposta…
live-here = Agora estamos aquí
# $names: the first names of some of them, as a list.
live-here-names = Agora aquí: { $names }
live-sent = Enviada
live-read = Lida
# Said by nobody, in the conversation: that nobody answers at once; where the answer goes besides; that another team goes on.
live-later = Desculpe a espera: agora mesmo non hai ninguén dispoñible.
    .familiar = Desculpa a espera: agora mesmo non hai ninguén dispoñible.
live-later-mail = A resposta tamén se enviará por correo electrónico a { $address }.
live-handed = O noso equipo acaba de rematar a xornada. Continuarán os compañeiros que aínda están dispoñibles.
# A box to tick.
live-sound = Son para as mensaxes novas
# A button above a long conversation.
request-earlier = Mensaxes anteriores
lookup-title = Buscar unha consulta
lookup-intro = Ao escribirnos recibiu un número de consulta e un código de acceso.
    .familiar = Ao escribirnos recibiches un número de consulta e un código de acceso.
lookup-open = Abrir

## What is asked once a request is done; its scales have a word for each point, from the worst to the best

rating-csat = Que lle pareceu a nosa axuda?
    .familiar = Que che pareceu a nosa axuda?
rating-csat-1 = Mala
rating-csat-2 = Non moi boa
rating-csat-3 = Aceptable
rating-csat-4 = Boa
rating-csat-5 = Moi boa
rating-ces = Foi fácil conseguir axuda?
rating-ces-1 = Moi difícil
rating-ces-2 = Difícil
rating-ces-3 = Nin fácil nin difícil
rating-ces-4 = Fácil
rating-ces-5 = Moi fácil
rating-nps = Que probabilidade hai de que nos recomende?
    .familiar = Que probabilidade hai de que nos recomendes?
# $point (Number) from 0 to 10
rating-nps-point = { $point }
rating-nps-low = Nada probable
rating-nps-high = Moi probable
rating-comment = Que deberiamos saber?
rating-skip = Prefiro non dicilo
rating-thanks = Grazas pola resposta.
rating-change = A resposta pódese cambiar durante un día.

## What is kept while there is no connection

outbox-waiting = Mensaxe gardada. Enviarase cando volva a conexión.
outbox-take-back = Cancelar o envío
# $reference (Text) such as EU-7K3M-Q9X2
outbox-sent = A súa mensaxe enviouse. O número de consulta é { $reference }.
    .familiar = A túa mensaxe enviouse. O número de consulta é { $reference }.
# In the shop’s page, where the help itself cannot be loaded; phone number and e-mail address follow
launcher-failed = Agora mesmo non podemos amosar o centro de axuda. Pode contactar connosco aquí:
    .familiar = Agora mesmo non podemos amosar o centro de axuda. Podes contactar connosco aquí:

## The public help centre, where views are pages of their own

centre-skip = Ir ao contido
centre-languages = Outros idiomas
# Leads to all articles of a subject. $count (Number) how many there are
centre-all = Ver todo ({ $count })
# Above the list of an article’s parts
centre-contents = Nesta páxina
centre-markets = País ou rexión

## What is wrong with a field, and what to do; programmers read error-start, -type, -zone, -locale and -page

error-message-missing = Escriba primeiro unha mensaxe.
    .familiar = Escribe primeiro unha mensaxe.
# $max (Number) characters
error-too-long =
    { $max ->
        [one] O texto é demasiado longo. Pode ter como máximo { $max } carácter.
        [many] O texto é demasiado longo. Pode ter como máximo { $max } de caracteres.
       *[other] O texto é demasiado longo. Pode ter como máximo { $max } caracteres.
    }
# $character (Text) what was typed, or its code point: “*”, “U+0301”
error-character = O carácter «{ $character }» non pode ir aquí. Quíteo.
    .familiar = O carácter «{ $character }» non pode ir aquí. Quítao.
error-email = Este enderezo de correo non é válido. Ten que ser como nome@example.com.
error-phone = Este número de teléfono non é válido. Escríbao con cifras e co prefixo do país: +34 612 345 678.
    .familiar = Este número de teléfono non é válido. Escríbeo con cifras e co prefixo do país: +34 612 345 678.
error-phone-missing = Precisamos un número ao que chamar.
error-phone-unknown = Non se pode chamar a este número. Revíseo e comece polo prefixo do país: +34 612 345 678.
    .familiar = Non se pode chamar a este número. Revísao e comeza polo prefixo do país: +34 612 345 678.
error-start-missing = Escolla primeiro unha hora.
    .familiar = Escolle primeiro unha hora.
error-start = Isto non é unha data con hora. Exemplo: 2026-11-23T09:00:00Z.
error-type = Este campo ten que ser texto.
error-field = Non existe ese campo.
error-name = Escriba un nome de 120 caracteres como máximo.
    .familiar = Escribe un nome de 120 caracteres como máximo.
rating-missing = Falta unha resposta.
error-consent = Marque a caixa para dar o consentimento.
    .familiar = Marca a caixa para dar o consentimento.
error-consent-new = O texto do consentimento cambiou. Lea o texto e acépteo de novo.
    .familiar = O texto do consentimento cambiou. Le o texto e acéptao de novo.
error-choice = Escolla un dos valores dispoñibles.
    .familiar = Escolle un dos valores dispoñibles.
error-call-ahead = Esta chamada aínda non se fixo.
error-tags = Pode haber ata 20 etiquetas, de 50 caracteres como máximo cada unha.
error-snooze = Escolla unha data e unha hora futuras.
error-times = O final debe ser posterior ao inicio.
error-merge = Estas dúas conversas non se poden unir. Unha é unha chamada reservada ou xa se unira a outra. Escolla outra.
error-merge-region = As conversas gardadas en rexións distintas non se poden unir. Responda a cada unha por separado.
error-addressee = Indique un enderezo de correo, un número de teléfono ou un identificador de cliente.
error-hold = Indique por que se debe conservar.
    .familiar = Indica por que se debe conservar.
error-zone = Non coñecemos este fuso horario. Exemplo: Europe/Madrid.
error-locale = Isto non é unha etiqueta de idioma. Exemplos: gl, pt-BR.

## Who writes: a person, and which one

# A checkbox in a form that comes back because it looked as if a program had filled it in
confirm-person = Son unha persoa, non un programa
# Beside a message that waits until the customer who wrote it is signed in to the shop again
outbox-identity = Mensaxe gardada. Enviarase cando inicie sesión de novo.
    .familiar = Mensaxe gardada. Enviarase cando inicies sesión de novo.

## Problems: a heading, then what to do; programmers and operators read -json, -media, -method, -key-bad, -token, -call and query-

problem-site = Non coñecemos este sitio web
problem-site-detail = Comprobe o enderezo ou o nome do sitio na etiqueta script.
    .familiar = Comproba o enderezo ou o nome do sitio na etiqueta script.
problem-page = Non atopamos esta páxina
problem-page-detail = Pode que cambiase de sitio. Búsquea no centro de axuda ou escríbanos.
    .familiar = Pode que cambiase de sitio. Búscaa no centro de axuda ou escríbenos.
problem-article = Non atopamos este artigo de axuda
problem-article-detail = Pode que o substituísemos. Búsqueo no centro de axuda ou escríbanos.
    .familiar = Pode que o substituísemos. Búscao no centro de axuda ou escríbenos.
problem-request = Non podemos abrir esta consulta
problem-request-detail = Revise o número e o código de acceso: un dos dous non é correcto.
    .familiar = Revisa o número e o código de acceso: un dos dous non é correcto.
problem-conversation = Non hai ningunha conversa con este número ou é doutro equipo.
problem-gone = Isto borrouse
problem-gone-detail = O que envía pertence a unha conversa que se borrou mentres tanto. Se aínda precisa axuda, escríbanos de novo.
    .familiar = O que envías pertence a unha conversa que se borrou mentres tanto. Se aínda precisas axuda, escríbenos de novo.
problem-held = Isto non se pode borrar agora
problem-held-detail = Polo momento a lei obríganos a conservalo. Pregúntenos se quere saber máis.
    .familiar = Polo momento a lei obríganos a conservalo. Pregúntanos se queres saber máis.
problem-invalid = Hai algo que corrixir
problem-invalid-detail = Revise os campos marcados.
    .familiar = Revisa os campos marcados.
problem-json = Non se puido ler o que se enviou
problem-json-detail = O corpo non é nin JSON válido nin un formulario.
problem-media = Este tipo de contido non se acepta
problem-media-detail = Envíe JSON ou un formulario.
    .familiar = Envía JSON ou un formulario.
problem-large = O contido enviado é demasiado grande
# $max (Number) kilobytes
problem-large-detail = Pódense enviar como máximo { $max } kilobytes. Acurte o texto e ténteo de novo.
    .familiar = Pódense enviar como máximo { $max } kilobytes. Acurta o texto e téntao de novo.
problem-origin = Esta páxina non ten permiso para enviar consultas
problem-origin-detail = Abra o centro de axuda desde a propia tenda e ténteo de novo.
    .familiar = Abre o centro de axuda desde a propia tenda e téntao de novo.
problem-method = Isto non funciona aquí
problem-method-detail = O enderezo existe, pero non admite este tipo de petición.
problem-key = Este formulario xa se enviou con outro contido
problem-key-detail = Cargue de novo o formulario e envíeo outra vez.
    .familiar = Carga de novo o formulario e envíao outra vez.
problem-key-bad = A Idempotency-Key non é válida
problem-key-bad-detail = Use de 1 a 200 caracteres ASCII visibles.
    .familiar = Usa de 1 a 200 caracteres ASCII visibles.
problem-token = É necesario iniciar sesión para facer isto
problem-token-detail = Envíe o token do operador como «Authorization: Bearer …».
    .familiar = Envía o token do operador como «Authorization: Bearer …».
problem-call = Esta petición non se pode responder tal como se fixo
query-team = Este equipo non existe.
query-day = O día ten que ser unha data. Exemplo: 2026-11-23.
query-cursor = Este cursor non é dunha resposta anterior.
query-filter = Esta lista non se pode filtrar por ese valor. Escolla un dos valores dispoñibles.
query-person = Indique de quen son as chamadas: phone ou customer.
query-whom = Indique de quen son os datos cun só destes parámetros: email, phone, customer.
# $max (Number) characters
query-reason = Fai falta un motivo, que o visitante lerá. Lonxitude máxima: { $max }.
problem-slot = Esta hora xa non está libre
problem-slot-detail = Escolla outra. O que escribiu segue aquí.
    .familiar = Escolle outra. O que escribiches segue aquí.
problem-call-fixed = Esta chamada xa non se pode cambiar
problem-call-fixed-detail = A hora da chamada xa pasou ou a chamada cancelouse. Pode reservar unha nova.
    .familiar = A hora da chamada xa pasou ou a chamada cancelouse. Podes reservar unha nova.
problem-forbidden = Non ten permiso para facer isto
    .familiar = Non tes permiso para facer isto
problem-forbidden-detail = Pídallo a un administrador do seu equipo.
    .familiar = Pídello a un administrador do teu equipo.
problem-missing = Este elemento xa non existe
problem-missing-detail = Alguén o eliminou. Cargue a lista de novo.
    .familiar = Alguén o eliminou. Carga a lista de novo.
problem-address = Este enderezo xa está en uso
problem-address-detail = Alguén do seu equipo xa ten este enderezo de correo.
    .familiar = Alguén do teu equipo xa ten este enderezo de correo.
problem-admin = É o único administrador
problem-admin-detail = Nomee primeiro outra persoa como administradora.
    .familiar = Nomea primeiro outra persoa como administradora.
problem-newer = Escribiuse algo novo
problem-newer-detail = Lea o que se escribiu mentres tanto e envíe de novo o seu texto.
    .familiar = Le o que se escribiu mentres tanto e envía de novo o teu texto.
problem-rating = Isto aínda non se pode valorar
problem-rating-detail = Poderase valorar cando a consulta estea resolta.
problem-rating-fixed = Esta resposta xa non se pode cambiar
problem-rating-fixed-detail = As respostas pódense cambiar durante un día.
problem-callbacks = Aquí non se poden reservar chamadas
problem-callbacks-detail = Escríbanos ou contacte connosco doutro xeito.
    .familiar = Escríbenos ou contacta connosco doutro xeito.
problem-bookings = Demasiadas chamadas reservadas
problem-bookings-detail = Xa ten tantas chamadas reservadas como pode ter unha persoa. Cancele unha, agarde a que pase outra ou escríbanos.
    .familiar = Xa tes tantas chamadas reservadas como pode ter unha persoa. Cancela unha, agarda a que pase outra ou escríbenos.
problem-limit = Enviáronse demasiadas mensaxes en pouco tempo
# $minutes (Number)
problem-limit-detail =
    { $minutes ->
        [one] Non se perdeu nada do que escribiu. Ténteo de novo dentro de { $minutes } minuto ou contacte connosco doutro xeito.
        [many] Non se perdeu nada do que escribiu. Ténteo de novo dentro de { $minutes } de minutos ou contacte connosco doutro xeito.
       *[other] Non se perdeu nada do que escribiu. Ténteo de novo dentro de { $minutes } minutos ou contacte connosco doutro xeito.
    }
    .familiar =
        { $minutes ->
            [one] Non se perdeu nada do que escribiches. Téntao de novo dentro de { $minutes } minuto ou contacta connosco doutro xeito.
            [many] Non se perdeu nada do que escribiches. Téntao de novo dentro de { $minutes } de minutos ou contacta connosco doutro xeito.
           *[other] Non se perdeu nada do que escribiches. Téntao de novo dentro de { $minutes } minutos ou contacta connosco doutro xeito.
        }
problem-identity = Non podemos determinar quen é vostede
    .familiar = Non podemos determinar quen es
problem-identity-detail = Inicie sesión de novo na tenda, cargue outra vez a páxina e ténteo de novo.
    .familiar = Inicia sesión de novo na tenda, carga outra vez a páxina e téntao de novo.
problem-challenge = Non puidemos comprobar que non se trata dun robot
problem-challenge-detail = Ténteo de novo ou contacte connosco doutro xeito. O que escribiu segue aquí.
    .familiar = Téntao de novo ou contacta connosco doutro xeito. O que escribiches segue aquí.
problem-store = Agora mesmo non o podemos gardar
problem-store-detail = Non se perdeu nada: o que escribiu segue no formulario. Ténteo de novo dentro dun momento ou contacte connosco doutro xeito.
    .familiar = Non se perdeu nada: o que escribiches segue no formulario. Téntao de novo dentro dun momento ou contacta connosco doutro xeito.
problem-server = Algo fallou pola nosa parte
problem-server-detail = Ténteo de novo dentro dun momento.
    .familiar = Téntao de novo dentro dun momento.

## Signing in to the desk

# The heading and the button of the page that a one-time link leads to
enter-title = Iniciar sesión
enter-intro = Esta ligazón permite iniciar sesión unha soa vez.
enter-spent = Esta ligazón xa non é válida: usouse ou é demasiado antiga. Pídalle unha nova a un administrador do seu equipo.
enter-none = Non iniciou sesión. Abra a ligazón que lle envíe un administrador do seu equipo.
enter-unknown = Ninguén deste equipo ten este enderezo de correo.
enter-failed = Non se puido iniciar sesión.

## E-mails to who has written, and to the team

# The subject; the shop’s name comes after it. $reference (Text) such as EU-7K3M-Q9X2
mail-subject = Consulta { $reference }
# Above the answer. $name (Text) of a person, or of the shop
mail-answer = Resposta de { $name }
mail-reply = Pode responder directamente a este correo.
    .familiar = Podes responder directamente a este correo.
# Below the answer; links follow, or the names of the files alone
mail-files = Ficheiros desta resposta:
# $date (Text) such as 29 December 2026
mail-files-until = As ligazóns aos ficheiros funcionan ata o { $date }.
# An address follows
mail-open = Abra a conversa completa co código de acceso:
    .familiar = Abre a conversa completa co código de acceso:
# $brand (Text) the shop’s name
mail-footer = Este correo envíao { $brand } porque coa consulta se indicou este enderezo.
# Before the question how it was. $reference (Text) as above
mail-done = A súa consulta { $reference } está resolta.
    .familiar = A túa consulta { $reference } está resolta.
# To the team: the subject. $reference (Text) as above
mail-notice = Consulta nova { $reference }
# A booked call: the subject; the shop’s name comes after it. $reference (Text) as above
mail-call-subject = A súa chamada { $reference }
    .familiar = A túa chamada { $reference }
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”
mail-call-moved = A hora da súa chamada cambiou. Nova data e hora: { $when }.
    .familiar = A hora da túa chamada cambiou. Nova data e hora: { $when }.
# $when (Text) as above
mail-call-cancelled = A súa chamada está cancelada: { $when }.
    .familiar = A túa chamada está cancelada: { $when }.
# Of a booked, a moved and a cancelled call alike
mail-call-file = Abra o ficheiro adxunto para actualizar o calendario.
    .familiar = Abre o ficheiro adxunto para actualizar o calendario.
# An address follows
mail-call-open = Cambie ou cancele a chamada co código de acceso:
    .familiar = Cambia ou cancela a chamada co código de acceso:
# $brand (Text) the shop’s name
mail-call-footer = Este correo envíao { $brand } porque ao reservar a chamada se indicou este enderezo.
# To the team: the subject. $reference (Text) as above
mail-call-notice = Chamada nova { $reference }
# The same of a call that its customer has moved. $reference (Text) as above
mail-call-notice-moved = Cambio de hora da chamada { $reference }
# The same of one that its customer has cancelled. $reference (Text) as above
mail-call-notice-cancelled = Chamada cancelada { $reference }

## Photos and documents that come with a message

# The label of a field in which files are chosen
files-label = Fotos ou PDF
# $max (Number) megabytes
files-hint = JPEG, PNG, WebP, GIF ou PDF, ata { $max } MB cada un.
# $n (Number) megabytes, with one decimal
file-size = { $n } MB
# $n (Number) kilobytes, a whole number
file-size-small = { $n } kB
# $name (Text) what the file is called
error-file-kind = «{ $name }» non se pode enviar. Acéptanse fotos (JPEG, PNG, WebP, GIF) e PDF.
# $name (Text) what the file is called; $max (Number) megabytes
error-file-large = «{ $name }» é demasiado grande. Un ficheiro pode ter ata { $max } MB.
# $name (Text) what the file is called; $max (Number) millions of pixels
error-file-pixels = «{ $name }» ten demasiados píxeles. Unha imaxe pode ter ata { $max } megapíxeles.
# $name (Text) what the file is called
error-file-broken = «{ $name }» está baleiro ou danado e non se pode enviar.
# $max (Number) files
error-files-many = Demasiados ficheiros á vez. O máximo por mensaxe: { $max }.
error-files-full = Nesta conversa xa non caben máis ficheiros. Nunha consulta nova si.
error-files-day = Hoxe xa non caben máis ficheiros nesta conversa. Mañá si.
error-file-gone = Un ficheiro xa non está. Hai que escollelo de novo.
# $max (Number) megabytes
error-files-large = Os ficheiros xuntos son demasiado grandes. Unha mensaxe admite ata { $max } MB.
# What a visitor may do with what is kept of their conversation. $receipt is a number.
own-title = Os seus datos
    .familiar = Os teus datos
own-export = Descargar unha copia
own-files = Garde tamén os ficheiros: as ligazóns da copia funcionan durante un día.
    .familiar = Garda tamén os ficheiros: as ligazóns da copia funcionan durante un día.
own-erase = Borrar esta conversa
own-sure = De verdade quere borrala? Non se poderá recuperar.
    .familiar = De verdade queres borrala? Non se poderá recuperar.
own-yes = Si, borrar
own-erased = Borrouse. Número do recibo: { $receipt }
own-pending = Borrarase en canto responda o almacén de datos. Número do recibo: { $receipt }

## What visitors are told before they ask; and what their browser keeps

notices-label = Avisos
notices-dismiss = Agochar este aviso
kept-what = Só se gardan neste navegador: borradores, mensaxes pendentes de enviar, códigos de acceso e avisos agochados.
# What unfolds the question, and the question; the button is own-yes
kept-clear = Borrar deste navegador
kept-sure = De verdade quere borralo? Sen o código de acceso non se poderá volver abrir aquí ningunha consulta. O que está pendente non se enviará.
    .familiar = De verdade queres borralo? Sen o código de acceso non se poderá volver abrir aquí ningunha consulta. O que está pendente non se enviará.
