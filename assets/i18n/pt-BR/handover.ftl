# Step 7, the receipt and the list for a lost computer.

handover-heading = Entregue os valores a { $app }
handover-lead = { $count ->
    [1] { $app } pede 1 valor. Aqui está ele, com o nome que o app usa.
   *[other] { $app } pede { $count } valores. Aqui estão eles, com os nomes e na ordem que o app usa.
}
handover-open-guide = Abrir o guia de { $app }
handover-copied = { $done } de { $count } copiados
handover-copy-next = Copiar próximo
handover-all-copied = Tudo copiado
handover-copied-one = Copiado
handover-missing = Não está no arquivo. Adicione na etapa 5.
handover-constant = Selecione no app
handover-left-out = { $app } não pede: { $values }.
handover-not-copied = { $count ->
    [one] { $count } valor ainda não copiado
   *[other] { $count } valores ainda não copiados
}
handover-done = Concluir
handover-toast = Copiado: { $label }
handover-toast-middle-button = { $label } está pronto. Em { $app }, clique no campo correspondente com o botão do meio do mouse.
handover-middle-button = Colar com o botão do meio do mouse em vez disso
handover-middle-button-how = Assim, os valores não são copiados para a área de transferência. Em { $app }, clique no campo com o botão do meio do mouse ou toque nele com três dedos. Os gerenciadores da área de transferência não guardam isso, a menos que estejam configurados para guardar texto selecionado.
handover-copy-failed = Não foi possível usar a área de transferência. Mostre o valor e digite-o, ou tente de novo.
handover-not-exportable = { $label } contém um caractere que os programas leem de formas diferentes em { $form }. Copie esse valor separadamente.
handover-finished = Agora conclua em { $app }
handover-finished-lead = { $left ->
    [0] Você copiou todos os valores.
    [one] { $left } valor não foi copiado.
   *[other] { $left } valores não foram copiados.
}
handover-another = Conectar outro app
handover-only-here = Estes valores não estão salvos em nenhum arquivo. Copie um, cole em { $app } e volte para copiar o próximo.

# The receipt, and the list for a lost computer.
receipt-title = Comprovante: conta de API da BigCommerce para { $app }
receipt-date = Comprovante salvo em
receipt-store = Loja
receipt-app = App
receipt-verdict = Último teste
receipt-fingerprint = Impressão digital
receipt-scopes = { $count ->
    [one] { $count } escopo necessário
   *[other] { $count } escopos necessários
}
receipt-revoke = Para remover o acesso: na BigCommerce, abra Settings, API, Store-level API accounts e exclua a conta “{ $name }”. Os webhooks dela também são excluídos, e o app para de funcionar.
receipt-no-secrets = Esta página não contém segredos. A impressão digital identifica o token e não dá acesso à loja.
drill-title = Em caso de perda deste computador: contas a excluir ({ $date })
drill-account = { $app }, impressão digital { $fingerprint }
drill-how = Em cada loja, abra Settings, API, Store-level API accounts e exclua todas as contas desta lista. O token de cada uma para de funcionar na hora.
drill-after = Depois, crie novas contas para os apps de que ainda precisa. Os webhooks das contas antigas são excluídos com elas; os apps criam outros quando você os conecta de novo.
handover-still-open = O que falta
