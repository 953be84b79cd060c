### Brazilian Portuguese: você throughout, which every shop uses, so there is no .familiar; “…” as quotation marks, no exclamation marks.
### Help articles are “artigo de ajuda”. A request is “atendimento” (“pedido” is an order), and is opened again with “acessar”, because “abrir
### um atendimento” means to start one; its reference is “protocolo”, as all Brazilian support calls it; the access code is “código de acesso”.

## The launcher, and what surrounds every view

launcher-label = Ajuda
launcher-offline = Sem conexão
home-title = Como podemos ajudar?
nav-home = Central de ajuda
language-label = Idioma
language-change = Alterar
loading = Carregando…
network-error = Não deu certo. Verifique sua conexão e tente de novo.

## Home

search-label = Buscar na ajuda
search-button = Buscar
articles-heading = Vale a pena saber
subjects-heading = Assuntos
contact-heading = Fale conosco
requests-heading = Seus atendimentos
requests-unread = Nova resposta
request-find = Consultar atendimento

## Prices and payment; names of methods stand in a list: “card, Klarna, or invoice”

paying-heading = Preços e pagamento
paying-currency = Moeda
paying-methods = Formas de pagamento
payment-card = cartão
payment-sepa = débito direto SEPA
payment-transfer = transferência bancária
payment-invoice = fatura
payment-cod = pagamento na entrega
payment-konbini = pagamento em konbini

## Ways to reach a person, where the site gives no name of its own

channel-phone = Ligue para nós
channel-email = Envie um e-mail
channel-message = Escreva para nós
channel-callback = Agende uma ligação
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
        [0] Nenhum resultado para “{ $query }”
        [one] { $count } artigo de ajuda para “{ $query }”
        [many] { $count } de artigos de ajuda para “{ $query }”
       *[other] { $count } artigos de ajuda para “{ $query }”
    }
results-ask = O que você procura?
results-hint = Tente outras palavras ou escreva para nós.
# $wanted, $shown (Text) names of languages
results-fallback = Nenhum resultado em { $wanted }. Estes artigos de ajuda estão em { $shown }.

## Article

# $wanted, $shown (Text) names of languages
article-fallback = Este artigo de ajuda ainda não está disponível em { $wanted }. Veja a versão em { $shown }.
# $date (Text) a day
article-updated = Atualizado em { $date }
article-question = Isso ajudou?
article-yes = Sim
article-no = Não
article-thanks = Que bom saber. Obrigado.
article-missing = O que faltou?
article-sorry = Sentimos muito. Escreva para nós e vamos ajudar.
article-related = Mais sobre este assunto

## Contact form

contact-title = Escreva para nós
contact-intro = Diga como podemos ajudar. Você recebe um protocolo e pode voltar à conversa quando quiser.
field-message = Mensagem
field-name = Nome
field-email = E-mail
field-phone = Telefone
field-order = Número do pedido
contact-topic = Qual é o assunto?
field-optional = opcional
contact-send = Enviar
contact-sending = Enviando…
contact-network-error = Não sabemos se sua mensagem chegou, mas ela continua aqui. Verifique sua conexão e tente de novo.
contact-other-ways = Outras formas de contato
contact-suggestions = Talvez a resposta já esteja aqui
# $languages (Text) one or more languages as a list: “German”, “German, English, or Japanese”
contact-languages = Respondemos em { $languages }.

## When a person can be reached

# $time (Text) “18:00”, “tomorrow, 18:00”, “Monday, 18:00” or “Monday, November 30, 18:00”; perhaps with `time-yours` around it
# $kind (Text) which of these it is: time, tomorrow, weekday or date. A text may choose its words by it, or leave it alone
availability-open = Aberto até { $time }
availability-open-always = Aberto 24 horas, todos os dias
availability-closed =
    { $kind ->
        [time] Abre às { $time }
       *[date] Abre { $time }
    }
availability-closed-long = Fechado no momento
availability-unknown = O horário de hoje pode variar
# A time that could be taken for somebody else’s. $time, $kind (Text) as above; $city (Text) the visitor’s: “Santiago”
time-yours = { $time }, no seu horário ({ $city })
hours-title = Horário de funcionamento
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
hours-zone = No seu horário: { $city }, { $offset }
hours-closed = Fechado
hours-all-day = Aberto 24 horas
# Hours with an open end. $from (Text) time of day
hours-from = a partir de: { $from }
# $range (Text) “9:00 – 11:30”, or `hours-from`; $note (Text) the shop’s words, such as “by appointment”, or `hours-uncertain`
hours-note = { $range } ({ $note })
hours-uncertain = a confirmar
# Instead of whether somebody is there. $note (Text) as above
availability-note = No momento: { $note }
# $time, $kind (Text) as above
contact-answer-by = Responderemos até { $time }.

## Booking a call

callback-title = Agende uma ligação
# $minutes (Number) how long a call takes at most
callback-intro =
    { $minutes ->
        [one] Escolha um horário e ligamos para você. A ligação dura no máximo { $minutes } minuto.
        [many] Escolha um horário e ligamos para você. A ligação dura no máximo { $minutes } de minutos.
       *[other] Escolha um horário e ligamos para você. A ligação dura no máximo { $minutes } minutos.
    }
# $city (Text) “Santiago”; $offset (Text) “UTC−03:00”
callback-zone = Seu fuso horário: { $city }, { $offset }
callback-zone-change = Alterar fuso horário
callback-times = Horário da ligação
# $count (Number) free times of one day
callback-free =
    { $count ->
        [one] { $count } horário
        [many] { $count } de horários
       *[other] { $count } horários
    }
callback-none = No momento não há horários disponíveis. Escreva para nós e encontramos um.
callback-phone = Para qual número ligamos?
callback-note = Qual é o assunto?
# Below the field of an e-mail address, which may stay empty
callback-email-hint = Enviaremos a confirmação para este endereço, com um arquivo para a sua agenda.
callback-book = Agendar ligação
callback-booking = Agendando…
callback-network-error = Não sabemos se a ligação foi agendada, mas o que você digitou continua aqui. Verifique sua conexão e tente de novo. A ligação não será agendada duas vezes.
callback-alternatives = Horários disponíveis próximos ao escolhido
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”; $reference (Text) such as EU-7K3M-Q9X2
callback-thanks = Sua ligação está agendada: { $when }. O protocolo do agendamento é { $reference }.

## A booked call

call-title = Sua ligação
call-status-booked = Agendada
call-status-cancelled = Cancelada
call-status-past = O horário desta ligação já passou
call-when = Data e horário
call-number = Ligaremos para
call-reason = Motivo do cancelamento
call-move = Escolher outro horário
call-move-title = Remarque sua ligação
call-move-button = Remarcar ligação
call-moving = Remarcando…
call-move-network-error = Não sabemos se a ligação foi remarcada. Verifique sua conexão e tente de novo.
call-cancel = Cancelar ligação
call-cancel-question = Quer cancelar esta ligação?
call-calendar = Adicionar à agenda
call-file = Arquivo de agenda (.ics)
# What the call is named in a calendar. $brand (Text) the shop’s name
call-event = Ligação com { $brand }
# $phone (Text) a number; $reference (Text) such as EU-7K3M-Q9X2
call-event-text = Ligaremos para { $phone }. Protocolo do agendamento: { $reference }
call-reference = Protocolo do agendamento
call-keep = Guarde os dois: com eles, você remarca ou cancela a ligação em qualquer aparelho.

## Choosing a time zone

zones-title = Escolha seu fuso horário
zones-search = Cidade
zones-none = Não encontramos essa cidade. Tente uma cidade maior perto de você.

## Request

request-title = Recebemos sua mensagem
# $reference (Text) such as EU-7K3M-Q9X2
request-thanks = Seu protocolo é { $reference }. Entraremos em contato.
request-status-open = Aguardando nossa resposta
request-status-answered = Já respondemos
request-status-resolved = Atendimento concluído
request-next = Nossa resposta vai aparecer aqui.
# The heading once somebody has answered
request-conversation = Sua conversa conosco
# Label of the field in which the visitor writes back
reply-message = Sua mensagem
request-reference = Protocolo
request-code = Código de acesso
request-keep = Guarde os dois: com eles, você acessa este atendimento em qualquer aparelho.
request-you = Você
request-team = Nossa equipe
# While both are there: above the field, and at the customer's own last message.
live-typing = Escrevendo uma resposta…
live-here = Estamos aqui agora
# $names: the first names of some of them, as a list.
live-here-names = Aqui agora: { $names }
live-sent = Enviada
live-read = Lida
# Said by nobody, in the conversation: that nobody answers at once; where the answer goes besides; that another team goes on.
live-later = Sentimos pela espera: ninguém está livre no momento.
live-later-mail = A resposta também será enviada por e-mail para { $address }.
live-handed = Nossa equipe acabou de encerrar o expediente. Colegas que ainda estão disponíveis continuam daqui.
# A box to tick.
live-sound = Som para novas mensagens
# A button above a long conversation.
request-earlier = Mensagens anteriores
lookup-title = Consultar atendimento
lookup-intro = Você recebeu um protocolo e um código de acesso quando escreveu para nós.
lookup-open = Acessar

## What is asked once a request is done; its scales have a word for each point, from the worst to the best

rating-csat = Como foi o nosso atendimento?
rating-csat-1 = Ruim
rating-csat-2 = Não muito bom
rating-csat-3 = Regular
rating-csat-4 = Bom
rating-csat-5 = Muito bom
rating-ces = Foi fácil conseguir ajuda?
rating-ces-1 = Muito difícil
rating-ces-2 = Difícil
rating-ces-3 = Nem fácil nem difícil
rating-ces-4 = Fácil
rating-ces-5 = Muito fácil
rating-nps = Qual é a chance de você nos recomendar?
# $point (Number) from 0 to 10
rating-nps-point = { $point }
rating-nps-low = Nenhuma chance
rating-nps-high = Chance muito alta
rating-comment = O que devemos saber?
rating-skip = Prefiro não dizer
rating-thanks = Agradecemos a resposta.
rating-change = A resposta pode ser alterada por um dia.

## What is kept while there is no connection

outbox-waiting = Mensagem salva. Ela será enviada quando a conexão voltar.
outbox-take-back = Cancelar envio
# $reference (Text) such as EU-7K3M-Q9X2
outbox-sent = Sua mensagem foi enviada. Seu protocolo é { $reference }.
# In the shop’s page, where the help itself cannot be loaded; phone number and e-mail address follow
launcher-failed = Não conseguimos mostrar nossa ajuda agora. Fale conosco por aqui:

## The public help centre, where views are pages of their own

centre-skip = Ir para o conteúdo
centre-languages = Outros idiomas
# Leads to all articles of a subject. $count (Number) how many there are
centre-all = Ver tudo ({ $count })
# Above the list of an article’s parts
centre-contents = Nesta página
centre-markets = País ou região

## What is wrong with a field, and what to do; programmers read error-start, -type, -zone, -locale and -page

error-message-missing = Escreva uma mensagem primeiro.
# $max (Number) characters
error-too-long =
    { $max ->
        [one] O texto é longo demais. O máximo é de { $max } caractere.
        [many] O texto é longo demais. O máximo é de { $max } de caracteres.
       *[other] O texto é longo demais. O máximo é de { $max } caracteres.
    }
# $character (Text) what was typed, or its code point: “*”, “U+0301”
error-character = O caractere “{ $character }” não pode ser usado aqui. Apague-o.
error-email = Este e-mail não é válido. Ele deve ser como nome@example.com.
error-phone = Este telefone não é válido. Use números, com o código do país: +55 11 91234-5678.
error-phone-missing = Precisamos de um número para ligar.
error-phone-unknown = Não é possível ligar para este número. Confira e comece com o código do país: +55 11 91234-5678.
error-start-missing = Escolha um horário primeiro.
error-start = Isso não é uma data com hora. Exemplo: 2026-11-23T09:00:00Z.
error-type = Isso precisa ser um texto.
error-field = Esse campo não existe.
error-name = Escreva um nome de até 120 caracteres.
rating-missing = Falta uma resposta.
error-consent = Marque a caixa para dar seu consentimento.
error-consent-new = O texto do consentimento mudou. Leia-o e concorde novamente.
error-choice = Escolha um dos valores disponíveis.
error-call-ahead = Esta ligação ainda não aconteceu.
error-tags = São permitidas no máximo 20 etiquetas, de até 50 caracteres cada uma.
error-snooze = Escolha uma data e um horário futuros.
error-times = O fim deve ser depois do início.
error-merge = Não é possível juntar estas duas conversas. Uma delas é uma ligação agendada ou já foi juntada. Escolha outra.
error-merge-region = Não é possível juntar conversas armazenadas em regiões diferentes. Responda a cada uma separadamente.
error-addressee = Informe um e-mail, um número de telefone ou um ID de cliente.
error-hold = Escreva por que isso precisa ser mantido.
error-zone = Não conhecemos este fuso horário. Um exemplo válido é America/Sao_Paulo.
error-locale = Isso não é um código de idioma. Exemplos: pt-BR, en.

## Who writes: a person, and which one

# A checkbox in a form that comes back because it looked as if a program had filled it in
confirm-person = Sou uma pessoa, não um programa
# Beside a message that waits until the customer who wrote it is signed in to the shop again
outbox-identity = Mensagem salva. Ela será enviada depois do próximo login.

## Problems: a heading, then what to do; programmers and operators read -json, -media, -method, -key-bad, -token, -call and query-

problem-site = Não conhecemos este site
problem-site-detail = Verifique o endereço ou o nome do site na tag script.
problem-page = Não encontramos esta página
problem-page-detail = Ela pode ter mudado de lugar. Procure na nossa ajuda ou escreva para nós.
problem-article = Não encontramos este artigo de ajuda
problem-article-detail = Ele pode ter sido substituído. Procure na nossa ajuda ou escreva para nós.
problem-request = Não foi possível acessar este atendimento
problem-request-detail = Verifique o protocolo e o código de acesso: um deles não confere.
problem-conversation = Não há conversa com este protocolo ou ela é de outra equipe.
problem-gone = Isto foi apagado
problem-gone-detail = O que você enviou pertence a algo que foi apagado nesse meio-tempo. Se ainda precisar de ajuda, escreva para nós de novo.
problem-held = Não é possível apagar isto agora
problem-held-detail = A lei nos obriga a guardá-lo por enquanto. Pergunte-nos se quiser saber mais.
problem-invalid = Falta corrigir algo
problem-invalid-detail = Confira os campos marcados.
problem-json = Não foi possível ler o conteúdo
problem-json-detail = O corpo não é um JSON válido nem um formulário.
problem-media = Este tipo de conteúdo não é aceito
problem-media-detail = Envie JSON ou um formulário.
problem-large = O conteúdo é grande demais
# $max (Number) kilobytes
problem-large-detail = É possível enviar no máximo { $max } kilobytes. Encurte o conteúdo e tente de novo.
problem-origin = Esta página não tem permissão para enviar mensagens
problem-origin-detail = Acesse nossa ajuda pela própria loja e tente de novo.
problem-method = Isso não funciona aqui
problem-method-detail = O endereço existe, mas não aceita este tipo de requisição.
problem-key = Isso já foi enviado com outro conteúdo
problem-key-detail = Recarregue o formulário e envie de novo.
problem-key-bad = Não é possível usar esta Idempotency-Key
problem-key-bad-detail = Use de 1 a 200 caracteres ASCII visíveis.
problem-token = É preciso fazer login para isso
problem-token-detail = Envie o token do operador como “Authorization: Bearer …”.
problem-call = Não é possível responder a esta solicitação da forma como foi feita
query-team = Esta equipe não existe.
query-day = O dia deve ser uma data. Exemplo: 2026-11-23.
query-cursor = Este cursor não vem de uma resposta anterior.
query-filter = Não é possível filtrar esta lista por esse valor. Escolha um dos valores disponíveis.
query-person = Informe phone ou customer.
query-whom = Informe de quem são os dados com exatamente um destes: email, phone, customer.
# $max (Number) characters
query-reason = Falta um motivo, que o visitante vai ler. Tamanho máximo: { $max }.
problem-slot = Este horário não está mais disponível
problem-slot-detail = Escolha outro. O que você digitou continua aqui.
problem-call-fixed = Não é mais possível alterar esta ligação
problem-call-fixed-detail = O horário já passou ou a ligação foi cancelada. Você pode agendar outra.
problem-forbidden = Você não tem permissão para fazer isso
problem-forbidden-detail = Peça a um administrador da sua equipe.
problem-missing = Este item não existe mais
problem-missing-detail = Ele foi removido nesse meio-tempo. Recarregue a lista.
problem-address = Este endereço já está em uso
problem-address-detail = Outra pessoa da sua equipe tem este e-mail.
problem-admin = Não há outro administrador
problem-admin-detail = Primeiro dê permissões de administrador a outra pessoa.
problem-newer = Algo novo foi escrito
problem-newer-detail = Leia o que foi escrito enquanto isso e envie seu texto de novo.
problem-rating = Ainda não é possível avaliar
problem-rating-detail = A avaliação é possível depois que o atendimento for concluído.
problem-rating-fixed = Esta resposta não pode mais ser alterada
problem-rating-fixed-detail = As respostas podem ser alteradas por um dia.
problem-callbacks = Não é possível agendar ligações aqui
problem-callbacks-detail = Escreva para nós ou fale conosco por outro canal.
problem-bookings = Ligações agendadas demais
problem-bookings-detail = Você já agendou todas as ligações que uma pessoa pode agendar. Cancele uma, espere até que uma delas passe ou escreva para nós.
problem-limit = Muitas tentativas em pouco tempo
# $minutes (Number)
problem-limit-detail =
    { $minutes ->
        [one] Nada se perdeu. Tente de novo em { $minutes } minuto ou fale conosco por outro canal.
        [many] Nada se perdeu. Tente de novo em { $minutes } de minutos ou fale conosco por outro canal.
       *[other] Nada se perdeu. Tente de novo em { $minutes } minutos ou fale conosco por outro canal.
    }
problem-identity = Não conseguimos confirmar quem você é
problem-identity-detail = Entre de novo na loja, recarregue a página e tente outra vez.
problem-challenge = Não conseguimos confirmar que você não é um robô
problem-challenge-detail = Tente de novo ou fale conosco por outro canal. O que você digitou continua aqui.
problem-store = Não conseguimos salvar agora
problem-store-detail = Nada se perdeu: seu texto continua no formulário. Tente de novo em instantes ou fale conosco por outro canal.
problem-server = Algo deu errado do nosso lado
problem-server-detail = Tente de novo em instantes.

## Signing in to the desk

# The heading and the button of the page that a one-time link leads to
enter-title = Entrar
enter-intro = Com este link, você pode entrar uma única vez.
enter-spent = Este link não vale mais: já foi usado ou expirou. Peça um novo a um administrador da sua equipe.
enter-none = Você não entrou. Abra o link que um administrador da sua equipe enviar.
enter-unknown = Ninguém desta equipe tem esse e-mail.
enter-failed = Não foi possível entrar.

## E-mails to who has written, and to the team

# The subject; the shop’s name comes after it. $reference (Text) such as EU-7K3M-Q9X2
mail-subject = Solicitação { $reference }
# Above the answer. $name (Text) of a person, or of the shop
mail-answer = Resposta de { $name }
mail-reply = As respostas a este e-mail chegam até nós.
# Below the answer; links follow, or the names of the files alone
mail-files = Arquivos desta resposta:
# $date (Text) such as 29 December 2026
mail-files-until = Os links dos arquivos funcionam até { $date }.
# An address follows
mail-open = A conversa completa pode ser aberta com o código de acesso:
# $brand (Text) the shop’s name
mail-footer = Este e-mail é de { $brand }: este endereço foi informado na solicitação.
# Before the question how it was. $reference (Text) as above
mail-done = Sua solicitação { $reference } foi concluída.
# To the team: the subject. $reference (Text) as above
mail-notice = Nova solicitação { $reference }
# A booked call: the subject; the shop’s name comes after it. $reference (Text) as above
mail-call-subject = Sua ligação { $reference }
# $when (Text) date and time, always with the offset at its end: “Monday, November 30, 18:00 (UTC+01:00)”
mail-call-moved = Sua ligação foi remarcada. Novo horário: { $when }.
# $when (Text) as above
mail-call-cancelled = Sua ligação foi cancelada: { $when }.
# Of a booked, a moved and a cancelled call alike
mail-call-file = Abra o arquivo anexo para atualizar a sua agenda.
# An address follows
mail-call-open = A ligação pode ser remarcada ou cancelada com o código de acesso:
# $brand (Text) the shop’s name
mail-call-footer = Este e-mail é de { $brand }: este endereço foi informado no agendamento da ligação.
# To the team: the subject. $reference (Text) as above
mail-call-notice = Nova ligação { $reference }
# The same of a call that its customer has moved. $reference (Text) as above
mail-call-notice-moved = Ligação remarcada { $reference }
# The same of one that its customer has cancelled. $reference (Text) as above
mail-call-notice-cancelled = Ligação cancelada { $reference }

## Photos and documents that come with a message

# The label of a field in which files are chosen
files-label = Fotos ou PDFs
# $max (Number) megabytes
files-hint = JPEG, PNG, WebP, GIF ou PDF, com até { $max } MB cada.
# $n (Number) megabytes, with one decimal
file-size = { $n } MB
# $n (Number) kilobytes, a whole number
file-size-small = { $n } kB
# $name (Text) what the file is called
error-file-kind = Não é possível enviar “{ $name }”. São aceitos fotos (JPEG, PNG, WebP, GIF) e PDFs.
# $name (Text) what the file is called; $max (Number) megabytes
error-file-large = “{ $name }” é grande demais. Um arquivo pode ter até { $max } MB.
# $name (Text) what the file is called; $max (Number) millions of pixels
error-file-pixels = “{ $name }” tem pixels demais. Uma imagem pode ter até { $max } megapixels.
# $name (Text) what the file is called
error-file-broken = “{ $name }” está vazio ou danificado e não pode ser enviado.
# $max (Number) files
error-files-many = São arquivos demais de uma vez. Máximo por mensagem: { $max }.
error-files-full = Não há mais espaço para arquivos nesta conversa. Em uma nova solicitação há.
error-files-day = Por hoje, não há mais espaço para arquivos nesta conversa. Amanhã haverá de novo.
error-file-gone = Um arquivo não está mais disponível. É preciso escolhê-lo de novo.
# $max (Number) megabytes
error-files-large = Juntos, os arquivos são grandes demais. Uma mensagem comporta até { $max } MB.
# What a visitor may do with what is kept of their conversation. $receipt is a number.
own-title = Seus dados
own-export = Baixar uma cópia
own-files = Salve também os arquivos: os links da cópia funcionam por um dia.
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
kept-sure = Apagar mesmo? Sem o código de acesso, um atendimento não pode mais ser aberto aqui. O que está à espera não será enviado.
