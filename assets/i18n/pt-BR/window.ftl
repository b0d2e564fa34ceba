# What belongs to the window: preferences, keys, words, the small window, about.

# The name of this language in itself.
language-name = Português (Brasil)

prefs-theme = Tema
prefs-system = Sistema
prefs-light = Claro
prefs-dark = Escuro
prefs-size = Tamanho
prefs-language = Idioma
prefs-language-system = Como no sistema
prefs-motion = Reduzir animações
tool-prefs = Preferências
tool-language = Idioma: { $language }
tool-keys = Atalhos e termos
tool-about = Sobre o Scopewise

# Keys as they are printed on keyboards of this language.
key-ctrl = Ctrl
key-shift = Shift
key-alt = Alt
key-enter = Enter
key-home = Home
key-esc = Esc
keys-heading = Atalhos e termos
keys-continue = Continuar
keys-back = Voltar
keys-step = Ir para uma etapa já feita
keys-new = Nova conexão
keys-all = Todas as conexões
keys-search = Buscar um app
keys-tick = Marcar uma linha e seguir
keys-untick = Desmarcar a última linha
keys-choose-file = Escolher o arquivo de credenciais
keys-paste = Colar os valores
keys-test = Testar de novo
keys-copy-next = Copiar o próximo valor
keys-panes = Próxima parte da janela
keys-size = Maior, menor, normal
keys-help = Esta lista
keys-escape = Fechar um diálogo, parar um teste
keys-close = Fechar

# “What is this?”: one line for each word that only BigCommerce uses.
what-is = O que é “{ $word }”?
what-account = Conta de API
    .text = Um cadastro na BigCommerce que dá acesso à sua loja a um só app, e a mais nada.
what-scope = Linha, ou escopo OAuth
    .text = Uma parte da sua loja no formulário da BigCommerce, como Orders. O nível diz até onde o app pode ir ali.
what-token = Token de acesso
    .text = A chave que abre sua loja para o app. Quem tem o token pode usá-lo, por isso ele fica oculto.
what-client-id = Client ID
    .text = O número da própria conta. Sozinho, não abre nada.
what-client-secret = Client secret
    .text = Uma segunda chave que alguns apps pedem. Também fica oculta.
what-store-hash = Hash da loja
    .text = O código curto pelo qual a BigCommerce conhece sua loja. Faz parte do API path.
what-api-path = API path
    .text = O endereço pelo qual os apps chegam à sua loja. Ele contém o hash da loja.
what-fingerprint = Impressão digital
    .text = Oito caracteres que distinguem um token de outro. Eles não abrem nada, então você pode lê-los em voz alta.

# The small window beside the browser.
compact-open = Manter no topo
compact-title = { $app }: linhas a definir
compact-pin = Ficar acima das outras janelas
compact-back = Voltar à janela grande
compact-next = Próxima linha do formulário
compact-done = Feito, próxima
compact-left = { $count ->
    [one] Falta { $count }
   *[other] Faltam { $count }
}
compact-all = Todas as linhas estão definidas
compact-save = Agora clique em Save. Deixe o pop-up aberto.

# About.
about-heading = Scopewise { $version }
about-lead = Funciona só neste computador. Sem telemetria, sem cadastro.
about-bigcommerce = BigCommerce
about-answers = api.bigcommerce.com responde em { $seconds } s
about-no-answer = Sem resposta: { $problem }
about-asking = Consultando…
about-proxy = Proxy
about-proxy-none = Nenhum definido no ambiente
about-proxy-set = Definido no ambiente
about-keyring = Chaveiro
about-downloads = Pasta Downloads
about-downloads-watched = Monitorada a partir da etapa 4
about-downloads-not = Não monitorada
about-downloads-ask = Você decide na etapa 5
about-rows = Lista de linhas
about-rows-of = { $count } linhas, de { $date }
about-licences = Licenças
about-licences-text = Scopewise: MIT ou Apache 2.0. Inter e JetBrains Mono: SIL Open Font License. Phosphor: MIT. As palavras das senhas: EFF, CC BY 3.0 US.
about-foot = Sem segredos, sem caminhos de arquivos.
about-copy = Copiar relatório

# The way of a question, link by link.
chain-computer = Este computador
chain-network = Rede
chain-bigcommerce = BigCommerce
chain-store = Loja
chain-link = { $name }: { $state }
chain-done = contato feito
chain-now = consultando
chain-broken = sem contato
chain-ahead = a verificar

about-diagnostics = Diagnóstico
about-guides = Guias
about-guides-text = Linhas e valores de { $count } apps, cada um a partir do próprio guia. Onde indicado, quando ele foi lido.
guide-open-short = Abrir
about-clock-name = Relógio
about-clock = { $seconds } s de diferença
about-clock-off = { $minutes } minutos de diferença. Acerte-o; do contrário, os certificados parecem errados.
about-clock-unknown = Não comparado
about-certificates = Verificação de certificados
about-certificates-on = Ativada, com os certificados deste computador

# The toast of a window that had to do without OpenGL.
window-software = Desenhada sem OpenGL: funciona, mas é mais lenta. No Debian, libgl1 e libgl1-mesa-dri o trazem.
