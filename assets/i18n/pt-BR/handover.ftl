# Step 7 and what leaves Scopewise.

handover-heading = Entregue os valores a { $app }
handover-lead = { $count ->
    [one] { $app } pede um valor. Aqui está ele, com o nome que o app usa.
   *[other] { $app } pede { $count } valores. Aqui estão eles, com os nomes que o app usa, na mesma ordem.
}
handover-open-guide = Abrir o guia de { $app }
handover-copied = { $done } de { $count } copiados
handover-copy-next = Copiar próximo
handover-all-copied = Tudo copiado
handover-copied-one = Copiado
handover-missing = Não está no arquivo. Adicione na etapa 5.
handover-constant = Selecione lá
handover-left-out = De fora, porque { $app } não pede: { $values }.
handover-not-copied = { $count ->
    [one] { $count } valor ainda não copiado
   *[other] { $count } valores ainda não copiados
}
handover-done = Concluir
handover-toast = Copiado: { $label }
handover-copy-failed = Não foi possível usar a área de transferência. Mostre o valor e digite-o no app, ou tente de novo.
handover-not-exportable = { $label } contém um caractere que os programas leem de formas diferentes em { $form }. Copie esse valor separadamente.
handover-finished = Aqui está pronto. Agora termine em { $app }
handover-finished-lead = { $left ->
    [0] Você copiou todos os valores.
    [one] Um valor não foi copiado.
   *[other] { $left } valores não foram copiados.
}
handover-another = Conectar outro app
handover-only-here = Estes valores não estão em nenhum arquivo. Copie um, cole em { $app } e volte para o próximo.

# The receipt, and the list for a lost computer.
receipt-title = Comprovante: conexão de { $app } com a BigCommerce
receipt-date = Data
receipt-store = Loja
receipt-app = App
receipt-verdict = Último teste
receipt-fingerprint = Impressão digital
receipt-rows = { $count ->
    [one] { $count } linha de acesso
   *[other] { $count } linhas de acesso
}
receipt-revoke = Para retirar o acesso: na BigCommerce, abra Settings, API, Store-level API accounts e exclua a conta “{ $name }”. Os webhooks dela também são excluídos, e o app para de funcionar.
receipt-no-secrets = Esta página não contém segredos. A impressão digital mostra de qual token se trata e não serve para entrar na loja.
drill-title = Se este computador for perdido: contas a excluir ({ $date })
drill-account = { $app }, impressão digital { $fingerprint }
drill-how = Em cada loja, abra Settings, API, Store-level API accounts e exclua todas as contas da lista. A partir daí, o token delas não abre mais nada.
drill-after = Depois, crie contas novas para os apps de que você ainda precisa. Os webhooks foram excluídos com as contas antigas; os apps criam outros quando são conectados de novo.
