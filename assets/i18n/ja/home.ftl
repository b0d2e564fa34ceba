# All connections, keeping, replacing, sealed files, tidying up.

home-heading = 接続の一覧
home-lead = { $stores }ストアに{ $count }件の接続があります。{ $needs ->
    [0] テストした範囲では、すべて問題ありません。
   *[other] { $needs }件に対応が必要です。
}
home-lead-trouble = 一覧を読めませんでした。値は元の場所、キーリングにあります。
home-lead-empty = まだ何も保存されていません。
home-empty = 保存した接続がここに表示されます。ここから再確認、置き換え、値の渡し直しができます。
home-new = 新しい接続
home-check-all = すべて再確認
home-check = 再確認
home-check-stop = 停止
home-checking = { $count }件中{ $done }件を確認中
home-check-pause = 一時停止
home-check-resume = 再開
home-check-paused = 一時停止中：{ $count }件中{ $done }件を確認済み
home-check-shown = この{ $count }件を確認
home-search = { $count }件の接続を検索
home-any-app = すべてのアプリ
home-any-state = すべての状態
home-only-app = アプリ：{ $chosen }
home-only-state = 状態：{ $chosen }
home-show-all = すべて表示
home-none-found = 一致する接続はありません。
home-replace = 置き換え…
home-replace-go-on = 続きから…
home-hand-over = もう一度渡す
home-hand-over-short = 渡す
home-remove = 削除…
home-check-named = { $store }の{ $app }を再確認
home-replace-named = { $store }の{ $app }を置き換え
home-hand-over-named = { $store }の{ $app }の値をもう一度渡す
home-remove-named = { $store }の{ $app }を削除
home-card = { $store }の{ $app }、{ $verdict }。{ $state }
home-all = すべての接続
home-stores = ストア
home-more-heading = その他
home-open-sealed = 暗号化ファイルを開く
home-go-on = { $app }の続き
home-session-only = 今回のみ
home-practice = 練習
home-paused = ストア停止中
home-foot = 値の保管場所は{ $keyring }です。この一覧に秘密の値はありません。
home-drill = パソコン紛失に備える一覧を保存…
home-never-tested = テストせずに保存しました。
home-checked = 最後の確認：{ $when }。
home-ready = { $count ->
    [1] 必要な行は一致しています。
   *[other] 必要な{ $count }行はすべて一致しています。
}
home-extra = { $app }に必要な範囲より広く開いている行が{ $count }行あります。
home-gaps = 必要なのに閉じている行が{ $count }行あります。
home-worked = 最後に使えたとき：{ $when }。
home-unchanged = その前の確認（{ $when }）から変わりありません。
home-untested = 最後の確認（{ $when }）ではテストできませんでした：{ $cause }
home-last = その前の結果：{ $verdict }（{ $when }）。
home-was-ready = 準備完了
home-was-unclear = 一部未確認
home-was-gaps = 不足あり
home-was-refused = 使えない状態
home-was-untested = 停止中
home-removed = このパソコンから削除しました。BigCommerceのアカウントは、BigCommerceで削除するまで残ります。
home-removed-gone = このパソコンから削除しました。
home-leftover = { $count ->
   *[other] 削除した接続（{ $count }件）の値が、まだキーリングに残っています。
}
home-leftover-remove = 値を削除
home-rebuilt = { $count ->
    [0] ほかの接続は見つかりませんでした。
   *[other] { $count }件の接続が見つかりました。
}
home-waiting = システムのキーリングを待っています。別のウィンドウでパスワードを求めているかもしれません。
home-stop-waiting = 待つのをやめる
home-set-aside-restored = 接続の一覧が壊れていました。壊れた一覧を{ $name }として取り置き、最後の正常な一覧に戻しました。
home-set-aside = 接続の一覧が壊れていたので、{ $name }として取り置きました。値はキーリングに残っていて、そこから接続を探せます。
home-damaged = 接続の一覧が壊れていて、取り置くこともできません。最後の正常な一覧の内容を表示しています。変更はできません。
home-busy = 接続の一覧が壊れていますが、別のプログラムが使用中のため、まだ修復できません。最後の正常な一覧を表示しています。
home-newer = この一覧は、より新しいScopewiseで書かれています。ここでは表示だけで、変更はできません。
home-unreadable = 接続の一覧を読めません：{ $error }
home-entries-unreadable = { $count ->
   *[other] 一覧の中に読み取れない接続が{ $count }件あります。ファイルにはそのまま残ります。値はまだキーリングにある可能性があります。
}
home-rebuild = 接続を探す
home-find = 見当たらない接続を探す
home-other-store = これらの値は別のストアのものです。必要なストア：{ $store }。
home-shared = { $app }も同じAPIアカウントを使っています。このアカウントを削除すると、両方のアプリが止まります。
home-lost = 値なし
home-changed = 変更あり
home-differs = キーリングの項目の値が、Scopewiseが保存した値と違います。そのため何も送信・コピーしていません。この接続を削除して、もう一度保存してください。
home-rows-unknown = このアカウントの行が分からないため、確認しても一致しているかどうかを判断できません。
home-tell-rows = 行を指定
home-tell-rows-named = { $store }の{ $app }の行を指定
home-told = 記録しました。再確認すると、行が一致しているかどうか分かります。
home-replacing = 置き換えの途中です。

moment-today = 今日 { $time }
moment-yesterday = 昨日 { $time }
moment-now = たった今
date = { $month }{ $day }日
date-with-year = { $year }年{ $month }{ $day }日

change-token-gone = BigCommerceがこのトークンを受け付けなくなりました。
change-token-back = BigCommerceがこのトークンを再び受け付けています。
change-suspended = BigCommerceがストアを一時停止しました。多くは支払いが理由です。
change-rows-lost = { $count ->
    [1] 開いていた行{ $rows }が、閉じています。
   *[other] 開いていた行が、閉じています：{ $rows }。
}
change-rows-gained = { $count ->
    [1] 閉じていた行{ $rows }が、開いています。
   *[other] 閉じていた行が、開いています：{ $rows }。
}
change-renamed = ストア名が{ $from }から{ $to }に変わりました。
change-plan = プランが{ $from }から{ $to }に変わりました。

# Keeping.
keyring-linux = システムのキーリング
keyring-linux-where = 保存した項目を見るには、Passwords and Keys（Seahorse）かKWalletManagerを開き、「Scopewise」を探します。
keyring-macos = macOSのキーチェーン
keyring-macos-where = 保存した項目を見るには、「キーチェーンアクセス」を開き、「app.scopewise.Scopewise」を探します。
keyring-windows = Windowsの資格情報マネージャー
keyring-windows-where = 保存した項目を見るには、「資格情報マネージャー」の「Windows 資格情報」を開き、「app.scopewise.Scopewise」を探します。
keep-heading = 値を保管
keep-text = 保管場所は{ $keyring }、このパソコンの中だけです。
keep-save = 保存
keep-save-again = もう一度保存
keep-try-again = やり直す
keep-saving = 保存中…
keep-waiting = { $keyring }を待っています。別のウィンドウでパスワードを求めているかもしれません。
keep-give-up = 保存せずに続ける
keep-session-only = 今回だけ保持
keep-kept-for-session = このウィンドウを閉じるまで、ここにだけ保持します。
keep-read-back = 保存し、読み出しを確認済み
keep-known = 保存済みです（{ $when }）。
keep-saved = 保存し、読み出せることを確認しました。
keep-no-keyring = このパソコンには、使えるキーリングがありません。Scopewiseは秘密の値を平文で保存しません。Linuxではgnome-keyringまたはKWalletをインストールしてください。
keep-locked = キーリングがロックされています。ロックを解除してから、もう一度試してください。
keep-not-there = 値がキーリングから消えています。新しいアカウントを作るか、ファイルを取り込み直してください。
keep-differs = キーリングから読み出した値が、保存した値と違います。何も保存していないものとして扱います。
keep-too-long = キーリングに入る長さを超えた値があります。
keep-refused = キーリングから正しい応答がありませんでした。もう一度試してください。
keep-no-space = ディスクの空きがなく、接続の一覧を書き込めませんでした。
keep-not-allowed = このユーザーのデータフォルダーに書き込めません。
keep-newer = より新しいScopewiseが接続の一覧を管理しています。そちらで保存してください。
keep-list-failed = 接続の一覧を書き込めませんでした。
keep-busy = 別のプログラムが接続の一覧を使用中です。ほかのScopewiseのウィンドウを閉じて、もう一度お試しください。

# Sealed files.
sealed-card-heading = 設定するのは別の人ですか？
sealed-card-text = パスワードでしか開けない暗号化ファイルを作れます。
sealed-begin = 暗号化ファイル…
sealed-heading = 担当者に渡す暗号化ファイル
sealed-text = { $app }に必要な値{ $count }個と行だけを、パスワードで保護します。相手はScopewiseで開きます。
sealed-password = パスワード
sealed-another = 別のパスワード
sealed-strong = 強力：ランダムな6つの単語
sealed-note = 相手へのメモ
sealed-note-optional = 相手へのメモ（任意）
sealed-note-proposal = { $store }の{ $app }
sealed-phone = パスワードは電話で伝えます。
sealed-phone-more = ファイルと同じメールには書きません。パスワードが表示されるのはここだけで、Scopewiseでも復元できません。フィンガープリント{ $fingerprint }も照らし合わせます。
sealed-copy-password = パスワードをコピー
sealed-save = 暗号化ファイルを保存…
sealed-sealing = 暗号化中…
sealed-takes = パスワードを推測されにくくするため、1秒ほどかかります。
sealed-failed = ファイルを書き込めませんでした。別の場所を選んでください。
sealed-no-password = このパソコンで乱数を作れないため、パスワードを作れませんでした。
sealed-written = { $name }として保存しました。
sealed-noted = パスワードを控えました
sealed-noted-first = 閉じる前にパスワードを控えてください。ほかの場所には表示されません。
sealed-show = 入力内容を表示
sealed-hide = 入力内容を隠す
sealed-open-heading = 暗号化ファイルを開く
sealed-open-text = { $name }は、送り主から聞いたパスワードで開きます。
sealed-open-reading = { $name }を読み込み中…
sealed-open-trying = 開いています。安全のため、およそ{ $seconds }秒かかります。
sealed-open = 開く
sealed-try-again = やり直す
sealed-not-sealed = これは暗号化ファイルではありません。末尾が.scopewiseのファイルを送り主に頼んでください。
sealed-other-key = このファイルは、パスワードではなく鍵で暗号化されています。Scopewiseで開けるのは、パスワードで暗号化したファイルです。
sealed-wrong-password = このパスワードでは開きません。6つの単語を、小文字で、ハイフンでつないで入力してください。
sealed-damaged = ファイルが途中で切れているか、内容が変わっています。送り主に送り直しを頼んでください。
sealed-too-large = 暗号化ファイルにしては大きすぎます。送り主の言うファイルを選んでください。
sealed-not-ours = Scopewiseのファイルではありません。作成したプログラムで開いてください。
sealed-newer = より新しいScopewiseで作られたファイルです。Scopewiseを更新してから開いてください。
sealed-unreadable = ファイルを読めません。別のフォルダーに移して、もう一度試してください。
sealed-no-memory = 封印には256 MBの空きメモリが必要ですが、足りません。ほかのプログラムを閉じて、もう一度試してください。
sealed-too-much-work = このファイルは、Scopewiseが受け付けるよりも多くの処理をこのコンピューターに求めています。通常の設定で封印し直すよう、送信者に頼んでください。
sealed-open-no-memory = このファイルを開くための空きメモリが足りません。ほかのプログラムを閉じて、もう一度試してください。
sealed-received = { $file }から読み込み
sealed-received-note = 「{ $note }」
sealed-received-fingerprint = 送り主にフィンガープリントを読み上げてもらいます。{ $fingerprint }なら正しいファイルです。

# Receipt, tidying up.
receipt-card-heading = 控え
receipt-card-text = ストア、アプリ、行、日付、フィンガープリント。秘密の値はありません。
receipt-save = 控えを保存…
receipt-file = 控え-{ $app }.html
receipt-not-tested = 未テスト
drill-file = パソコンをなくしたとき.html
tidy-heading = 「完了」を押したとき
tidy-file = 認証情報ファイルをごみ箱に移す
tidy-file-age = { $path }、{ $when }
tidy-file-save-first = 先に値を保存します。そのあとでファイルを片付けられます。
tidy-file-trash = ごみ箱を空にするまでは、そこで読めます。
tidy-also = 「完了」を押すと、ファイルもごみ箱に移ります
tidy-cloud = { $service }のフォルダーにあります。オンライン上やその履歴に、コピーが残っているかもしれません。
tidy-clipboard = クリップボードを消去
tidy-older = 古い認証情報ファイル{ $count }個も移す
tidy-older-show = 表示
tidy-older-hide = 隠す
tidy-older-warning = これらの値をScopewiseは保管していません。なくてもよいものだけを選びます。
tidy-older-file = { $name }、{ $when }、{ $folder }内
tidy-done-trashed = ごみ箱に移しました：{ $names }。ごみ箱を空にするまでは、そこで読めます。
tidy-done-gone = { $name }はもうありませんでした。
tidy-done-other = { $name }の中の値が変わっているので、残してあります。
tidy-done-refused = { $name }を移せませんでした。別のプログラムが使っているかもしれません。ファイルはまだ{ $folder }にあります。
tidy-done-not-kept = { $name }は元の場所にあります：{ $reason }
tidy-under-way = 片付け中…
tidy-file-stays = { $name }はまだ{ $folder }にあります。これを持つ人は誰でもストアを開けます。
tidy-not-saved = 値はここに保存していません。今あるのは、渡した先だけです。
tidy-saved = 値の保管場所は{ $keyring }です。
clipboard-clears = クリップボードはあと{ $seconds }秒で消去されます
clipboard-clear-now = 今すぐ消去
clipboard-cleared = クリップボードを消去しました
clipboard-notice = Scopewiseが消去しました
clipboard-clear-history = その履歴を消去してください
clipboard-in-history = クリップボードは空ですが、{ $manager }の履歴に値が残っています。削除するには：{ $clear }。
clipboard-put-back = { $manager }が値をクリップボードに戻し続けています。削除するには：{ $clear }。
clipboard-stays = 最後にコピーした値は、消去するか値を保存するまでクリップボードに残ります。
tidy-gone = 値は保存されず、すべてはコピーされていません。Scopewiseにはもう残っていません。
home-unclear = 必要な行の一部を確認できませんでした。もう一度確認してください。
tidy-only-in-file = 値は保存されていません。開いたファイルにはまだ残っています。
handover-toast-paste = { $label }をコピーしました。{ $app }に貼り付けてから、次の値に戻ってください。
handover-toast-secret = { $label }をコピーしました。60秒後にクリップボードから消えます。
handover-copy-all-as = すべての値（開発者向け）：
handover-copy-as-named = すべての値を{ $form }としてコピー
handover-finished-replace = 置き換えを続ける
handover-finished-again = まだ{ $app }に入れていない値があれば、もう一度渡してください。

# Coming back.
session-resumed = 前回の続きから始めます。
session-left = Scopewiseは値をディスクに残しません。
session-left-kept = 値の保管場所は{ $keyring }です。
session-left-saved = ほかの場所には保管していません。
session-left-file = 前回は{ $name }から取り込みました。
session-left-nothing = ファイルか、値を渡した先から、もう一度取り込んでください。
session-take-saved = 保存した値を使う
session-read-again = 読み込み直す

# Replacing.
plan-heading = { $store }の{ $app }を置き換え
plan-lead = BigCommerceではSaveの後にアカウントを変更できないので、新しいアカウントに置き換えます。いつでも中断して、あとで続けられます。
plan-account-name = { $name } 2
plan-new = 正しい行で新しいアカウントを作り、テストする
plan-new-done = 新しいアカウント「{ $name }」を保存しました：{ $fingerprint }
plan-new-untested = テストせずに保存しました。
plan-new-test = テスト
plan-new-unsaved = 新しい値は渡しましたが、ここには保存していません。
plan-new-begin = 新しいアカウントを作る
plan-hand = 新しい値を{ $app }に渡す
plan-hand-begin = 渡す
plan-use = { $app }が新しい値で動くことを確かめる
plan-use-text = 一度同期させるか、アプリ自体のテストを使います。
plan-use-done = 動きました
plan-hooks = 古いアカウントと一緒に消えるものを確かめる
plan-hooks-text = Webhookは、BigCommerceがアプリに送る通知です。アカウント「{ $name }」を削除すると、Webhookも削除されます。
plan-hooks-list = Webhookを一覧表示
plan-hooks-skip = 一覧を見ずに続ける
plan-hooks-asking = BigCommerceに問い合わせ中…
plan-hooks-none = 古いアカウントにWebhookはありません。
plan-hooks-some = { $count }件のWebhookが一緒に消えます：
plan-hook = { $scope } → { $destination }
plan-hook-off = { $scope } → { $destination }（オフ）
plan-hooks-rest = ほか{ $count }件
plan-hooks-after = アプリは新しいアカウント用にWebhookを作り直す必要があります。ほとんどのアプリは、接続するときに作り直します。
plan-hooks-failed = 一覧なし：{ $cause }
plan-hooks-gone = BigCommerceは古いトークンをもう受け付けません。アカウントはすでに削除され、Webhookも一緒に消えています。
plan-delete = BigCommerceで古いアカウント「{ $name }」を削除する
plan-delete-text = Settings、API、Store-level API accountsの順に開き、「{ $name }」の横のごみ箱を押します。元には戻せません。
plan-delete-keep = 「{ $name }」は残します。新しいアカウントです。
plan-delete-practice = 練習では、削除するものはありません。
plan-delete-open = APIページを開く
plan-delete-check = 削除しました
plan-delete-still = BigCommerceはまだ古いトークンを受け付けています（{ $when }）。一覧から「{ $name }」が消えているか確かめてください。
plan-delete-unknown = BigCommerceに問い合わせられなかったので、まだ何も分かっていません。
plan-delete-gone = BigCommerceは古いトークンをもう受け付けません。
plan-finish = 古い値をこのパソコンから削除する
plan-finish-begin = 削除…
plan-end = 置き換えをやめる
plan-back = すべての接続
plan-step = ステップ{ $number }/{ $count }、{ $state }：{ $text }
plan-state-done = 完了
plan-state-now = 現在
plan-state-ahead = これから

# Dialogs of this part.
dialog-remove = { $app }をScopewiseから削除しますか？
dialog-remove-session = これらの値は、このウィンドウを閉じるまで、ここにだけあります。削除しても、BigCommerceのアカウントは消えません。
dialog-end = 置き換えをやめますか？
dialog-end-text = BigCommerceのアカウントも、ここの接続も、両方残ります。置き換えの記録は消えます。
dialog-end-keep = 置き換えを続ける
dialog-end-confirm = 置き換えをやめる
dialog-remove-text = { $keyring }から、保存した値を削除します。BigCommerceのアカウントは消えません。
dialog-remove-bold = アクセスを完全に止めるには、
dialog-remove-more = BigCommerceのAPIページでもアカウント「{ $name }」を削除します。Webhookも一緒に消えます。
dialog-remove-open = APIページを開く
dialog-remove-keep = 残す
dialog-remove-confirm = 削除
dialog-finish = これらの値はここにしかありません
dialog-finish-text = どのファイルにもなく、保存もしていません。完了すると、このパソコンから消えます。
dialog-finish-confirm = それでも完了
dialog-save-sealed = 暗号化ファイルを保存
dialog-open-sealed = 暗号化ファイルを選択
dialog-sealed-files = 暗号化ファイル
dialog-save-receipt = 控えを保存
dialog-save-drill = パソコン紛失に備える一覧を保存
dialog-choose-another = 別のファイルを選択…
cancel = キャンセル
