# What belongs to the window: preferences, keys, terms, the small window, About.

# The name of this language in itself.
language-name = Português (Brasil)

prefs-theme = Tema
prefs-system = Sistema
prefs-light = Claro
prefs-dark = Escuro
prefs-size = Tamanho
prefs-language = Idioma
prefs-language-system = Igual ao sistema
prefs-motion = Reduzir animações
prefs-renderer = Desenho (a partir do próximo início)
prefs-renderer-automatic = Automático
prefs-renderer-card = Placa de vídeo
prefs-renderer-processor = Processador
tool-prefs = Preferências
tool-language = Idioma: { $language }
tool-keys = Teclas e termos
tool-about = Sobre o Scopewise

# Keys as they are printed on keyboards of this language.
key-ctrl = Ctrl
key-shift = Shift
key-alt = Alt
key-enter = Enter
key-home = Home
key-esc = Esc
keys-heading = Teclas e termos
keys-continue = Continuar
keys-back = Voltar
keys-step = Ir para uma etapa concluída
keys-new = Nova conexão
keys-all = Todas as conexões
keys-search = Buscar um app
keys-tick = Marcar um escopo como definido e ir para o próximo
keys-untick = Desmarcar o último escopo
keys-choose-file = Escolher o arquivo de credenciais
keys-paste = Colar os valores
keys-test = Testar de novo
keys-copy-next = Copiar o próximo valor
keys-panes = Próxima parte da janela
keys-size = Ampliar, reduzir, restaurar
keys-help = Esta lista
keys-escape = Fechar um diálogo, parar um teste
keys-close = Fechar

# “What is this?”: one line for each term that only BigCommerce uses.
what-is = O que é “{ $word }”?
what-account = Conta de API
    .text = Um cadastro na BigCommerce que dá a um app acesso à sua loja.
what-scope = Escopo OAuth
    .text = Uma parte da sua loja no formulário da BigCommerce, como Orders. O nível diz o que o app pode fazer ali.
what-token = Token de acesso
    .text = A chave da sua loja para o app. Quem tem o token pode usá-lo, por isso ele fica oculto.
what-client-id = Client ID
    .text = O ID da própria conta. Sozinho, ele não dá acesso.
what-client-secret = Client secret
    .text = Uma segunda chave que alguns apps pedem. Ela também fica oculta.
what-store-hash = Hash da loja
    .text = O código curto que identifica sua loja na BigCommerce. Ele faz parte do API path.
what-api-path = API path
    .text = O endereço por onde os apps acessam sua loja. Ele contém o hash da loja.
what-fingerprint = Impressão digital
    .text = Oito caracteres que identificam um token. Eles não dão acesso à loja, então você pode lê-los em voz alta.

# The small window beside the browser.
compact-open = Janela flutuante
compact-title = { $app }: escopos a definir
compact-pin = Manter sobre as outras janelas
compact-back = Voltar à janela grande
compact-next = Próximo escopo no formulário
compact-done = Feito, próximo
compact-left = { $count ->
    [one] Falta { $count }
   *[other] Faltam { $count }
}
compact-all = Todos os escopos definidos
compact-save = Depois clique em Save na BigCommerce. Deixe o pop-up aberto.

# About.
about-heading = Scopewise { $version }
about-lead = Funciona neste computador e envia seu token só à BigCommerce. Sem telemetria, sem conta no Scopewise.
about-bigcommerce = BigCommerce
about-answers = api.bigcommerce.com responde em { $seconds } s
about-no-answer = Sem resposta: { $problem }
about-asking = Verificando…
about-proxy = Proxy
about-proxy-none = Nenhum
about-proxy-set = Definido por uma variável de ambiente
about-proxy-desktop = Definido nas configurações de rede
about-proxy-excepted = Não usado para a BigCommerce
about-proxy-unreadable = O endereço não é compreensível
about-keyring = Chaveiro
about-downloads = Pasta Downloads
about-downloads-watched = Monitorada a partir da etapa 4
about-downloads-not = Não monitorada
about-downloads-ask = Vamos perguntar na etapa 4
about-scopes = Lista de escopos
about-scopes-of = { $count } escopos, atualizada em { $date }
about-licenses = Licenças
about-licenses-text = Scopewise: MIT ou Apache 2.0. Inter e JetBrains Mono: SIL Open Font License. Phosphor: MIT. Palavras das senhas: EFF, CC BY 3.0 US.
about-foot = Sem segredos, sem caminhos de arquivos.
about-copy = Copiar relatório

# The path of a request, link by link.
chain-computer = Este computador
chain-network = Rede
chain-bigcommerce = BigCommerce
chain-store = Loja
chain-link = { $name }: { $state }
chain-done = acessível
chain-now = aguardando
chain-broken = inacessível
chain-ahead = a verificar

about-diagnostics = Diagnóstico
about-guides = Guias
about-guides-text = Valores de { $count } apps, e os escopos quando conhecidos, do guia do próprio app. A data aparece quando o guia tem uma.
guide-open-short = Abrir
about-clock-name = Relógio
about-clock = { $seconds } s de diferença
about-clock-off = { $minutes ->
    [one] { $minutes } minuto de diferença. Acerte o relógio, ou as conexões seguras podem falhar.
   *[other] { $minutes } minutos de diferença. Acerte o relógio, ou as conexões seguras podem falhar.
}
about-clock-unknown = Não comparado
about-certificates = Verificação de certificados
about-certificates-on = Ativada, com os certificados deste computador

# The toast of a window that runs without OpenGL.
window-software = O OpenGL não está disponível, então a janela fica mais lenta. No Debian, instale libgl1 e libgl1-mesa-dri.

# A zoom factor, such as 150%.
percent = { $percent }%
