### European Portuguese, spelling of 1990: third person with “o seu”, never the word “você”; tu as .familiar; «…» as quotation marks, no exclamation marks.
### Help articles are “artigo de ajuda”, because “artigo” alone is merchandise in a shop. A request is “pedido de ajuda”, then “pedido” (an order is “encomenda”);
### its reference is “número do pedido”, because “referência” is a payment or a product number; the access code is “código de acesso”.

## The launcher, and what surrounds every view

launcher-label = Ajuda
launcher-offline = Sem ligação
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
requests-unread = Nova resposta
request-find = Encontrar um pedido de ajuda

## Prices and payment; names of methods stand in a list: “card, Klarna, or invoice”

paying-heading = Preços e pagamento
paying-currency = Moeda
paying-methods = Formas de pagamento
payment-card = cartão
payment-sepa = débito direto SEPA
payment-transfer = transferência bancária
payment-invoice = fatura
payment-cod = pagamento na entrega
payment-konbini = pagamento num konbini

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
results-ask = O que procura?
    .familiar = O que procuras?
results-hint = Experimente outras palavras ou escreva-nos.
    .familiar = Experimenta outras palavras ou escreve-nos.
# $wanted, $shown (Text) names of languages
results-fallback = Sem resultados em { $wanted }. Estes artigos de ajuda estão em { $shown }.

## Article

# $wanted, $shown (Text) names of languages
article-fallback = Este artigo de ajuda ainda não existe em { $wanted }. Veja a versão em { $shown }.
    .familiar = Este artigo de ajuda ainda não existe em { $wanted }. Vê a versão em { $shown }.
# $date (Text) a day
article-updated = Atualizado em { $date }
article-question = Isto ajudou?
article-yes = Sim
article-no = Não
article-thanks = Ainda bem. Obrigado.
article-missing = O que faltou?
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
field-order = Número da encomenda
contact-topic = Qual é o assunto?
field-optional = opcional
contact-send = Enviar
contact-sending = A enviar…
contact-network-error = Não sabemos se a sua mensagem chegou, mas continua aqui. Verifique a ligação e tente novamente.
    .familiar = Não sabemos se a tua mensagem chegou, mas continua aqui. Verifica a ligação e tenta novamente.
contact-other-ways = Outras formas de contacto
contact-suggestions = Talvez a resposta já esteja aqui
# $languages (Text) one or more languages as a list: “German”, “German, English, or Japanese”
contact-languages = Respondemos em { $languages }.

## When a person can be reached

# $time (Text) “18:00”, “tomorrow, 18:00”, “Monday, 18:00” or “Monday, November 30, 18:00”; perhaps with `time-yours` around it
# $kind (Text) which of these it is: time, tomorrow, weekday or date. A text may choose its words by it, or leave it alone
availability-open =
    { $kind ->
        [time] Aberto até às { $time }
       *[date] Aberto até { $time }
    }
availability-open-always = Aberto 24 horas por dia
availability-closed =
    { $kind ->
        [time] Abre às { $time }
       *[date] Abre { $time }
    }
availability-closed-long = Encerrado de momento
availability-unknown = O horário de hoje pode variar
# A time that could be taken for somebody else’s. $time, $kind (Text) as above; $city (Text) the visitor’s: “Santiago”
time-yours = { $time }, na sua hora local ({ $city })
    .familiar = { $time }, na tua hora local ({ $city })
hours-title = Horário de atendimento
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
hours-zone = Na sua hora local: { $city }, { $offset }
    .familiar = Na tua hora local: { $city }, { $offset }
hours-closed = Encerrado
hours-all-day = Aberto 24 horas
# Hours with an open end. $from (Text) time of day
hours-from = a partir de: { $from }
# $range (Text) “9:00 – 11:30”, or `hours-from`; $note (Text) the shop’s words, such as “by appointment”, or `hours-uncertain`
hours-note = { $range } ({ $note })
hours-uncertain = por confirmar
# Instead of whether somebody is there. $note (Text) as above
availability-note = Neste momento: { $note }
# $time, $kind (Text) as above
contact-answer-by =
    { $kind ->
        [time] Responderemos até às { $time }.
       *[date] Responderemos até { $time }.
    }

## Booking a call

callback-title = Agende uma chamada
    .familiar = Agenda uma chamada
# $minutes (Number) how long a call takes at most
callback-intro =
    { $minutes ->
        [one] Escolha um horário e nós ligamos-lhe. A chamada dura, no máximo, { $minutes } minuto.
        [many] Escolha um horário e nós ligamos-lhe. A chamada dura, no máximo, { $minutes } de minutos.
       *[other] Escolha um horário e nós ligamos-lhe. A chamada dura, no máximo, { $minutes } minutos.
    }
    .familiar =
        { $minutes ->
            [one] Escolhe um horário e nós ligamos-te. A chamada dura, no máximo, { $minutes } minuto.
            [many] Escolhe um horário e nós ligamos-te. A chamada dura, no máximo, { $minutes } de minutos.
           *[other] Escolhe um horário e nós ligamos-te. A chamada dura, no máximo, { $minutes } minutos.
        }
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
callback-zone = O seu fuso horário: { $city }, { $offset }
    .familiar = O teu fuso horário: { $city }, { $offset }
callback-zone-change = Mudar de fuso horário
callback-times = Horário da chamada
# $count (Number) free times of one day
callback-free =
    { $count ->
        [one] { $count } horário
        [many] { $count } de horários
       *[other] { $count } horários
    }
callback-none = De momento, não há horários livres. Escreva-nos e encontramos um.
    .familiar = De momento, não há horários livres. Escreve-nos e encontramos um.
callback-phone = Para que número ligamos?
callback-note = Qual é o assunto?
# Below the field of an e-mail address, which may stay empty
callback-email-hint = Enviaremos a confirmação para este endereço, com um ficheiro para o calendário.
callback-book = Agendar a chamada
callback-booking = A agendar…
callback-network-error = Não sabemos se a chamada foi agendada, mas o que escreveu continua aqui. Verifique a ligação e tente novamente. A chamada não será agendada duas vezes.
    .familiar = Não sabemos se a chamada foi agendada, mas o que escreveste continua aqui. Verifica a ligação e tenta novamente. A chamada não será agendada duas vezes.
callback-alternatives = Horários livres próximos do escolhido
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”; $reference (Text) such as EU-7K3M-Q9X2
callback-thanks = A sua chamada está agendada: { $when }. O número da sua marcação é { $reference }.
    .familiar = A tua chamada está agendada: { $when }. O número da tua marcação é { $reference }.

## A booked call

call-title = A sua chamada
    .familiar = A tua chamada
call-status-booked = Agendada
call-status-cancelled = Cancelada
call-status-past = A hora desta chamada já passou
call-when = Data e hora
call-number = Ligamos para
call-reason = Motivo do cancelamento
call-move = Escolher outro horário
call-move-title = Remarcar a chamada
call-move-button = Remarcar a chamada
call-moving = A remarcar…
call-move-network-error = Não sabemos se a chamada foi remarcada. Verifique a ligação e tente novamente.
    .familiar = Não sabemos se a chamada foi remarcada. Verifica a ligação e tenta novamente.
call-cancel = Cancelar a chamada
call-cancel-question = Quer cancelar esta chamada?
    .familiar = Queres cancelar esta chamada?
call-calendar = Adicionar ao calendário
call-file = Ficheiro de calendário (.ics)
# What the call is named in a calendar. $brand (Text) the shop’s name
call-event = Chamada com { $brand }
# $phone (Text) a number; $reference (Text) such as EU-7K3M-Q9X2
call-event-text = Ligamos para { $phone }. Número da marcação: { $reference }
call-reference = Número da marcação
call-keep = Guarde ambos: permitem remarcar ou cancelar a chamada em qualquer dispositivo.
    .familiar = Guarda ambos: permitem remarcar ou cancelar a chamada em qualquer dispositivo.

## Choosing a time zone

zones-title = Escolha o seu fuso horário
    .familiar = Escolhe o teu fuso horário
zones-search = Cidade
zones-none = Não encontrámos essa cidade. Experimente uma cidade maior nas proximidades.
    .familiar = Não encontrámos essa cidade. Experimenta uma cidade maior nas proximidades.

## Request

request-title = Recebemos a sua mensagem
    .familiar = Recebemos a tua mensagem
# $reference (Text) such as EU-7K3M-Q9X2
request-thanks = O número do seu pedido é { $reference }. Entraremos em contacto consigo.
    .familiar = O número do teu pedido é { $reference }. Entraremos em contacto contigo.
request-status-open = A aguardar a nossa resposta
request-status-answered = Já respondemos
request-status-resolved = Pedido concluído
request-next = A nossa resposta aparecerá aqui.
# The heading once somebody has answered
request-conversation = A sua conversa connosco
    .familiar = A tua conversa connosco
# Label of the field in which the visitor writes back
reply-message = A sua mensagem
    .familiar = A tua mensagem
request-reference = Número do pedido
request-code = Código de acesso
request-keep = Guarde ambos: permitem abrir este pedido em qualquer dispositivo.
    .familiar = Guarda ambos: permitem abrir este pedido em qualquer dispositivo.
request-you = A sua mensagem
    .familiar = Tu
request-team = A nossa equipa
# While both are there: above the field, and at the customer's own last message.
live-typing = A escrever uma resposta…
live-here = Estamos aqui agora
# $names: the first names of some of them, as a list.
live-here-names = Aqui agora: { $names }
live-sent = Enviada
live-read = Lida
# Said by nobody, in the conversation: that nobody answers at once; where the answer goes besides; that another team goes on.
live-later = Pedimos desculpa pela espera: de momento ninguém está livre.
live-later-mail = A resposta será também enviada por e-mail para { $address }.
live-handed = A nossa equipa acabou de fechar. Colegas que ainda estão disponíveis continuam a partir daqui.
# A box to tick.
live-sound = Som para novas mensagens
# A button above a long conversation.
request-earlier = Mensagens anteriores
lookup-title = Encontrar um pedido de ajuda
lookup-intro = Quando nos escreveu, recebeu um número de pedido e um código de acesso.
    .familiar = Quando nos escreveste, recebeste um número de pedido e um código de acesso.
lookup-open = Abrir

## What is asked once a request is done; its scales have a word for each point, from the worst to the best

rating-csat = Como foi a nossa ajuda?
rating-csat-1 = Má
rating-csat-2 = Não muito boa
rating-csat-3 = Razoável
rating-csat-4 = Boa
rating-csat-5 = Muito boa
rating-ces = Foi fácil obter ajuda?
rating-ces-1 = Muito difícil
rating-ces-2 = Difícil
rating-ces-3 = Nem fácil nem difícil
rating-ces-4 = Fácil
rating-ces-5 = Muito fácil
rating-nps = Qual é a probabilidade de nos recomendar?
    .familiar = Qual é a probabilidade de nos recomendares?
# $point (Number) from 0 to 10
rating-nps-point = { $point }
rating-nps-low = Nada provável
rating-nps-high = Muito provável
rating-comment = O que devemos saber?
rating-skip = Prefiro não dizer
rating-thanks = Agradecemos a resposta.
rating-change = A resposta pode ser alterada durante um dia.

## What is kept while there is no connection

outbox-waiting = Mensagem guardada. Será enviada quando a ligação voltar.
outbox-take-back = Retirar a mensagem
# $reference (Text) such as EU-7K3M-Q9X2
outbox-sent = A sua mensagem foi enviada. O número do seu pedido é { $reference }.
    .familiar = A tua mensagem foi enviada. O número do teu pedido é { $reference }.
# In the shop’s page, where the help itself cannot be loaded; phone number and e-mail address follow
launcher-failed = De momento, não conseguimos mostrar a nossa ajuda. Pode contactar-nos aqui:
    .familiar = De momento, não conseguimos mostrar a nossa ajuda. Podes contactar-nos aqui:

## The public help centre, where views are pages of their own

centre-skip = Saltar para o conteúdo
centre-languages = Outros idiomas
# Leads to all articles of a subject. $count (Number) how many there are
centre-all = Ver tudo ({ $count })
# Above the list of an article’s parts
centre-contents = Nesta página
centre-markets = País ou região

## What is wrong with a field, and what to do; programmers read error-start, -type, -zone, -locale and -page

error-message-missing = Escreva primeiro uma mensagem.
    .familiar = Escreve primeiro uma mensagem.
# $max (Number) characters
error-too-long =
    { $max ->
        [one] O texto é demasiado longo. O máximo é de { $max } caráter.
        [many] O texto é demasiado longo. O máximo é de { $max } de carateres.
       *[other] O texto é demasiado longo. O máximo é de { $max } carateres.
    }
# $character (Text) what was typed, or its code point: “*”, “U+0301”
error-character = O caráter «{ $character }» não pode ser usado aqui. Retire-o.
    .familiar = O caráter «{ $character }» não pode ser usado aqui. Retira-o.
error-email = Este e-mail não é válido. Deve ser como nome@example.com.
error-phone = Este número de telefone não é válido. Use algarismos, com o indicativo do país: +351 912 345 678.
    .familiar = Este número de telefone não é válido. Usa algarismos, com o indicativo do país: +351 912 345 678.
error-phone-missing = Precisamos de um número para onde ligar.
error-phone-unknown = Não é possível ligar para este número. Verifique-o e comece pelo indicativo do país: +351 912 345 678.
    .familiar = Não é possível ligar para este número. Verifica-o e começa pelo indicativo do país: +351 912 345 678.
error-start-missing = Escolha primeiro um horário.
    .familiar = Escolhe primeiro um horário.
error-start = Isto não é uma data com hora. Exemplo: 2026-11-23T09:00:00Z.
error-type = Isto tem de ser um texto.
error-field = Esse campo não existe.
error-name = Escreva um nome com, no máximo, 120 carateres.
    .familiar = Escreve um nome com, no máximo, 120 carateres.
rating-missing = Falta uma resposta.
error-consent = Assinale a caixa para dar o seu consentimento.
    .familiar = Assinala a caixa para dar o teu consentimento.
error-consent-new = O texto do consentimento mudou. Leia-o e consinta novamente.
    .familiar = O texto do consentimento mudou. Lê-o e consente novamente.
error-choice = Escolha um dos valores disponíveis.
    .familiar = Escolhe um dos valores disponíveis.
error-call-ahead = Esta chamada ainda não aconteceu.
error-tags = São permitidas, no máximo, 20 etiquetas, de até 50 carateres cada uma.
error-snooze = Escolha uma data e uma hora futuras.
    .familiar = Escolhe uma data e uma hora futuras.
error-times = O fim tem de ser depois do início.
error-merge = Não é possível juntar estas duas conversas. Uma delas é uma chamada marcada ou já foi junta. Escolha outra.
error-merge-region = Não é possível juntar conversas guardadas em regiões diferentes. Responda a cada uma em separado.
error-addressee = Indique um endereço de e-mail, um número de telefone ou um ID de cliente.
error-hold = Indique por que motivo tem de ser conservado.
    .familiar = Indica por que motivo tem de ser conservado.
error-zone = Não conhecemos este fuso horário. Um exemplo válido é Europe/Lisbon.
error-locale = Isto não é um código de idioma. Exemplos: pt-PT, en.

## Who writes: a person, and which one

# A checkbox in a form that comes back because it looked as if a program had filled it in
confirm-person = Sou uma pessoa, não um programa
# Beside a message that waits until the customer who wrote it is signed in to the shop again
outbox-identity = Mensagem guardada. Será enviada após o próximo início de sessão.

## Problems: a heading, then what to do; programmers and operators read -json, -media, -method, -key-bad, -token, -call and query-

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
problem-conversation = Não há nenhuma conversa com este número ou pertence a outra equipa.
problem-gone = Isto foi apagado
problem-gone-detail = O que está a enviar pertence a algo que entretanto foi apagado. Se ainda precisar de ajuda, escreva-nos de novo.
    .familiar = O que estás a enviar pertence a algo que entretanto foi apagado. Se ainda precisares de ajuda, escreve-nos de novo.
problem-held = Não é possível apagar isto agora
problem-held-detail = A lei obriga-nos a conservá-lo por enquanto. Pergunte-nos se quiser saber mais.
    .familiar = A lei obriga-nos a conservá-lo por enquanto. Pergunta-nos se quiseres saber mais.
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
problem-origin = Esta página não tem autorização para enviar pedidos de ajuda
problem-origin-detail = Abra a nossa ajuda a partir da própria loja e tente novamente.
    .familiar = Abre a nossa ajuda a partir da própria loja e tenta novamente.
problem-method = Isto não funciona aqui
problem-method-detail = O endereço existe, mas não aceita este tipo de operação.
problem-key = Isto já foi enviado com outro conteúdo
problem-key-detail = Recarregue o formulário e envie-o novamente.
    .familiar = Recarrega o formulário e envia-o novamente.
problem-key-bad = Não é possível usar esta Idempotency-Key
problem-key-bad-detail = Use entre 1 e 200 carateres ASCII visíveis.
    .familiar = Usa entre 1 e 200 carateres ASCII visíveis.
problem-token = É preciso iniciar sessão para isto
problem-token-detail = Envie o token do operador como «Authorization: Bearer …».
    .familiar = Envia o token do operador como «Authorization: Bearer …».
problem-call = Não é possível responder desta forma
query-team = Esta equipa não existe.
query-day = O dia tem de ser uma data. Exemplo: 2026-11-23.
query-cursor = Este cursor não vem de uma resposta anterior.
query-filter = Não é possível filtrar esta lista por esse valor. Escolha um dos valores disponíveis.
query-person = Indique phone ou customer.
query-whom = Indique de quem são os dados com exatamente um destes: email, phone, customer.
# $max (Number) characters
query-reason = Falta um motivo, que o visitante irá ler. Comprimento máximo: { $max }.
problem-slot = Este horário já não está livre
problem-slot-detail = Escolha outro. O que escreveu continua aqui.
    .familiar = Escolhe outro. O que escreveste continua aqui.
problem-call-fixed = Já não é possível alterar esta chamada
problem-call-fixed-detail = A hora já passou ou a chamada foi cancelada. Pode agendar outra.
    .familiar = A hora já passou ou a chamada foi cancelada. Podes agendar outra.
problem-forbidden = Não tem permissão para fazer isto
    .familiar = Não tens permissão para fazer isto
problem-forbidden-detail = Fale com um administrador da sua equipa.
    .familiar = Fala com um administrador da tua equipa.
problem-missing = Este elemento já não existe
problem-missing-detail = Foi removido entretanto. Recarregue a lista.
    .familiar = Foi removido entretanto. Recarrega a lista.
problem-address = Este endereço já está a ser usado
problem-address-detail = Outra pessoa da sua equipa tem este endereço de e-mail.
    .familiar = Outra pessoa da tua equipa tem este endereço de e-mail.
problem-admin = Não há outro administrador
problem-admin-detail = Dê primeiro permissões de administrador a outra pessoa.
    .familiar = Dá primeiro permissões de administrador a outra pessoa.
problem-newer = Foi escrito algo novo
problem-newer-detail = Leia o que foi escrito entretanto e envie novamente o seu texto.
    .familiar = Lê o que foi escrito entretanto e envia novamente o teu texto.
problem-rating = Ainda não é possível avaliar
problem-rating-detail = A avaliação é possível quando o pedido estiver concluído.
problem-rating-fixed = Esta resposta já não pode ser alterada
problem-rating-fixed-detail = As respostas podem ser alteradas durante um dia.
problem-callbacks = Não é possível agendar chamadas aqui
problem-callbacks-detail = Escreva-nos ou contacte-nos por outra via.
    .familiar = Escreve-nos ou contacta-nos por outra via.
problem-bookings = Demasiadas chamadas agendadas
problem-bookings-detail = Já tem agendadas todas as chamadas que uma pessoa pode agendar. Cancele uma, aguarde até uma delas passar ou escreva-nos.
    .familiar = Já tens agendadas todas as chamadas que uma pessoa pode agendar. Cancela uma, aguarda até uma delas passar ou escreve-nos.
problem-limit = Demasiadas tentativas em pouco tempo
# $minutes (Number)
problem-limit-detail =
    { $minutes ->
        [one] Nada se perdeu. Tente novamente daqui a { $minutes } minuto ou contacte-nos por outra via.
        [many] Nada se perdeu. Tente novamente daqui a { $minutes } de minutos ou contacte-nos por outra via.
       *[other] Nada se perdeu. Tente novamente daqui a { $minutes } minutos ou contacte-nos por outra via.
    }
    .familiar =
        { $minutes ->
            [one] Nada se perdeu. Tenta novamente daqui a { $minutes } minuto ou contacta-nos por outra via.
            [many] Nada se perdeu. Tenta novamente daqui a { $minutes } de minutos ou contacta-nos por outra via.
           *[other] Nada se perdeu. Tenta novamente daqui a { $minutes } minutos ou contacta-nos por outra via.
        }
problem-identity = Não conseguimos confirmar a sua identidade
    .familiar = Não conseguimos confirmar a tua identidade
problem-identity-detail = Volte a iniciar sessão na loja, recarregue a página e tente novamente.
    .familiar = Volta a iniciar sessão na loja, recarrega a página e tenta novamente.
problem-challenge = Não conseguimos confirmar que não é um robô
    .familiar = Não conseguimos confirmar que não és um robô
problem-challenge-detail = Tente novamente ou contacte-nos por outra via. O que escreveu continua aqui.
    .familiar = Tenta novamente ou contacta-nos por outra via. O que escreveste continua aqui.
problem-store = De momento, não conseguimos guardar isto
problem-store-detail = Nada se perdeu: o seu texto continua no formulário. Tente novamente daqui a pouco ou contacte-nos por outra via.
    .familiar = Nada se perdeu: o teu texto continua no formulário. Tenta novamente daqui a pouco ou contacta-nos por outra via.
problem-server = Algo correu mal do nosso lado
problem-server-detail = Tente novamente daqui a pouco.
    .familiar = Tenta novamente daqui a pouco.

## Signing in to the desk

# The heading and the button of the page that a one-time link leads to
enter-title = Iniciar sessão
enter-intro = Este link permite iniciar sessão uma única vez.
enter-spent = Este link já não é válido: foi usado ou expirou. Peça um novo a um administrador da sua equipa.
enter-none = Não tem sessão iniciada. Abra a ligação que um administrador da sua equipa lhe enviar.
enter-unknown = Ninguém desta equipa tem este endereço de e-mail.
enter-failed = Não foi possível iniciar sessão.

## E-mails to who has written, and to the team

# The subject; the shop’s name comes after it. $reference (Text) such as EU-7K3M-Q9X2
mail-subject = Pedido { $reference }
# Above the answer. $name (Text) of a person, or of the shop
mail-answer = Resposta de { $name }
mail-reply = As respostas a este e-mail chegam-nos.
# Below the answer; links follow, or the names of the files alone
mail-files = Ficheiros desta resposta:
# $date (Text) such as 29 December 2026
mail-files-until = As ligações para os ficheiros funcionam até { $date }.
# An address follows
mail-open = A conversa completa abre-se com o código de acesso:
# $brand (Text) the shop’s name
mail-footer = Este e-mail é de { $brand }: este endereço foi indicado no pedido.
# Before the question how it was. $reference (Text) as above
mail-done = O seu pedido { $reference } está concluído.
# To the team: the subject. $reference (Text) as above
mail-notice = Novo pedido { $reference }
# A booked call: the subject; the shop’s name comes after it. $reference (Text) as above
mail-call-subject = A sua chamada { $reference }
    .familiar = A tua chamada { $reference }
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”
mail-call-moved = A sua chamada foi remarcada. Nova data e hora: { $when }.
    .familiar = A tua chamada foi remarcada. Nova data e hora: { $when }.
# $when (Text) as above
mail-call-cancelled = A sua chamada foi cancelada: { $when }.
    .familiar = A tua chamada foi cancelada: { $when }.
# Of a booked, a moved and a cancelled call alike
mail-call-file = Abra o ficheiro anexo para atualizar o calendário.
    .familiar = Abre o ficheiro anexo para atualizar o calendário.
# An address follows
mail-call-open = A chamada pode ser remarcada ou cancelada com o código de acesso:
# $brand (Text) the shop’s name
mail-call-footer = Este e-mail é de { $brand }: este endereço foi indicado ao agendar a chamada.
# To the team: the subject. $reference (Text) as above
mail-call-notice = Nova chamada { $reference }
# The same of a call that its customer has moved. $reference (Text) as above
mail-call-notice-moved = Chamada remarcada { $reference }
# The same of one that its customer has cancelled. $reference (Text) as above
mail-call-notice-cancelled = Chamada cancelada { $reference }

## Photos and documents that come with a message

# The label of a field in which files are chosen
files-label = Fotografias ou PDF
# $max (Number) megabytes
files-hint = JPEG, PNG, WebP, GIF ou PDF, até { $max } MB cada.
# $n (Number) megabytes, with one decimal
file-size = { $n } MB
# $n (Number) kilobytes, a whole number
file-size-small = { $n } kB
# $name (Text) what the file is called
error-file-kind = Não é possível enviar «{ $name }». São aceites fotografias (JPEG, PNG, WebP, GIF) e PDF.
# $name (Text) what the file is called; $max (Number) megabytes
error-file-large = «{ $name }» é demasiado grande. Um ficheiro pode ter até { $max } MB.
# $name (Text) what the file is called; $max (Number) millions of pixels
error-file-pixels = «{ $name }» tem demasiados píxeis. Uma imagem pode ter até { $max } megapíxeis.
# $name (Text) what the file is called
error-file-broken = «{ $name }» está vazio ou danificado e não pode ser enviado.
# $max (Number) files
error-files-many = São demasiados ficheiros de uma vez. Máximo por mensagem: { $max }.
error-files-full = Já não há espaço para ficheiros nesta conversa. Num novo pedido há.
error-files-day = Por hoje, já não há espaço para ficheiros nesta conversa. Amanhã volta a haver.
error-file-gone = Um ficheiro já não está disponível. É preciso escolhê-lo de novo.
# $max (Number) megabytes
error-files-large = Juntos, os ficheiros são demasiado grandes. Uma mensagem comporta até { $max } MB.
# What a visitor may do with what is kept of their conversation. $receipt is a number.
own-title = Os seus dados
    .familiar = Os teus dados
own-export = Transferir uma cópia
own-files = Guarde também os ficheiros: as ligações da cópia funcionam durante um dia.
    .familiar = Guarda também os ficheiros: as ligações da cópia funcionam durante um dia.
own-erase = Apagar esta conversa
own-sure = Apagar mesmo? Não será possível recuperá-la.
own-yes = Sim, apagar
own-erased = Apagada. Número do recibo: { $receipt }
own-pending = Será apagada assim que o armazenamento responder. Número do recibo: { $receipt }

## What visitors are told before they ask; and what their browser keeps

notices-label = Avisos
notices-dismiss = Dispensar o aviso
kept-what = Só neste navegador ficam guardados: rascunhos, mensagens à espera de envio, códigos de acesso e avisos dispensados.
# What unfolds the question, and the question; the button is own-yes
kept-clear = Apagar deste navegador
kept-sure = Apagar mesmo? Sem o código de acesso, um pedido já não pode ser aberto aqui. O que está à espera não será enviado.
