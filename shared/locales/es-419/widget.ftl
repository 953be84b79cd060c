### Spanish of Latin America: usted by default, tú (not vos) as .familiar; “…” as quotation marks, simple past rather than perfect, no exclamation marks, no gendered words for the reader.
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
network-error = No funcionó. Revise su conexión e intente de nuevo.
    .familiar = No funcionó. Revisa tu conexión e intenta de nuevo.

## Home

search-label = Buscar en la ayuda
search-button = Buscar
articles-heading = Información útil
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
channel-callback = Agende una llamada
    .familiar = Agenda una llamada
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
        [0] No hay resultados para “{ $query }”
        [one] { $count } artículo de ayuda para “{ $query }”
        [many] { $count } de artículos de ayuda para “{ $query }”
       *[other] { $count } artículos de ayuda para “{ $query }”
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
article-question = ¿Le sirvió?
    .familiar = ¿Te sirvió?
article-yes = Sí
article-no = No
article-thanks = Nos alegra saberlo. Gracias.
article-sorry = Lo sentimos. Escríbanos y con gusto le ayudamos.
    .familiar = Lo sentimos. Escríbenos y con gusto te ayudamos.
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
contact-network-error = Su mensaje no se envió, pero sigue aquí. Revise su conexión e intente de nuevo.
    .familiar = Tu mensaje no se envió, pero sigue aquí. Revisa tu conexión e intenta de nuevo.
contact-other-ways = Otras formas de contacto
contact-suggestions = Quizás la respuesta ya esté aquí
# $languages (Text) one or more languages as a list: “German”, “German, English, or Japanese”
contact-languages = Respondemos en { $languages }.

## Request

request-title = Recibimos su mensaje
    .familiar = Recibimos tu mensaje
# $reference (Text) such as EU-7K3M-Q9X2
request-thanks = Su número de consulta es { $reference }. Nos comunicaremos con usted.
    .familiar = Tu número de consulta es { $reference }. Nos comunicaremos contigo.
request-status-open = Pendiente de nuestra respuesta
request-status-answered = Ya respondimos
request-reference = Número de consulta
request-code = Código de acceso
request-keep = Guarde ambos: con ellos podrá abrir esta consulta en cualquier dispositivo.
    .familiar = Guarda ambos: con ellos podrás abrir esta consulta en cualquier dispositivo.
request-you = Usted
    .familiar = Tú
request-team = Nuestro equipo
lookup-title = Buscar una consulta
lookup-intro = Cuando nos escribió, recibió un número de consulta y un código de acceso.
    .familiar = Cuando nos escribiste, recibiste un número de consulta y un código de acceso.
lookup-open = Abrir

## The public help centre, where views are pages of their own

centre-skip = Ir al contenido
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
error-email = Este correo electrónico no es válido. Debe ser como nombre@example.com.
error-phone = Este número de teléfono no es válido. Use números, con el código de país: +52 55 1234 5678.
    .familiar = Este número de teléfono no es válido. Usa números, con el código de país: +52 55 1234 5678.
error-type = Esto debe ser un texto.
error-zone = No conocemos esta zona horaria. Una válida es, por ejemplo, America/Mexico_City.
error-locale = Esto no es una etiqueta de idioma, como es-419 o pt-BR.
error-page = Esto no es la dirección de una página.

## Problems: a heading, then what to do

problem-site = No conocemos este sitio web
problem-site-detail = Revise la dirección o el nombre del sitio en la etiqueta script.
    .familiar = Revisa la dirección o el nombre del sitio en la etiqueta script.
problem-page = No encontramos esta página
problem-page-detail = Puede que haya cambiado de lugar. Búsquela en nuestra ayuda o escríbanos.
    .familiar = Puede que haya cambiado de lugar. Búscala en nuestra ayuda o escríbenos.
problem-article = No encontramos este artículo de ayuda
problem-article-detail = Puede que lo hayamos reemplazado. Búsquelo en nuestra ayuda o escríbanos.
    .familiar = Puede que lo hayamos reemplazado. Búscalo en nuestra ayuda o escríbenos.
problem-request = No podemos abrir esta consulta
problem-request-detail = Revise el número de consulta y el código de acceso: uno de los dos no es correcto.
    .familiar = Revisa el número de consulta y el código de acceso: uno de los dos no es correcto.
problem-invalid = Hay algo que corregir
problem-invalid-detail = Revise los campos marcados.
    .familiar = Revisa los campos marcados.
problem-json = No se pudo leer el contenido
problem-json-detail = El cuerpo no es JSON válido ni un formulario.
problem-media = Este tipo de contenido no se acepta
problem-media-detail = Envíe JSON o un formulario.
    .familiar = Envía JSON o un formulario.
problem-large = El contenido es demasiado grande
# $max (Number) kilobytes
problem-large-detail = Se pueden enviar como máximo { $max } kilobytes. Acorte el contenido e intente de nuevo.
    .familiar = Se pueden enviar como máximo { $max } kilobytes. Acorta el contenido e intenta de nuevo.
problem-origin = Esta página no puede enviar consultas
problem-origin-detail = Abra nuestra ayuda desde la tienda misma e intente de nuevo.
    .familiar = Abre nuestra ayuda desde la tienda misma e intenta de nuevo.
problem-method = Esto no funciona aquí
problem-method-detail = La dirección existe, pero no para este tipo de llamada.
problem-key = Ya se envió con otro contenido
problem-key-detail = Recargue el formulario y envíelo de nuevo.
    .familiar = Recarga el formulario y envíalo de nuevo.
problem-key-bad = La Idempotency-Key no se puede usar
problem-key-bad-detail = Use entre 1 y 200 caracteres ASCII visibles.
    .familiar = Usa entre 1 y 200 caracteres ASCII visibles.
problem-token = Para esto hay que iniciar sesión
problem-token-detail = Envíe el token del operador como “Authorization: Bearer …”.
    .familiar = Envía el token del operador como “Authorization: Bearer …”.
problem-content = Este contenido no se puede publicar
problem-call = No podemos responder a esta llamada tal como está
problem-store = En este momento no podemos guardarlo
problem-store-detail = No se perdió nada: su texto sigue en el formulario. Intente de nuevo en un momento o contáctenos por otro medio.
    .familiar = No se perdió nada: tu texto sigue en el formulario. Intenta de nuevo en un momento o contáctanos por otro medio.
problem-server = Algo falló de nuestro lado
problem-server-detail = Intente de nuevo en un momento.
    .familiar = Intenta de nuevo en un momento.
