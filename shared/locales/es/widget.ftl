### Spanish of Spain: usted by default, tú as .familiar; «…» as quotation marks, no exclamation marks, no gendered words for the reader.
### Help articles are “artículo de ayuda”, because “artículo” alone is merchandise in a shop. A request is “consulta”, never “pedido” (an order);
### its reference is “número de consulta”, because “referencia” is a product number; the access code is “código de acceso”.

## The launcher, and what surrounds every view

launcher-label = Ayuda
launcher-offline = Sin conexión
home-title = ¿En qué podemos ayudarle?
    .familiar = ¿En qué podemos ayudarte?
nav-home = Centro de ayuda
language-label = Idioma
language-change = Cambiar
loading = Cargando…
network-error = No ha funcionado. Compruebe la conexión e inténtelo de nuevo.
    .familiar = No ha funcionado. Comprueba la conexión e inténtalo de nuevo.

## Home

search-label = Buscar en la ayuda
search-button = Buscar
articles-heading = Información útil
subjects-heading = Temas
contact-heading = Hable con nosotros
    .familiar = Habla con nosotros
requests-heading = Sus consultas
    .familiar = Tus consultas
requests-unread = Respuesta nueva
request-find = Buscar una consulta

## Prices and payment; names of methods stand in a list: “card, Klarna, or invoice”

paying-heading = Precios y pago
paying-currency = Moneda
paying-methods = Formas de pago
payment-card = tarjeta
payment-sepa = adeudo directo SEPA
payment-transfer = transferencia bancaria
payment-invoice = factura
payment-cod = contra reembolso
payment-konbini = pago en konbini

## Ways to reach a person, where the site gives no name of its own

channel-phone = Llámenos
    .familiar = Llámanos
channel-email = Envíenos un correo
    .familiar = Envíanos un correo
channel-message = Escríbanos
    .familiar = Escríbenos
channel-callback = Reserve una llamada
    .familiar = Reserva una llamada
channel-whatsapp = WhatsApp
channel-line = LINE
channel-wechat = WeChat
channel-zalo = Zalo
channel-telegram = Telegram
channel-link = Más ayuda

## Search

# $count (Number) how many articles were found; $query (Text) what was typed
results-count =
    { $count ->
        [0] No hay resultados para «{ $query }»
        [one] { $count } artículo de ayuda para «{ $query }»
        [many] { $count } de artículos de ayuda para «{ $query }»
       *[other] { $count } artículos de ayuda para «{ $query }»
    }
results-ask = ¿Qué está buscando?
    .familiar = ¿Qué estás buscando?
results-hint = Pruebe con otras palabras o escríbanos.
    .familiar = Prueba con otras palabras o escríbenos.
# $wanted, $shown (Text) names of languages
results-fallback = No hay resultados en { $wanted }. Estos artículos de ayuda están en { $shown }.

## Article

# $wanted, $shown (Text) names of languages
article-fallback = Este artículo de ayuda todavía no está en { $wanted }. Aquí lo tiene en { $shown }.
    .familiar = Este artículo de ayuda todavía no está en { $wanted }. Aquí lo tienes en { $shown }.
# $date (Text) a day
article-updated = Actualizado el { $date }
article-question = ¿Le ha servido?
    .familiar = ¿Te ha servido?
article-yes = Sí
article-no = No
article-thanks = Nos alegra saberlo. Gracias.
article-missing = ¿Qué le ha faltado?
    .familiar = ¿Qué te ha faltado?
article-sorry = Lo sentimos. Escríbanos y le ayudaremos.
    .familiar = Lo sentimos. Escríbenos y te ayudaremos.
article-related = Más sobre este tema

## Contact form

contact-title = Escríbanos
    .familiar = Escríbenos
contact-intro = Cuéntenos qué necesita. Recibirá un número de consulta para retomar la conversación cuando quiera.
    .familiar = Cuéntanos qué necesitas. Recibirás un número de consulta para retomar la conversación cuando quieras.
field-message = Mensaje
field-name = Nombre
field-email = Correo electrónico
field-phone = Teléfono
field-order = Número de pedido
contact-topic = ¿De qué se trata?
field-optional = opcional
contact-send = Enviar
contact-sending = Enviando…
contact-network-error = No sabemos si su mensaje ha llegado, pero sigue aquí. Compruebe la conexión e inténtelo de nuevo.
    .familiar = No sabemos si tu mensaje ha llegado, pero sigue aquí. Comprueba la conexión e inténtalo de nuevo.
contact-other-ways = Otras formas de contacto
contact-suggestions = Quizá la respuesta ya esté aquí
# $languages (Text) one or more languages as a list: “German”, “German, English, or Japanese”
contact-languages = Respondemos en { $languages }.

## When a person can be reached

# $time (Text) “18:00”, “tomorrow, 18:00”, “Monday, 18:00” or “Monday, November 30, 18:00”; perhaps with `time-yours` around it
# $kind (Text) which of these it is: time, tomorrow, weekday or date. A text may choose its words by it, or leave it alone
availability-open =
    { $kind ->
        [time] Abierto · Cierre: { $time }
        [tomorrow] Abierto hasta { $time }
       *[date] Abierto hasta el { $time }
    }
availability-open-always = Abierto las 24 horas
availability-closed = Apertura: { $time }
availability-closed-long = Cerrado por el momento
availability-unknown = Hoy el horario puede variar
# A time that could be taken for somebody else’s. $time, $kind (Text) as above; $city (Text) the visitor’s: “Santiago”
time-yours = { $time }, su hora local ({ $city })
    .familiar = { $time }, tu hora local ({ $city })
hours-title = Horario de atención
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
hours-zone = En su hora local: { $city }, { $offset }
    .familiar = En tu hora local: { $city }, { $offset }
hours-closed = Cerrado
hours-all-day = Abierto 24 horas
# Hours with an open end. $from (Text) time of day
hours-from = desde: { $from }
# $range (Text) “9:00 – 11:30”, or `hours-from`; $note (Text) the shop’s words, such as “by appointment”, or `hours-uncertain`
hours-note = { $range } ({ $note })
hours-uncertain = sin confirmar
# Instead of whether somebody is there. $note (Text) as above
availability-note = En este momento: { $note }
# $time, $kind (Text) as above
contact-answer-by =
    { $kind ->
        [time] Responderemos a más tardar: { $time }.
        [tomorrow] Responderemos a más tardar { $time }.
       *[date] Responderemos a más tardar el { $time }.
    }

## Booking a call

callback-title = Reserve una llamada
    .familiar = Reserva una llamada
# $minutes (Number) how long a call takes at most
callback-intro =
    { $minutes ->
        [one] Elija una hora y le llamaremos. La llamada dura como máximo { $minutes } minuto.
        [many] Elija una hora y le llamaremos. La llamada dura como máximo { $minutes } de minutos.
       *[other] Elija una hora y le llamaremos. La llamada dura como máximo { $minutes } minutos.
    }
    .familiar =
        { $minutes ->
            [one] Elige una hora y te llamaremos. La llamada dura como máximo { $minutes } minuto.
            [many] Elige una hora y te llamaremos. La llamada dura como máximo { $minutes } de minutos.
           *[other] Elige una hora y te llamaremos. La llamada dura como máximo { $minutes } minutos.
        }
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
callback-zone = Su zona horaria: { $city }, { $offset }
    .familiar = Tu zona horaria: { $city }, { $offset }
callback-zone-change = Cambiar de zona horaria
callback-times = Hora de la llamada
# $count (Number) free times of one day
callback-free =
    { $count ->
        [one] { $count } hueco
        [many] { $count } de huecos
       *[other] { $count } huecos
    }
callback-none = Ahora mismo no hay huecos libres. Escríbanos y buscaremos uno.
    .familiar = Ahora mismo no hay huecos libres. Escríbenos y buscaremos uno.
callback-phone = ¿A qué número llamamos?
callback-note = ¿De qué se trata?
# Below the field of an e-mail address, which may stay empty
callback-email-hint = Enviaremos la confirmación a esta dirección, con un archivo para el calendario.
callback-book = Reservar la llamada
callback-booking = Reservando…
callback-network-error = No sabemos si la llamada se ha reservado, pero lo que ha escrito sigue aquí. Compruebe la conexión e inténtelo de nuevo. La llamada no se reservará dos veces.
    .familiar = No sabemos si la llamada se ha reservado, pero lo que has escrito sigue aquí. Comprueba la conexión e inténtalo de nuevo. La llamada no se reservará dos veces.
callback-alternatives = Huecos libres cercanos a la hora elegida
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”; $reference (Text) such as EU-7K3M-Q9X2
callback-thanks = Su llamada está reservada: { $when }. Su número de reserva es { $reference }.
    .familiar = Tu llamada está reservada: { $when }. Tu número de reserva es { $reference }.

## A booked call

call-title = Su llamada
    .familiar = Tu llamada
call-status-booked = Reservada
call-status-cancelled = Cancelada
call-status-past = La hora de esta llamada ya ha pasado
call-when = Fecha y hora
call-number = Llamaremos al número
call-reason = Motivo de la cancelación
call-move = Elegir otra hora
call-move-title = Cambiar la hora de la llamada
call-move-button = Cambiar la hora
call-moving = Cambiando la hora…
call-move-network-error = No sabemos si se ha cambiado la hora de la llamada. Compruebe la conexión e inténtelo de nuevo.
    .familiar = No sabemos si se ha cambiado la hora de la llamada. Comprueba la conexión e inténtalo de nuevo.
call-cancel = Cancelar la llamada
call-cancel-question = ¿Quiere cancelar esta llamada?
    .familiar = ¿Quieres cancelar esta llamada?
call-calendar = Añadir al calendario
call-file = Archivo de calendario (.ics)
# What the call is named in a calendar. $brand (Text) the shop’s name
call-event = Llamada con { $brand }
# $phone (Text) a number; $reference (Text) such as EU-7K3M-Q9X2
call-event-text = Llamaremos al { $phone }. Número de reserva: { $reference }
call-reference = Número de reserva
call-keep = Guarde ambos: con ellos podrá cambiar o cancelar la llamada en cualquier dispositivo.
    .familiar = Guarda ambos: con ellos podrás cambiar o cancelar la llamada en cualquier dispositivo.

## Choosing a time zone

zones-title = Elija su zona horaria
    .familiar = Elige tu zona horaria
zones-search = Ciudad
zones-none = No encontramos esa ciudad. Pruebe con otra más grande que esté cerca.
    .familiar = No encontramos esa ciudad. Prueba con otra más grande que esté cerca.

## Request

request-title = Hemos recibido su mensaje
    .familiar = Hemos recibido tu mensaje
# $reference (Text) such as EU-7K3M-Q9X2
request-thanks = Su número de consulta es { $reference }. Nos pondremos en contacto con usted.
    .familiar = Tu número de consulta es { $reference }. Nos pondremos en contacto contigo.
request-status-open = Pendiente de nuestra respuesta
request-status-answered = Ya hemos respondido
request-status-resolved = Consulta finalizada
request-next = Nuestra respuesta aparecerá aquí.
# The heading once somebody has answered
request-conversation = Su conversación con nosotros
    .familiar = Tu conversación con nosotros
# Label of the field in which the visitor writes back
reply-message = Su mensaje
    .familiar = Tu mensaje
request-reference = Número de consulta
request-code = Código de acceso
request-keep = Guarde ambos: con ellos podrá abrir esta consulta en cualquier dispositivo.
    .familiar = Guarda ambos: con ellos podrás abrir esta consulta en cualquier dispositivo.
request-you = Usted
    .familiar = Tú
request-team = Nuestro equipo
# While both are there: above the field, and at the customer's own last message.
live-typing = Escribiendo una respuesta…
live-here = Estamos aquí ahora
# $names: the first names of some of them, as a list.
live-here-names = Ahora disponibles: { $names }
live-sent = Enviado
live-read = Leído
# Said by nobody, in the conversation: that nobody answers at once; where the answer goes besides; that another team goes on.
live-later = Sentimos la espera: ahora mismo no hay nadie libre.
live-later-mail = La respuesta también se enviará por correo a { $address }.
live-handed = Nuestro equipo acaba de cerrar. Continúan compañeros que aún están disponibles.
# A box to tick.
live-sound = Sonido para mensajes nuevos
# A button above a long conversation.
request-earlier = Mensajes anteriores
lookup-title = Buscar una consulta
lookup-intro = Al escribirnos, recibió un número de consulta y un código de acceso.
    .familiar = Al escribirnos, recibiste un número de consulta y un código de acceso.
lookup-open = Abrir

## What is asked once a request is done; its scales have a word for each point, from the worst to the best

rating-csat = ¿Qué tal nuestra ayuda?
rating-csat-1 = Mala
rating-csat-2 = No muy buena
rating-csat-3 = Aceptable
rating-csat-4 = Buena
rating-csat-5 = Muy buena
rating-ces = ¿Ha sido fácil obtener ayuda?
rating-ces-1 = Muy difícil
rating-ces-2 = Difícil
rating-ces-3 = Ni fácil ni difícil
rating-ces-4 = Fácil
rating-ces-5 = Muy fácil
rating-nps = ¿Qué probabilidad hay de que nos recomiende?
    .familiar = ¿Qué probabilidad hay de que nos recomiendes?
# $point (Number) from 0 to 10
rating-nps-point = { $point }
rating-nps-low = Nada probable
rating-nps-high = Muy probable
rating-comment = ¿Qué deberíamos saber?
rating-skip = Prefiero no decirlo
rating-thanks = Gracias por la respuesta.
rating-change = La respuesta se puede cambiar durante un día.

## What is kept while there is no connection

outbox-waiting = Mensaje guardado. Se enviará cuando vuelva la conexión.
outbox-take-back = Retirar el mensaje
# $reference (Text) such as EU-7K3M-Q9X2
outbox-sent = Su mensaje se ha enviado. Su número de consulta es { $reference }.
    .familiar = Tu mensaje se ha enviado. Tu número de consulta es { $reference }.
# In the shop’s page, where the help itself cannot be loaded; phone number and e-mail address follow
launcher-failed = Ahora mismo no podemos mostrar nuestra ayuda. Puede contactar con nosotros aquí:
    .familiar = Ahora mismo no podemos mostrar nuestra ayuda. Puedes contactar con nosotros aquí:

## The public help centre, where views are pages of their own

centre-skip = Saltar al contenido
centre-languages = Otros idiomas
# Leads to all articles of a subject. $count (Number) how many there are
centre-all = Ver todo ({ $count })
# Above the list of an article’s parts
centre-contents = En esta página
centre-markets = País o región

## What is wrong with a field, and what to do; programmers read error-start, -type, -zone, -locale and -page

error-message-missing = Escriba primero un mensaje.
    .familiar = Escribe primero un mensaje.
# $max (Number) characters
error-too-long =
    { $max ->
        [one] El texto es demasiado largo. El máximo es de { $max } carácter.
        [many] El texto es demasiado largo. El máximo es de { $max } de caracteres.
       *[other] El texto es demasiado largo. El máximo es de { $max } caracteres.
    }
# $character (Text) what was typed, or its code point: “*”, “U+0301”
error-character = El carácter «{ $character }» no puede ir aquí. Quítelo.
    .familiar = El carácter «{ $character }» no puede ir aquí. Quítalo.
error-email = Esta dirección de correo no es válida. Debe ser como nombre@example.com.
error-phone = Este número de teléfono no es válido. Use cifras, con el prefijo del país: +34 612 345 678.
    .familiar = Este número de teléfono no es válido. Usa cifras, con el prefijo del país: +34 612 345 678.
error-phone-missing = Necesitamos un número al que llamar.
error-phone-unknown = No se puede llamar a este número. Revíselo y empiece por el prefijo del país: +34 612 345 678.
    .familiar = No se puede llamar a este número. Revísalo y empieza por el prefijo del país: +34 612 345 678.
error-start-missing = Elija primero una hora.
    .familiar = Elige primero una hora.
error-start = Esto no es una fecha con hora. Ejemplo: 2026-11-23T09:00:00Z.
error-type = Esto debe ser un texto.
error-field = No existe ese campo.
error-name = Escriba un nombre de 120 caracteres como máximo.
    .familiar = Escribe un nombre de 120 caracteres como máximo.
rating-missing = Falta una respuesta.
error-consent = Marque la casilla para dar su consentimiento.
    .familiar = Marca la casilla para dar tu consentimiento.
error-consent-new = El texto del consentimiento ha cambiado. Léalo y acéptelo de nuevo.
    .familiar = El texto del consentimiento ha cambiado. Léelo y acéptalo de nuevo.
error-choice = Elija uno de los valores disponibles.
    .familiar = Elige uno de los valores disponibles.
error-call-ahead = Esta llamada aún no ha tenido lugar.
error-tags = Puede haber como máximo 20 etiquetas, de 50 caracteres como máximo cada una.
error-snooze = Elija una fecha y una hora futuras.
    .familiar = Elige una fecha y una hora futuras.
error-times = El final debe ser posterior al inicio.
error-merge = Estas dos conversaciones no se pueden unir. Una es una llamada reservada o ya se unió a otra. Elija otra.
error-merge-region = No se pueden unir conversaciones guardadas en regiones distintas. Responda a cada una por separado.
error-addressee = Indique una dirección de correo, un número de teléfono o un identificador de cliente.
error-hold = Indique por qué debe conservarse.
    .familiar = Indica por qué debe conservarse.
error-zone = No conocemos esta zona horaria. Una válida es, por ejemplo, Europe/Madrid.
error-locale = Esto no es una etiqueta de idioma. Ejemplos: es, pt-BR.

## Who writes: a person, and which one

# A checkbox in a form that comes back because it looked as if a program had filled it in
confirm-person = Soy una persona, no un programa
# Beside a message that waits until the customer who wrote it is signed in to the shop again
outbox-identity = Mensaje guardado. Se enviará tras volver a iniciar sesión.

## Problems: a heading, then what to do; programmers and operators read -json, -media, -method, -key-bad, -token, -call and query-

problem-site = No conocemos este sitio web
problem-site-detail = Compruebe la dirección o el nombre del sitio en la etiqueta script.
    .familiar = Comprueba la dirección o el nombre del sitio en la etiqueta script.
problem-page = No encontramos esta página
problem-page-detail = Puede que haya cambiado de sitio. Búsquela en nuestra ayuda o escríbanos.
    .familiar = Puede que haya cambiado de sitio. Búscala en nuestra ayuda o escríbenos.
problem-article = No encontramos este artículo de ayuda
problem-article-detail = Puede que lo hayamos sustituido. Búsquelo en nuestra ayuda o escríbanos.
    .familiar = Puede que lo hayamos sustituido. Búscalo en nuestra ayuda o escríbenos.
problem-request = No podemos abrir esta consulta
problem-request-detail = Revise el número de consulta y el código de acceso: uno de los dos no es correcto.
    .familiar = Revisa el número de consulta y el código de acceso: uno de los dos no es correcto.
problem-conversation = No hay ninguna conversación con este número o es de otro equipo.
problem-gone = Esto se ha borrado
problem-gone-detail = Lo que envía pertenece a algo que se ha borrado entretanto. Si todavía necesita ayuda, escríbanos de nuevo.
    .familiar = Lo que envías pertenece a algo que se ha borrado entretanto. Si todavía necesitas ayuda, escríbenos de nuevo.
problem-held = Esto no se puede borrar ahora
problem-held-detail = La ley nos obliga a conservarlo por el momento. Pregúntenos si desea saber más.
    .familiar = La ley nos obliga a conservarlo por el momento. Pregúntanos si quieres saber más.
problem-invalid = Hay algo que corregir
problem-invalid-detail = Revise los campos marcados.
    .familiar = Revisa los campos marcados.
problem-json = No se ha podido leer el contenido
problem-json-detail = El cuerpo no es JSON válido ni un formulario.
problem-media = Este tipo de contenido no se admite
problem-media-detail = Envíe JSON o un formulario.
    .familiar = Envía JSON o un formulario.
problem-large = El contenido es demasiado grande
# $max (Number) kilobytes
problem-large-detail = Se pueden enviar como máximo { $max } kilobytes. Acorte el contenido e inténtelo de nuevo.
    .familiar = Se pueden enviar como máximo { $max } kilobytes. Acorta el contenido e inténtalo de nuevo.
problem-origin = Esta página no tiene permiso para enviar consultas
problem-origin-detail = Abra nuestra ayuda desde la propia tienda e inténtelo de nuevo.
    .familiar = Abre nuestra ayuda desde la propia tienda e inténtalo de nuevo.
problem-method = Esto no funciona aquí
problem-method-detail = La dirección existe, pero no admite este tipo de solicitud.
problem-key = Ya se ha enviado con otro contenido
problem-key-detail = Recargue el formulario y envíelo de nuevo.
    .familiar = Recarga el formulario y envíalo de nuevo.
problem-key-bad = La Idempotency-Key no se puede usar
problem-key-bad-detail = Use entre 1 y 200 caracteres ASCII visibles.
    .familiar = Usa entre 1 y 200 caracteres ASCII visibles.
problem-token = Para esto hay que iniciar sesión
problem-token-detail = Envíe el token del operador como «Authorization: Bearer …».
    .familiar = Envía el token del operador como «Authorization: Bearer …».
problem-call = No se puede responder a esta solicitud tal como se ha hecho
query-team = Este equipo no existe.
query-day = El día debe ser una fecha. Ejemplo: 2026-11-23.
query-cursor = Este cursor no procede de una respuesta anterior.
query-filter = Esta lista no se puede filtrar por ese valor. Elija uno de los valores disponibles.
query-person = Indique phone o customer.
query-whom = Indique de quién son los datos con solo uno de estos: email, phone, customer.
# $max (Number) characters
query-reason = Falta un motivo, que leerá el visitante. Longitud máxima: { $max }.
problem-slot = Esta hora ya no está libre
problem-slot-detail = Elija otra. Lo que ha escrito sigue aquí.
    .familiar = Elige otra. Lo que has escrito sigue aquí.
problem-call-fixed = Esta llamada ya no se puede cambiar
problem-call-fixed-detail = La hora ya ha pasado o la llamada se ha cancelado. Puede reservar otra.
    .familiar = La hora ya ha pasado o la llamada se ha cancelado. Puedes reservar otra.
problem-forbidden = No tiene permiso para hacer esto
    .familiar = No tienes permiso para hacer esto
problem-forbidden-detail = Pídaselo a un administrador de su equipo.
    .familiar = Pídeselo a un administrador de tu equipo.
problem-missing = Esto ya no existe
problem-missing-detail = Alguien lo ha eliminado mientras tanto. Recargue la lista.
    .familiar = Alguien lo ha eliminado mientras tanto. Recarga la lista.
problem-address = Esta dirección ya está en uso
problem-address-detail = Otra persona de su equipo tiene esta dirección de correo.
    .familiar = Otra persona de tu equipo tiene esta dirección de correo.
problem-admin = No hay ningún otro administrador
problem-admin-detail = Dé primero permisos de administrador a otra persona.
    .familiar = Da primero permisos de administrador a otra persona.
problem-newer = Se ha escrito algo nuevo
problem-newer-detail = Lea lo que se ha escrito mientras tanto y envíe de nuevo su texto.
    .familiar = Lee lo que se ha escrito mientras tanto y envía de nuevo tu texto.
problem-rating = Todavía no se puede valorar
problem-rating-detail = Se puede valorar cuando la consulta haya finalizado.
problem-rating-fixed = Esta respuesta ya no se puede cambiar
problem-rating-fixed-detail = Las respuestas se pueden cambiar durante un día.
problem-callbacks = Aquí no se pueden reservar llamadas
problem-callbacks-detail = Escríbanos o contacte con nosotros por otra vía.
    .familiar = Escríbenos o contacta con nosotros por otra vía.
problem-bookings = Demasiadas llamadas reservadas
problem-bookings-detail = Ya tiene reservadas todas las llamadas que puede reservar una persona. Cancele una, espere a que pase alguna o escríbanos.
    .familiar = Ya tienes reservadas todas las llamadas que puede reservar una persona. Cancela una, espera a que pase alguna o escríbenos.
problem-limit = Demasiados intentos en poco tiempo
# $minutes (Number)
problem-limit-detail =
    { $minutes ->
        [one] No se ha perdido nada. Inténtelo de nuevo dentro de { $minutes } minuto o contacte con nosotros por otra vía.
        [many] No se ha perdido nada. Inténtelo de nuevo dentro de { $minutes } de minutos o contacte con nosotros por otra vía.
       *[other] No se ha perdido nada. Inténtelo de nuevo dentro de { $minutes } minutos o contacte con nosotros por otra vía.
    }
    .familiar =
        { $minutes ->
            [one] No se ha perdido nada. Inténtalo de nuevo dentro de { $minutes } minuto o contacta con nosotros por otra vía.
            [many] No se ha perdido nada. Inténtalo de nuevo dentro de { $minutes } de minutos o contacta con nosotros por otra vía.
           *[other] No se ha perdido nada. Inténtalo de nuevo dentro de { $minutes } minutos o contacta con nosotros por otra vía.
        }
problem-identity = No hemos podido confirmar su identidad
    .familiar = No hemos podido confirmar tu identidad
problem-identity-detail = Vuelva a iniciar sesión en la tienda, recargue la página e inténtelo de nuevo.
    .familiar = Vuelve a iniciar sesión en la tienda, recarga la página e inténtalo de nuevo.
problem-challenge = No hemos podido comprobar que es usted una persona
    .familiar = No hemos podido comprobar que eres una persona
problem-challenge-detail = Inténtelo de nuevo o contacte con nosotros por otra vía. Lo que ha escrito sigue aquí.
    .familiar = Inténtalo de nuevo o contacta con nosotros por otra vía. Lo que has escrito sigue aquí.
problem-store = Ahora mismo no podemos guardarlo
problem-store-detail = No se ha perdido nada: su texto sigue en el formulario. Inténtelo de nuevo dentro de un momento o contacte con nosotros por otra vía.
    .familiar = No se ha perdido nada: tu texto sigue en el formulario. Inténtalo de nuevo dentro de un momento o contacta con nosotros por otra vía.
problem-server = Algo ha fallado por nuestra parte
problem-server-detail = Inténtelo de nuevo en un momento.
    .familiar = Inténtalo de nuevo en un momento.

## Signing in to the desk

# The heading and the button of the page that a one-time link leads to
enter-title = Iniciar sesión
enter-intro = Este enlace permite iniciar sesión una sola vez.
enter-spent = Este enlace ya no es válido: se ha usado o ha caducado. Pídale uno nuevo a un administrador de su equipo.
enter-none = No ha iniciado sesión. Abra el enlace que le envíe un administrador de su equipo.
enter-unknown = Nadie de este equipo tiene esta dirección de correo.
enter-failed = No se ha podido iniciar sesión.

## E-mails to who has written, and to the team

# The subject; the shop’s name comes after it. $reference (Text) such as EU-7K3M-Q9X2
mail-subject = Consulta { $reference }
# Above the answer. $name (Text) of a person, or of the shop
mail-answer = Respuesta de { $name }
mail-reply = Las respuestas a este correo nos llegan.
# Below the answer; links follow, or the names of the files alone
mail-files = Archivos de esta respuesta:
# $date (Text) such as 29 December 2026
mail-files-until = Los enlaces a los archivos funcionan hasta el { $date }.
# An address follows
mail-open = La conversación completa se abre con el código de acceso:
# $brand (Text) the shop’s name
mail-footer = Este correo es de { $brand }: esta dirección se indicó en la consulta.
# Before the question how it was. $reference (Text) as above
mail-done = Su consulta { $reference } ha finalizado.
# To the team: the subject. $reference (Text) as above
mail-notice = Consulta nueva { $reference }
# A booked call: the subject; the shop’s name comes after it. $reference (Text) as above
mail-call-subject = Su llamada { $reference }
    .familiar = Tu llamada { $reference }
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”
mail-call-moved = La hora de su llamada ha cambiado. Nueva fecha y hora: { $when }.
    .familiar = La hora de tu llamada ha cambiado. Nueva fecha y hora: { $when }.
# $when (Text) as above
mail-call-cancelled = Su llamada se ha cancelado: { $when }.
    .familiar = Tu llamada se ha cancelado: { $when }.
# Of a booked, a moved and a cancelled call alike
mail-call-file = Abra el archivo adjunto para actualizar el calendario.
    .familiar = Abre el archivo adjunto para actualizar el calendario.
# An address follows
mail-call-open = La llamada se puede cambiar o cancelar con el código de acceso:
# $brand (Text) the shop’s name
mail-call-footer = Este correo es de { $brand }: esta dirección se indicó al reservar la llamada.
# To the team: the subject. $reference (Text) as above
mail-call-notice = Llamada nueva { $reference }
# The same of a call that its customer has moved. $reference (Text) as above
mail-call-notice-moved = Cambio de hora de la llamada { $reference }
# The same of one that its customer has cancelled. $reference (Text) as above
mail-call-notice-cancelled = Llamada cancelada { $reference }

## Photos and documents that come with a message

# The label of a field in which files are chosen
files-label = Fotos o PDF
# $max (Number) megabytes
files-hint = JPEG, PNG, WebP, GIF o PDF, de hasta { $max } MB cada uno.
# $n (Number) megabytes, with one decimal
file-size = { $n } MB
# $n (Number) kilobytes, a whole number
file-size-small = { $n } kB
# $name (Text) what the file is called
error-file-kind = «{ $name }» no se puede enviar. Se admiten fotos (JPEG, PNG, WebP, GIF) y PDF.
# $name (Text) what the file is called; $max (Number) megabytes
error-file-large = «{ $name }» es demasiado grande. Un archivo puede tener hasta { $max } MB.
# $name (Text) what the file is called; $max (Number) millions of pixels
error-file-pixels = «{ $name }» tiene demasiados píxeles. Una imagen puede tener hasta { $max } megapíxeles.
# $name (Text) what the file is called
error-file-broken = «{ $name }» está vacío o dañado y no se puede enviar.
# $max (Number) files
error-files-many = Son demasiados archivos a la vez. Máximo por mensaje: { $max }.
error-files-full = En esta conversación no queda espacio para archivos. En una consulta nueva sí lo hay.
error-files-day = En esta conversación hoy no queda espacio para archivos. Mañana volverá a haberlo.
error-file-gone = Un archivo ya no está disponible. Hay que elegirlo de nuevo.
# $max (Number) megabytes
error-files-large = Los archivos juntos ocupan demasiado. Un mensaje admite hasta { $max } MB.
# What a visitor may do with what is kept of their conversation. $receipt is a number.
own-title = Sus datos
    .familiar = Tus datos
own-export = Descargar una copia
own-files = Guarde también los archivos: los enlaces de la copia funcionan durante un día.
    .familiar = Guarda también los archivos: los enlaces de la copia funcionan durante un día.
own-erase = Borrar esta conversación
own-sure = ¿Borrarla de verdad? No se podrá recuperar.
own-yes = Sí, borrar
own-erased = Borrada. Número del recibo: { $receipt }
own-pending = Se borrará en cuanto responda el almacén. Número del recibo: { $receipt }

## What visitors are told before they ask; and what their browser keeps

notices-label = Avisos
notices-dismiss = Ocultar el aviso
kept-what = Solo en este navegador se guardan: borradores, mensajes pendientes de envío, códigos de acceso y avisos ocultados.
# What unfolds the question, and the question; the button is own-yes
kept-clear = Borrar de este navegador
kept-sure = ¿Borrar de verdad? Sin su código de acceso, una consulta no se puede volver a abrir aquí. Lo pendiente no se enviará.
