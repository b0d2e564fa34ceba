# Step 7, the receipt and the list for a lost computer.

handover-heading = 値を{ $app }に渡す
handover-lead = { $count ->
    [1] { $app }に入力する値は1個です。アプリでの項目名で表示しています。
   *[other] { $app }に入力する値は{ $count }個です。アプリでの項目名と順番で表示しています。
}
handover-open-guide = { $app }のガイドを開く
handover-copied = { $count }個中{ $done }個コピー済み
handover-copy-next = 次をコピー
handover-all-copied = すべてコピー済み
handover-copied-one = コピー済み
handover-missing = ファイルにありません。ステップ5で追加します。
handover-constant = アプリでこれを選択
handover-left-out = { $app }では不要な値：{ $values }。
handover-not-copied = まだコピーしていない値が{ $count }個あります
handover-done = 完了
handover-toast = { $label }をコピーしました
handover-toast-middle-button = { $label } の準備ができました。{ $app } でその入力欄をマウスの中ボタンでクリックしてください。
handover-middle-button = 代わりにマウスの中ボタンで貼り付ける
handover-middle-button-how = 値はクリップボードにコピーされません。{ $app } の入力欄をマウスの中ボタンでクリックするか、3本指でタップしてください。クリップボード管理ソフトは、選択したテキストも保存する設定でない限り、この値を保存しません。
handover-copy-failed = クリップボードを使用できませんでした。値を表示して手入力するか、もう一度お試しください。
handover-not-exportable = { $label }に、{ $form }ではプログラムによって解釈が異なる文字が含まれています。この値は個別にコピーしてください。
handover-finished = 次は{ $app }で設定を完了してください
handover-finished-lead = { $left ->
    [0] すべての値をコピーしました。
   *[other] { $left }個の値はコピーされていません。
}
handover-another = 別のアプリを接続
handover-only-here = これらの値はどのファイルにも保存されていません。1つコピーして{ $app }に貼り付けたら、ここに戻って次をコピーしてください。

# The receipt, and the list for a lost computer.
receipt-title = 控え：{ $app }用のBigCommerce APIアカウント
receipt-date = 控えの保存日
receipt-store = ストア
receipt-app = アプリ
receipt-verdict = 最後のテスト
receipt-fingerprint = フィンガープリント
receipt-scopes = 必要なスコープ{ $count }個
receipt-revoke = アクセスを取り消すには、BigCommerceでSettings、API、Store-level API accountsの順に開き、アカウント「{ $name }」を削除します。このアカウントのWebhookも削除され、アプリは動作しなくなります。
receipt-no-secrets = このページに機密情報は含まれていません。フィンガープリントはトークンを識別するためのもので、ログインには使えません。
drill-title = このパソコンを紛失した場合に削除するアカウント（{ $date }）
drill-account = { $app }、フィンガープリント{ $fingerprint }
drill-how = 各ストアでSettings、API、Store-level API accountsの順に開き、この一覧のアカウントをすべて削除してください。トークンはすぐに無効になります。
drill-after = その後、引き続き使うアプリのために新しいアカウントを作成してください。古いアカウントのWebhookも削除されますが、アプリを再接続すると新しく作成されます。
handover-still-open = 未完了の項目
