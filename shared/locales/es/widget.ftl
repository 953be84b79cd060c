### Spanish of Spain: usted by default, tú as .familiar; «…» as quotation marks, no exclamation marks, no gendered words for the reader.
### Help articles are “artículo de ayuda”, because “artículo” alone is merchandise in a shop. A request is “consulta”, never “pedido” (an order);
### its reference is “número de consulta”, because “referencia” is a product number; the access code is “código de acceso”.

## The launcher, and what surrounds every view

launcher-label = Ayuda
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
articles-heading = Conviene saber
subjects-heading = Temas
contact-heading = Hable con nosotros
    .familiar = Habla con nosotros
requests-heading = Sus consultas
    .familiar = Tus consultas
request-find = Buscar una consulta

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
results-subject = { $name }
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
field-optional = opcional
contact-send = Enviar
contact-sending = Enviando…
contact-network-error = Su mensaje no se ha enviado, pero sigue aquí. Compruebe la conexión e inténtelo de nuevo.
    .familiar = Tu mensaje no se ha enviado, pero sigue aquí. Comprueba la conexión e inténtalo de nuevo.
contact-other-ways = Otras formas de contacto
contact-suggestions = Quizá la respuesta ya esté aquí
# $languages (Text) one or more languages as a list: “German”, “German, English, or Japanese”
contact-languages = Respondemos en { $languages }.

## Request

request-title = Hemos recibido su mensaje
    .familiar = Hemos recibido tu mensaje
# $reference (Text) such as EU-7K3M-Q9X2
request-thanks = Su número de consulta es { $reference }. Nos pondremos en contacto con usted.
    .familiar = Tu número de consulta es { $reference }. Nos pondremos en contacto contigo.
request-status-open = Pendiente de nuestra respuesta
request-status-answered = Ya hemos respondido
request-reference = Número de consulta
request-code = Código de acceso
request-keep = Guarde ambos: con ellos podrá abrir esta consulta en cualquier dispositivo.
    .familiar = Guarda ambos: con ellos podrás abrir esta consulta en cualquier dispositivo.
request-you = Usted
    .familiar = Tú
request-team = Nuestro equipo
lookup-title = Buscar una consulta
lookup-intro = Al escribirnos, recibió un número de consulta y un código de acceso.
    .familiar = Al escribirnos, recibiste un número de consulta y un código de acceso.
lookup-open = Abrir

## The public help centre, where views are pages of their own

centre-skip = Saltar al contenido
centre-languages = Otros idiomas

## What is wrong with a field, and what to do

# $max (Number) characters
error-message-missing = Escriba primero un mensaje.
    .familiar = Escribe primero un mensaje.
error-too-long =
    { $max ->
        [one] El texto es demasiado largo. El máximo es de { $max } carácter.
        [many] El texto es demasiado largo. El máximo es de { $max } de caracteres.
       *[other] El texto es demasiado largo. El máximo es de { $max } caracteres.
    }
error-control = Hay caracteres que no se pueden enviar. Vuelva a escribir el texto sin ellos.
    .familiar = Hay caracteres que no se pueden enviar. Vuelve a escribir el texto sin ellos.
error-email = Esta dirección de correo no es válida. Debe ser como nombre@example.com.
error-phone = Este número de teléfono no es válido. Use cifras, con el prefijo del país: +34 612 345 678.
    .familiar = Este número de teléfono no es válido. Usa cifras, con el prefijo del país: +34 612 345 678.
error-type = Esto debe ser un texto.
error-zone = No conocemos esta zona horaria. Una válida es, por ejemplo, Europe/Madrid.
error-locale = Esto no es una etiqueta de idioma, como es o pt-BR.
error-page = Esto no es la dirección de una página.

## Problems: a heading, then what to do

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
problem-origin = Esta página no puede enviar consultas
problem-origin-detail = Abra nuestra ayuda desde la propia tienda e inténtelo de nuevo.
    .familiar = Abre nuestra ayuda desde la propia tienda e inténtalo de nuevo.
problem-method = Esto no funciona aquí
problem-method-detail = La dirección existe, pero no para este tipo de llamada.
problem-key = Ya se ha enviado con otro contenido
problem-key-detail = Recargue el formulario y envíelo de nuevo.
    .familiar = Recarga el formulario y envíalo de nuevo.
problem-key-bad = La Idempotency-Key no se puede usar
problem-key-bad-detail = Use entre 1 y 200 caracteres ASCII visibles.
    .familiar = Usa entre 1 y 200 caracteres ASCII visibles.
problem-token = Para esto hay que iniciar sesión
problem-token-detail = Envíe el token del operador como «Authorization: Bearer …».
    .familiar = Envía el token del operador como «Authorization: Bearer …».
problem-content = Este contenido no se puede publicar
problem-call = No podemos responder a esta llamada tal como está
problem-store = Ahora mismo no podemos guardarlo
problem-store-detail = No se ha perdido nada: su texto sigue en el formulario. Inténtelo de nuevo en un momento o contacte con nosotros por otra vía.
    .familiar = No se ha perdido nada: tu texto sigue en el formulario. Inténtalo de nuevo en un momento o contacta con nosotros por otra vía.
problem-server = Algo ha fallado por nuestra parte
problem-server-detail = Inténtelo de nuevo en un momento.
    .familiar = Inténtalo de nuevo en un momento.
