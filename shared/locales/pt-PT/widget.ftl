### European Portuguese, spelling of 1990: third person with “o seu”, never the word “você”; tu as .familiar; «…» as quotation marks, no exclamation marks.
### Help articles are “artigo de ajuda”, because “artigo” alone is merchandise in a shop. A request is “pedido de ajuda”, then “pedido” (an order is “encomenda”);
### its reference is “número do pedido”, because “referência” is a payment or a product number; the access code is “código de acesso”.

## The launcher, and what surrounds every view

launcher-label = Ajuda
home-title = Como podemos ajudar?
nav-home = Centro de ajuda
language-label = Idioma
language-change = Mudar
loading = A carregar…
network-error = Não funcionou. Verifique a ligação e tente novamente.
    .familiar = Não funcionou. Verifica a ligação e tenta novamente.

## Home

search-label = Pesquisar na ajuda
search-button = Pesquisar
articles-heading = Convém saber
subjects-heading = Temas
contact-heading = Fale connosco
    .familiar = Fala connosco
requests-heading = Os seus pedidos de ajuda
    .familiar = Os teus pedidos de ajuda
request-find = Encontrar um pedido de ajuda

## Ways to reach a person, where the site gives no name of its own

channel-phone = Ligue-nos
    .familiar = Liga-nos
channel-email = Envie-nos um e-mail
    .familiar = Envia-nos um e-mail
channel-message = Escreva-nos
    .familiar = Escreve-nos
channel-callback = Agende uma chamada
    .familiar = Agenda uma chamada
channel-whatsapp = WhatsApp
channel-line = LINE
channel-wechat = WeChat
channel-zalo = Zalo
channel-telegram = Telegram
channel-link = Mais ajuda

## Search

# $count (Number) how many articles were found; $query (Text) what was typed
results-count =
    { $count ->
        [0] Sem resultados para «{ $query }»
        [one] { $count } artigo de ajuda para «{ $query }»
        [many] { $count } de artigos de ajuda para «{ $query }»
       *[other] { $count } artigos de ajuda para «{ $query }»
    }
results-subject = { $name }
results-ask = O que procura?
    .familiar = O que procuras?
results-hint = Experimente outras palavras ou escreva-nos.
    .familiar = Experimenta outras palavras ou escreve-nos.
# $wanted, $shown (Text) names of languages
results-fallback = Sem resultados em { $wanted }. Estes artigos de ajuda estão em { $shown }.

## Article

# $wanted, $shown (Text) names of languages
article-fallback = Este artigo de ajuda ainda não existe em { $wanted }. Aqui está em { $shown }.
# $date (Text) a day
article-updated = Atualizado em { $date }
article-question = Isto ajudou?
article-yes = Sim
article-no = Não
article-thanks = Ainda bem. Obrigado.
article-sorry = Lamentamos. Escreva-nos e vamos ajudar.
    .familiar = Lamentamos. Escreve-nos e vamos ajudar-te.
article-related = Mais sobre este tema

## Contact form

contact-title = Escreva-nos
    .familiar = Escreve-nos
contact-intro = Diga-nos do que precisa. Recebe um número de pedido e pode voltar à conversa quando quiser.
    .familiar = Diz-nos do que precisas. Recebes um número de pedido e podes voltar à conversa quando quiseres.
field-message = Mensagem
field-name = Nome
field-email = E-mail
field-phone = Telefone
field-optional = opcional
contact-send = Enviar
contact-sending = A enviar…
contact-network-error = A sua mensagem não foi enviada, mas continua aqui. Verifique a ligação e tente novamente.
    .familiar = A tua mensagem não foi enviada, mas continua aqui. Verifica a ligação e tenta novamente.
contact-other-ways = Outras formas de contacto
contact-suggestions = Talvez a resposta já esteja aqui
# $languages (Text) one or more languages as a list: “German”, “German, English, or Japanese”
contact-languages = Respondemos em { $languages }.

## Request

request-title = Recebemos a sua mensagem
    .familiar = Recebemos a tua mensagem
# $reference (Text) such as EU-7K3M-Q9X2
request-thanks = O número do seu pedido é { $reference }. Entraremos em contacto consigo.
    .familiar = O número do teu pedido é { $reference }. Entraremos em contacto contigo.
request-status-open = A aguardar a nossa resposta
request-status-answered = Já respondemos
request-reference = Número do pedido
request-code = Código de acesso
request-keep = Guarde ambos: permitem abrir este pedido em qualquer dispositivo.
    .familiar = Guarda ambos: permitem abrir este pedido em qualquer dispositivo.
request-you = A sua mensagem
    .familiar = Tu
request-team = A nossa equipa
lookup-title = Encontrar um pedido de ajuda
lookup-intro = Quando nos escreveu, recebeu um número de pedido e um código de acesso.
    .familiar = Quando nos escreveste, recebeste um número de pedido e um código de acesso.
lookup-open = Abrir

## The public help centre, where views are pages of their own

centre-skip = Saltar para o conteúdo
centre-languages = Outros idiomas

## What is wrong with a field, and what to do

# $max (Number) characters
error-message-missing = Escreva primeiro uma mensagem.
    .familiar = Escreve primeiro uma mensagem.
error-too-long =
    { $max ->
        [one] O texto é demasiado longo. O máximo é de { $max } caráter.
        [many] O texto é demasiado longo. O máximo é de { $max } de carateres.
       *[other] O texto é demasiado longo. O máximo é de { $max } carateres.
    }
error-control = Há carateres que não podem ser enviados. Volte a escrever o texto sem eles.
    .familiar = Há carateres que não podem ser enviados. Volta a escrever o texto sem eles.
error-email = Este e-mail não é válido. Deve ser como nome@example.com.
error-phone = Este número de telefone não é válido. Use algarismos, com o indicativo do país: +351 912 345 678.
    .familiar = Este número de telefone não é válido. Usa algarismos, com o indicativo do país: +351 912 345 678.
error-type = Isto tem de ser um texto.
error-zone = Não conhecemos este fuso horário. Um exemplo válido é Europe/Lisbon.
error-locale = Isto não é um código de idioma, como en ou pt-PT.
error-page = Isto não é o endereço de uma página.

## Problems: a heading, then what to do

problem-site = Não conhecemos este site
problem-site-detail = Verifique o endereço ou o nome do site na etiqueta script.
    .familiar = Verifica o endereço ou o nome do site na etiqueta script.
problem-page = Não encontrámos esta página
problem-page-detail = Pode ter mudado de sítio. Procure-a na nossa ajuda ou escreva-nos.
    .familiar = Pode ter mudado de sítio. Procura-a na nossa ajuda ou escreve-nos.
problem-article = Não encontrámos este artigo de ajuda
problem-article-detail = Pode ter sido substituído. Procure-o na nossa ajuda ou escreva-nos.
    .familiar = Pode ter sido substituído. Procura-o na nossa ajuda ou escreve-nos.
problem-request = Não conseguimos abrir este pedido
problem-request-detail = Verifique o número do pedido e o código de acesso: um deles não está certo.
    .familiar = Verifica o número do pedido e o código de acesso: um deles não está certo.
problem-invalid = Falta corrigir alguma coisa
problem-invalid-detail = Veja os campos assinalados.
    .familiar = Vê os campos assinalados.
problem-json = Não foi possível ler o conteúdo
problem-json-detail = O corpo não é JSON válido nem um formulário.
problem-media = Este tipo de conteúdo não é aceite
problem-media-detail = Envie JSON ou um formulário.
    .familiar = Envia JSON ou um formulário.
problem-large = O conteúdo é demasiado grande
# $max (Number) kilobytes
problem-large-detail = Pode enviar, no máximo, { $max } kilobytes. Encurte o conteúdo e tente novamente.
    .familiar = Podes enviar, no máximo, { $max } kilobytes. Encurta o conteúdo e tenta novamente.
problem-origin = Esta página não pode enviar pedidos de ajuda
problem-origin-detail = Abra a nossa ajuda a partir da própria loja e tente novamente.
    .familiar = Abre a nossa ajuda a partir da própria loja e tenta novamente.
problem-method = Isto não funciona aqui
problem-method-detail = O endereço existe, mas não para este tipo de chamada.
problem-key = Isto já foi enviado com outro conteúdo
problem-key-detail = Recarregue o formulário e envie-o novamente.
    .familiar = Recarrega o formulário e envia-o novamente.
problem-key-bad = Não é possível usar esta Idempotency-Key
problem-key-bad-detail = Use entre 1 e 200 carateres ASCII visíveis.
    .familiar = Usa entre 1 e 200 carateres ASCII visíveis.
problem-token = É preciso iniciar sessão para isto
problem-token-detail = Envie o token do operador como «Authorization: Bearer …».
    .familiar = Envia o token do operador como «Authorization: Bearer …».
problem-content = Este conteúdo não pode ser publicado
problem-call = Não é possível responder a esta chamada tal como foi feita
problem-store = De momento, não conseguimos guardar isto
problem-store-detail = Nada se perdeu: o seu texto continua no formulário. Tente novamente daqui a pouco ou contacte-nos por outra via.
    .familiar = Nada se perdeu: o teu texto continua no formulário. Tenta novamente daqui a pouco ou contacta-nos por outra via.
problem-server = Algo correu mal do nosso lado
problem-server-detail = Tente novamente daqui a pouco.
    .familiar = Tenta novamente daqui a pouco.
