# What belongs to the window: preferences, keys, terms, the small window, About.

# The name of this language in itself.
language-name = 日本語 (Japanese)

prefs-theme = テーマ
prefs-system = システム
prefs-light = ライト
prefs-dark = ダーク
prefs-size = サイズ
prefs-language = 言語
prefs-language-system = システムと同じ
prefs-motion = 動きを減らす
prefs-renderer = 描画(次回起動から)
prefs-renderer-automatic = 自動
prefs-renderer-card = グラフィックカード
prefs-renderer-processor = プロセッサー
tool-prefs = 設定
tool-language = 言語：{ $language }
tool-keys = キーと用語
tool-about = Scopewiseについて

# Keys as they are printed on keyboards of this language.
key-ctrl = Ctrl
key-shift = Shift
key-alt = Alt
key-enter = Enter
key-home = Home
key-esc = Esc
keys-heading = キーと用語
keys-continue = 次へ
keys-back = 戻る
keys-step = 完了したステップに移動
keys-new = 新しい接続
keys-all = すべての接続
keys-search = アプリを検索
keys-tick = スコープを設定済みにして次へ
keys-untick = 最後のスコープを未設定に戻す
keys-choose-file = 認証情報ファイルを選択
keys-paste = 値を貼り付け
keys-test = もう一度テスト
keys-copy-next = 次の値をコピー
keys-panes = ウィンドウの次の領域へ
keys-size = 拡大、縮小、リセット
keys-help = この一覧
keys-escape = ダイアログを閉じる、テストを停止
keys-close = 閉じる

# “What is this?”: one line for each term that only BigCommerce uses.
what-is = 「{ $word }」とは？
what-account = APIアカウント
    .text = 1つのアプリにストアへのアクセスを許可するために、BigCommerceに作成するアカウントです。
what-scope = OAuthスコープ
    .text = Ordersなど、BigCommerceのフォームに並ぶストアの各部分です。アプリがそこで何をできるかは、レベルで決まります。
what-token = アクセストークン
    .text = アプリがストアにアクセスするための鍵です。持っている人は誰でも使えるため、非表示にしています。
what-client-id = クライアントID
    .text = アカウントのIDです。これだけではアクセスできません。
what-client-secret = クライアントシークレット
    .text = 一部のアプリで必要な、2つ目の鍵です。これも非表示にしています。
what-store-hash = ストアハッシュ
    .text = BigCommerceでストアを識別する短いコードです。API pathに含まれています。
what-api-path = API path
    .text = アプリがストアに接続するためのURLです。ストアハッシュが含まれています。
what-fingerprint = フィンガープリント
    .text = トークンを識別する8文字です。ログインには使えないので、電話などで読み上げても安全です。

# The small window beside the browser.
compact-open = 小ウィンドウを手前に表示
compact-title = { $app }：設定するスコープ
compact-pin = ほかのウィンドウの手前に表示
compact-back = 元のウィンドウに戻る
compact-next = フォームの次のスコープ
compact-done = 完了、次へ
compact-left = 残り{ $count }個
compact-all = すべて設定済みです
compact-save = 設定後、BigCommerceで「Save」をクリック。ポップアップは閉じないでください。

# About.
about-heading = Scopewise { $version }
about-lead = このパソコンで動作し、トークンの送信先はBigCommerceだけです。利用状況の送信はなく、Scopewiseのアカウントも不要です。
about-bigcommerce = BigCommerce
about-answers = api.bigcommerce.comの応答：{ $seconds }秒
about-no-answer = 応答なし：{ $problem }
about-asking = 確認中…
about-proxy = プロキシ
about-proxy-none = 設定なし
about-proxy-set = 環境変数で設定
about-proxy-desktop = ネットワーク設定で設定
about-proxy-excepted = BigCommerceには使用しない
about-proxy-unreadable = アドレスを解釈できません
about-keyring = キーリング
about-downloads = ダウンロードフォルダ
about-downloads-watched = ステップ4から自動検出
about-downloads-not = 自動検出オフ
about-downloads-ask = ステップ4で確認します
about-scopes = スコープ一覧
about-scopes-of = スコープ{ $count }個、{ $date }更新
about-licenses = ライセンス
about-licenses-text = Scopewise：MITまたはApache 2.0。Inter、JetBrains Mono：SIL Open Font License。Phosphor：MIT。パスワードの単語：EFF、CC BY 3.0 US。
about-foot = 機密情報やファイルパスは含まれません。
about-copy = レポートをコピー

# The path of a request, link by link.
chain-computer = このパソコン
chain-network = ネットワーク
chain-bigcommerce = BigCommerce
chain-store = ストア
chain-link = { $name }：{ $state }
chain-done = 接続済み
chain-now = 待機中
chain-broken = 接続不可
chain-ahead = 未実施

about-diagnostics = 診断
about-guides = ガイド
about-guides-text = { $count }個のアプリの値と、判明しているスコープです。各アプリのガイドに基づき、ガイドに日付がある場合は表示します。
guide-open-short = 開く
about-clock-name = 時計
about-clock = ずれ：{ $seconds }秒
about-clock-off = 時計が{ $minutes }分ずれています。修正しないと、安全な接続に失敗することがあります。
about-clock-unknown = 未確認
about-certificates = 証明書の確認
about-certificates-on = オン（このパソコンの証明書を使用）

# The toast of a window that runs without OpenGL.
window-software = OpenGLを利用できないため、描画が遅くなります。Debianでは、libgl1とlibgl1-mesa-driをインストールしてください。

# A zoom factor, such as 150%.
percent = { $percent }%
