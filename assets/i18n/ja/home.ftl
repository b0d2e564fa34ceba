# All connections, saving, replacing, sealed files, tidying up.

home-heading = 接続一覧
home-lead = { $stores }ストアに{ $count }件の接続があります。{ $needs ->
    [0] 問題は見つかっていません。
   *[other] { $needs }件に対応が必要です。
}
home-lead-trouble = 接続一覧を読み込めませんでした。値はキーリングに残っています。
home-lead-empty = まだ保存されていません。
home-empty = 保存した接続はここに表示されます。再確認や置き換えのほか、値をもう一度渡すこともできます。
home-new = 新しい接続
home-check-all = すべて確認
home-check = 再確認
home-check-stop = 停止
home-checking = 確認中：{ $done }/{ $count }
home-check-pause = 一時停止
home-check-resume = 再開
home-check-paused = 一時停止中：{ $done }/{ $count }件を確認済み
home-check-shown = この{ $count }件を確認
home-search = { $count }件の接続を検索
home-any-app = すべてのアプリ
home-any-state = すべての状態
home-only-app = アプリ：{ $chosen }
home-only-state = 状態：{ $chosen }
home-show-all = すべて表示
home-none-found = 一致する接続はありません。
home-replace = 置き換え…
home-replace-go-on = 続ける…
home-hand-over = もう一度渡す
home-hand-over-short = 渡す
home-remove = 削除…
home-check-named = { $store }の{ $app }を再確認
home-replace-named = { $store }の{ $app }用APIアカウントを置き換え
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
home-foot = 値は{ $keyring }に保存されています。この一覧に機密情報は含まれません。
home-drill = パソコンの紛失に備えてリストを保存…
home-never-tested = テストせずに保存しました。
home-checked = 最終確認：{ $when }。
home-ready = { $count ->
    [1] 必要なスコープは設定されています。
   *[other] 必要な{ $count }個のスコープはすべて設定されています。
}
home-extra = { $app }に不要なアクセスを許可しているスコープが{ $count }個あります。
home-gaps = 必要なスコープが{ $count }個不足しています。
home-worked = 最後に動作を確認：{ $when }。
home-unchanged = 前回（{ $when }）から変更はありません。
home-untested = テストできませんでした（{ $when }）。理由：{ $cause }
home-last = その前の結果：{ $verdict }、{ $when }。
home-was-ready = 準備完了
home-was-unclear = 一部未確認
home-was-gaps = 準備未完了
home-was-refused = 使用不可
home-was-untested = ストア停止中
home-removed = このパソコンから削除しました。BigCommerceのAPIアカウントは、BigCommerceで削除するまで残ります。
home-removed-gone = このパソコンから削除しました。
home-removed-bin = 一覧から削除しました。KeePassXCのごみ箱を空にするまで、値はそこに残ります。
home-leftover = 削除した接続{ $count }件の値が、まだキーリングに残っています。
home-leftover-remove = 値を削除
home-rebuilt = { $count ->
    [0] ほかの接続は見つかりませんでした。
   *[other] { $count }件の接続が見つかりました。
}
home-waiting = システムのキーリングを待っています。別のウィンドウでパスワードを求められている可能性があります。または、別のScopewiseのウィンドウが接続一覧を使用中です。
home-stop-waiting = 待機を中止
home-set-aside-restored = 接続一覧が破損していたため、{ $name }に移動し、最後の正常なコピーを復元しました。
home-set-aside = 接続一覧が破損していたため、{ $name }に移動しました。値はキーリングに残っています。一覧を作り直すには、「見つからない接続を検索」をクリックしてください。
home-damaged = 接続一覧が破損しており、移動できませんでした。最後の正常なコピーを読み取り専用で表示しています。
home-busy = 接続一覧が破損していますが、ほかのプログラムが使用中のため、まだ修復できません。最後の正常なコピーを表示しています。
home-newer = この一覧は新しいバージョンのScopewiseで保存されています。ここでは読み取り専用です。
home-unreadable = 接続一覧を読み込めません：{ $error }
home-entries-unreadable = 接続一覧のうち{ $count }件を読み込めません。ファイルにはそのまま残ります。値はまだキーリングに残っている可能性があります。
home-rebuild = 見つからない接続を検索
home-find = 見つからない接続を検索
home-other-store = これらの値は別のストアのものです。対象のストア：{ $store }。
home-shared = { $app }も同じAPIアカウントを使用しています。アカウントを削除すると、両方のアプリが停止します。
home-lost = キーリングになし
home-changed = 変更あり
home-differs = キーリングの内容がScopewiseの保存した値と異なるため、送信やコピーは行っていません。この接続を削除してから、もう一度保存してください。
home-scopes-unknown = このアカウントのスコープが不明なため、確認できません。
home-add-scopes = スコープを指定
home-add-scopes-named = { $store }の{ $app }のスコープを指定
home-scopes-added = スコープを保存しました。再確認するとテストできます。
home-replacing = 置き換えが完了していません。

moment-today = 今日 { $time }
moment-yesterday = 昨日 { $time }
moment-now = たった今
date = { $month }{ $day }日
date-with-year = { $year }年{ $month }{ $day }日

change-token-gone = BigCommerceがこのトークンを受け付けなくなりました。
change-token-back = BigCommerceがこのトークンを再び受け付けるようになりました。
change-suspended = ストアがBigCommerceによって停止されています。多くの場合、料金の支払いが原因です。
change-scopes-lost = { $count ->
    [1] トークンで{ $scopes }にアクセスできなくなりました。
   *[other] トークンで次のスコープにアクセスできなくなりました：{ $scopes }。
}
change-scopes-gained = { $count ->
    [1] トークンで{ $scopes }にアクセスできるようになりました。
   *[other] トークンで次のスコープにアクセスできるようになりました：{ $scopes }。
}
change-renamed = ストア名が{ $from }から{ $to }に変更されました。
change-plan = プランが{ $from }から{ $to }に変更されました。

# Saving.
keyring-linux = システムのキーリング
keyring-linux-where = 内容を確認するには、「パスワードと鍵」（Seahorse）またはKWalletManagerを開き、「Scopewise」を探してください。
keyring-gnome-where = 内容を確認するには、「パスワードと鍵」を開き、「Scopewise」を探してください。
keyring-kwallet-where = 内容を確認するには、KWalletManagerを開き、フォルダー「Secret Service」を見てください。
keyring-keepassxc-where = 内容を確認するには、KeePassXCを開き、「Scopewise」を探してください。値は「詳細」の添付ファイルにあります。
keyring-macos = macOSのキーチェーン
keyring-macos-where = 内容を確認するには、「キーチェーンアクセス」を開き、「app.scopewise.Scopewise」を探してください。
keyring-windows = Windowsの資格情報マネージャー
keyring-windows-where = 内容を確認するには、「資格情報マネージャー」の「Windows 資格情報」を開き、「app.scopewise.Scopewise」を探してください。
keep-heading = 値を保存
keep-text = このパソコンの{ $keyring }だけに保存します。
keep-save = 保存
keep-save-again = もう一度保存
keep-try-again = 再試行
keep-saving = 保存中…
keep-waiting = { $keyring }を待っています。別のウィンドウでパスワードを求められている可能性があります。または、別のScopewiseのウィンドウが接続一覧を使用中です。
keep-give-up = 保存せずに続ける
keep-session-only = 今回だけ使う
keep-kept-for-session = このウィンドウを閉じるまで使えます。どこにも保存されていません。
keep-read-back = 保存・確認済み
keep-saved-before = 保存済み：{ $when }。
keep-saved = 保存し、内容を確認しました。
keep-no-keyring = このパソコンで利用できるキーリングがありません。Scopewiseは機密情報を平文で保存しません。Linuxでは、gnome-keyringまたはKWalletをインストールしてください。
keep-locked = キーリングがロックされています。ロックを解除してから、もう一度お試しください。
keep-dismissed = キーリングがパスワードまたはアクセスの許可を求めましたが、確認画面が閉じられました。もう一度試して、応答してください。
keep-no-collection = キーリングのサービスは動いていますが、キーリングがまだ作成されていません。「パスワードと鍵」またはKWalletManagerで作成してから、もう一度お試しください。
keep-shares-nothing = KeePassXCがロックされているか、ほかのプログラムに何も共有していません。ロックを解除し、Database Settings > Secret Service Integrationでグループを選んでから、もう一度お試しください。
keep-gone = Scopewiseが使用している間に、キーリングのプログラムが終了しました。もう一度お試しください。
keep-not-there = 値がキーリングにありません。新しいアカウントを作成するか、ファイルを追加し直してください。
keep-differs = キーリングの内容が保存した値と異なります。もう一度保存するか、今すぐ値をコピーしてアプリに貼り付けてください。
keep-too-long = 値が長すぎてキーリングに保存できません。
keep-refused = キーリングから想定外の応答がありました。もう一度お試しください。
keep-no-space = ディスクの空き容量がないため、接続一覧を保存できませんでした。
keep-not-allowed = Scopewiseにデータフォルダへの書き込み権限がありません。
keep-newer = 接続一覧は新しいバージョンのScopewiseで保存されています。そのバージョンで保存してください。
keep-list-failed = 接続一覧を保存できませんでした。
keep-busy = ほかのプログラムが接続一覧を使用中です。ほかのScopewiseのウィンドウを閉じてから、もう一度お試しください。

# Sealed files.
sealed-card-heading = 設定するのは別の人ですか？
sealed-card-text = パスワードで開く暗号化ファイルを作成できます。
sealed-begin = 暗号化ファイルを作成…
sealed-heading = 別の人に渡す暗号化ファイル
sealed-text = { $app }に必要な{ $count }個の値とスコープだけを含み、パスワードで保護されます。相手はScopewiseで開きます。
sealed-password = パスワード
sealed-another = 新しいパスワード
sealed-strong = 強力：ランダムな6つの単語
sealed-note = 相手へのメモ
sealed-note-optional = 相手へのメモ（任意）
sealed-note-proposal = { $store }の{ $app }
sealed-phone = パスワードは電話で伝えてください。
sealed-phone-more = ファイルを送るメールには書かないでください。パスワードはここにだけ表示され、Scopewiseでも復元できません。フィンガープリント{ $fingerprint }も読み上げ、相手にも同じものが表示されることを確認してください。
sealed-copy-password = パスワードをコピー
sealed-save = 暗号化ファイルを保存…
sealed-sealing = 暗号化中…
sealed-takes = パスワードを推測されにくくするため、暗号化には意図的に1秒ほどかけています。
sealed-failed = ファイルを保存できませんでした。別のフォルダを選択してください。
sealed-no-password = パスワードを作成できませんでした。このパソコンの乱数生成機能を利用できません。
sealed-written = { $name }として保存しました。
sealed-noted = パスワードを控えました
sealed-noted-first = 閉じる前にパスワードを控えてください。再表示はできません。
sealed-show = パスワードを表示
sealed-hide = パスワードを非表示
sealed-open-heading = 暗号化ファイルを開く
sealed-open-text = { $name }を開くには、送信者から聞いたパスワードを入力してください。
sealed-open-reading = { $name }を読み込み中…
sealed-open-trying = 開いています。安全のため、意図的に{ $seconds }秒ほどかけています。
sealed-open = 開く
sealed-try-again = 再試行
sealed-not-sealed = これは暗号化ファイルではありません。末尾が.scopewiseのファイルを送るよう、送信者に依頼してください。
sealed-zipped = これはZIPファイルです。中のファイルを取り出してから開いてください。
sealed-other-key = このファイルは、パスワードではなく鍵で暗号化されています。Scopewiseで暗号化ファイルを作成するよう、送信者に依頼してください。
sealed-wrong-password = このパスワードではファイルを開けません。6つの単語を小文字で、ハイフンでつないで入力してください。
sealed-damaged = ファイルが不完全か、途中で変更されています。送信者に再送を依頼してください。
sealed-too-large = 暗号化ファイルにしては大きすぎます。どのファイルを開くのか、送信者に確認してください。
sealed-not-ours = Scopewiseのファイルではありません。作成元のプログラムで開いてください。
sealed-newer = 新しいバージョンのScopewiseで作成されたファイルです。開くにはScopewiseを更新してください。
sealed-unreadable = ファイルを読み込めません。別のフォルダに移動して、もう一度お試しください。
sealed-no-memory = 暗号化に必要な256 MBの空きメモリがありません。ほかのプログラムを閉じて、もう一度お試しください。
sealed-too-much-work = このファイルを開く処理が、Scopewiseの上限を超えています。Scopewiseで暗号化ファイルを作成し直すよう、送信者に依頼してください。
sealed-open-no-memory = このファイルを開くための空きメモリが足りません。ほかのプログラムを閉じて、もう一度お試しください。
sealed-received = { $file }から追加
sealed-received-note = 「{ $note }」
sealed-received-fingerprint = 送信者にフィンガープリントを読み上げてもらい、{ $fingerprint }と一致することを確認してください。一致しない場合は、これらの値を使わないでください。

# Receipt, tidying up.
receipt-card-heading = 控え
receipt-card-text = ストア、アプリ、アカウント、スコープ、最後のテスト、日付、フィンガープリント。機密情報は含まれません。
receipt-save = 控えを保存…
receipt-file = 控え-{ $app }.html
receipt-not-tested = 未テスト
drill-file = パソコン紛失時.html
tidy-heading = 「完了」をクリックすると
tidy-file = 認証情報ファイルをゴミ箱に移動
tidy-file-age = { $path }、{ $when }
tidy-file-save-first = 先に値を保存してください。その後、ファイルをゴミ箱に移動できます。
tidy-file-trash = ゴミ箱を空にするまで、このパソコンを使う人は誰でも読めます。
tidy-also = 「完了」をクリックするとファイルもゴミ箱に移動
tidy-cloud = このファイルは{ $service }のフォルダにあるため、オンライン上やバージョン履歴にコピーが残っている可能性があります。
tidy-clipboard = クリップボードを消去
tidy-leftovers = ブラウザーが残したコピー{ $count }個もゴミ箱に移動
tidy-older = 古い認証情報ファイル{ $count }個もゴミ箱に移動
tidy-older-show = 表示
tidy-older-hide = 非表示
tidy-older-warning = これらのファイルの値は、Scopewiseに保存されていません。不要なファイルだけを選択してください。
tidy-older-file = { $name }、{ $when }、{ $folder }内
tidy-done-trashed = ゴミ箱に移動しました：{ $names }。ゴミ箱を空にするまで、このパソコンを使う人は誰でも内容を読めます。
tidy-done-gone = { $name }はすでにありませんでした。
tidy-done-other = { $name }は値が変わっていたため、移動しませんでした。
tidy-done-refused = { $name }を移動できませんでした。ほかのプログラムが使用している可能性があります。ファイルは{ $folder }に残っています。
tidy-done-protected = { $name }を移動できませんでした。ファイル、フォルダー、またはディスクが変更できないように保護されています。ファイルは{ $folder }に残っています。
tidy-done-not-kept = { $name }は移動しませんでした：{ $reason }
tidy-under-way = 整理中…
tidy-file-stays = { $name }は{ $folder }に残っています。このファイルを持つ人は誰でもストアにアクセスできます。
tidy-not-saved = 値はここに保存されていません。現在、値があるのは貼り付け先または保存先だけです。
tidy-saved = 値は{ $keyring }に保存されています。
clipboard-clears = あと{ $seconds }秒でクリップボードを消去
clipboard-clear-now = 今すぐ消去
clipboard-cleared = クリップボードを消去しました
clipboard-notice = Scopewiseがクリップボードを消去しました
clipboard-clear-history = 履歴を消去
clipboard-in-history = 値は消去されましたが、{ $manager }の履歴にコピーが残っています。削除方法：{ $clear }。
clipboard-put-back = { $manager }が値を繰り返し戻しています。削除方法：{ $clear }。
clipboard-keeps = { $manager }はコピーした内容を履歴に残します。終わったら削除してください：{ $clear }。
clipboard-stays = 最後にコピーした値は、消去するか値を保存するまでクリップボードに残ります。
selection-clears = 値は { $seconds } 秒後に消去されます
selection-cleared = 値を消去しました
selection-stays = 最後にコピーした値は、消去するか、値を保存するか、別のテキストを選択するまで、マウスの中ボタンで貼り付けられます。
tidy-gone = 値は保存されず、コピーされていない値もあります。値はScopewiseに残っていません。まだ必要な場合は、新しいAPIアカウントを作成してください。
home-unclear = 必要なスコープの一部を確認できませんでした。再確認してください。
tidy-only-in-file = 値は保存されていません。開いたファイルには残っています。
handover-toast-paste = { $label }をコピーしました。{ $app }に貼り付けたら、ここに戻って次をコピーしてください。
handover-toast-secret = { $label }をコピーしました。60秒後にクリップボードから消去されます。
handover-copy-all-as = すべての値（開発者向け）：
handover-copy-as-named = すべての値を{ $form }としてコピー
handover-finished-replace = 置き換えを続ける
handover-finished-again = まだ{ $app }に入力していない値がある場合は、「もう一度渡す」をクリックしてください。

# Coming back.
session-resumed = 前回の続きから再開しました。
session-left = 保存していない値は、Scopewiseを閉じると残りません。
session-left-kept = 値は{ $keyring }に保存されています。
session-left-saved = Scopewiseがほかの場所に値を保存することはありません。
session-left-file = 値は{ $name }から追加したものです。
session-left-nothing = 元のファイルか、貼り付けた先から、もう一度追加してください。
session-take-saved = 保存した値を使う
session-read-again = もう一度読み込む

# Replacing.
plan-heading = { $store }の{ $app }用APIアカウントを置き換え
plan-lead = APIアカウントのスコープは「Save」のクリック後に変更できないため、新しいアカウントに置き換えます。途中でやめても、いつでも再開できます。
plan-account-name = { $name } 2
plan-new = 正しいスコープで新しいアカウントを作成し、テストする
plan-new-done = 新しいアカウント「{ $name }」を保存しました：{ $fingerprint }
plan-new-untested = テストせずに保存しました。
plan-new-test = テスト
plan-new-unsaved = 新しい値は渡しましたが、ここには保存していません。
plan-new-begin = 新しいアカウントを作成
plan-hand = 新しい値を{ $app }に渡す
plan-hand-begin = 渡す
plan-use = { $app }が新しい値で動作することを確認する
plan-use-text = 一度同期するか、アプリのテスト機能を使ってください。
plan-use-done = 動作しました
plan-hooks = 古いアカウントとともに削除されるものを確認する
plan-hooks-text = Webhookは、BigCommerceがアプリに送る通知です。アカウント「{ $name }」を削除すると、そのWebhookも削除されます。
plan-hooks-list = Webhookを一覧表示
plan-hooks-skip = 一覧を見ずに続ける
plan-hooks-asking = BigCommerceに問い合わせ中…
plan-hooks-none = 古いアカウントにWebhookはありません。
plan-hooks-some = アカウントとともに{ $count }件のWebhookが削除されます：
plan-hook = { $scope } → { $destination }
plan-hook-off = { $scope } → { $destination }（オフ）
plan-hooks-rest = ほか{ $count }件
plan-hooks-after = 新しいアカウントでは、アプリがWebhookを作成し直す必要があります。ほとんどのアプリは、接続時に自動で作成します。
plan-scripts-some = { $count ->
   *[other] このアカウントに属するストアフロントのスクリプトが{ $count }件あります。スクリプトは残りますが、その後は誰も変更や削除ができなくなります:
}
plan-scripts-unknown = ストアフロントのスクリプトを一覧にできませんでした。アカウントにContentを見る権限がありません。
plan-hooks-failed = Webhookの一覧を取得できませんでした：{ $cause }
plan-hooks-gone = BigCommerceは古いトークンを受け付けなくなりました。アカウントは、Webhookとともにすでに削除されています。
plan-delete = BigCommerceで古いアカウント「{ $name }」を削除する
plan-delete-text = Settings、API、Store-level API accountsの順に開き、「{ $name }」の横にあるゴミ箱アイコンをクリックします。この操作は元に戻せません。
plan-delete-keep = 「{ $name }」は新しいアカウントなので、削除しないでください。
plan-delete-practice = 練習では、削除するものはありません。
plan-delete-open = APIページを開く
plan-delete-check = 削除しました
plan-delete-still = BigCommerceはまだ古いトークンを受け付けています（{ $when }）。一覧から「{ $name }」が消えたことを確認してください。
plan-delete-unknown = BigCommerceに接続できなかったため、まだ確認できません。
plan-delete-gone = BigCommerceは古いトークンを受け付けなくなりました。
plan-finish = 古い値をこのパソコンから削除する
plan-finish-begin = 削除…
plan-end = 置き換えを中止
plan-back = すべての接続
plan-step = ステップ{ $number }/{ $count }、{ $state }：{ $text }
plan-state-done = 完了
plan-state-now = 現在
plan-state-ahead = 未完了

# Dialogs of this part.
dialog-remove = { $app }をScopewiseから削除しますか？
dialog-remove-session = これらの値を使えるのは、このウィンドウを閉じるまでです。削除しても、BigCommerceのAPIアカウントは削除されません。
dialog-end = 置き換えを中止しますか？
dialog-end-text = BigCommerceの両方のアカウントと、ここにある両方の接続は残ります。置き換えの進行状況は失われます。
dialog-end-keep = 置き換えを続ける
dialog-end-confirm = 置き換えを中止
dialog-remove-text = 保存した値を{ $keyring }から削除します。BigCommerceのAPIアカウントは削除されません。
dialog-remove-bin = KeePassXCは、ごみ箱が有効な場合、値をごみ箱に移動します。ごみ箱を空にするまで値は残ります。
dialog-remove-bold = アクセスを完全に取り消すには、
dialog-remove-more = BigCommerceのAPIページでもアカウント「{ $name }」を削除してください。そのWebhookも削除されます。
dialog-remove-open = APIページを開く
dialog-remove-keep = 削除しない
dialog-remove-confirm = 削除
dialog-finish = これらの値が失われます
dialog-finish-text = 値はどのファイルにもなく、保存もされていません。「完了」をクリックすると、このパソコンから消えます。
dialog-finish-confirm = それでも完了
dialog-save-sealed = 暗号化ファイルを保存
dialog-open-sealed = 暗号化ファイルを選択
dialog-sealed-files = 暗号化ファイル
dialog-save-receipt = 控えを保存
dialog-save-drill = パソコンの紛失に備えてリストを保存
dialog-choose-another = 別のファイルを選択…
cancel = キャンセル
