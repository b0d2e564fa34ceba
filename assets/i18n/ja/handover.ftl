# Step 7 and what leaves Scopewise.

handover-heading = { $app }に値を渡す
handover-lead = { $count ->
    [1] { $app }に入力する値は1つです。アプリでの項目名で表示しています。
   *[other] { $app }に入力する値は{ $count }個です。アプリでの項目名で、アプリと同じ順に並べています。
}
handover-open-guide = { $app }のガイドを開く
handover-copied = { $count }個中{ $done }個をコピー済み
handover-copy-next = 次をコピー
handover-all-copied = すべてコピー済み
handover-copied-one = コピー済み
handover-missing = ファイルにありません。ステップ5で追加します。
handover-constant = アプリ側で選択
handover-left-out = { $app }では使わないため、省いた値：{ $values }。
handover-not-copied = まだコピーしていない値が{ $count }個あります
handover-done = 完了
handover-toast = { $label }をコピーしました
handover-copy-failed = クリップボードを使えませんでした。値を表示して手で入力するか、もう一度試してください。
handover-not-exportable = { $label }には、{ $form }でプログラムごとに読み方が異なる文字があります。その値だけをコピーしてください。
handover-finished = ここでの作業は終わりです。次は{ $app }で仕上げます
handover-finished-lead = { $left ->
    [0] すべての値をコピーしました。
   *[other] { $left }個の値はコピーしていません。
}
handover-another = 別のアプリを接続
handover-only-here = これらの値はどのファイルにもありません。1つコピーして{ $app }に貼り付け、次の値に戻ってください。

# The receipt, and the list for a lost computer.
receipt-title = 接続の控え：{ $app }とBigCommerce
receipt-date = 日付
receipt-store = ストア
receipt-app = アプリ
receipt-verdict = 最後のテスト
receipt-fingerprint = フィンガープリント
receipt-rows = アクセスできる行：{ $count }行
receipt-revoke = アクセスを取り消すには：BigCommerceでSettings、API、Store-level API accountsの順に開き、アカウント「{ $name }」を削除します。アカウントのWebhookも一緒に消え、アプリは動かなくなります。
receipt-no-secrets = このページに秘密の値はありません。フィンガープリントはどのトークンかを示すもので、サインインには使えません。
drill-title = このパソコンをなくしたとき：削除するアカウント（{ $date }）
drill-account = { $app }、フィンガープリント{ $fingerprint }
drill-how = 各ストアでSettings、API、Store-level API accountsの順に開き、この一覧のアカウントをすべて削除します。削除した時点から、そのトークンでは何も開けません。
drill-after = そのあと、引き続き使うアプリのために新しいアカウントを作ります。Webhookは古いアカウントと一緒に消えています。アプリをつなぎ直すと、アプリが新しいWebhookを作ります。
