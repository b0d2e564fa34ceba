# What belongs to the window: preferences, keys, words, the small window, about.

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
tool-prefs = 環境設定
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
keys-continue = 続ける
keys-back = 戻る
keys-step = 済んだステップへ移動
keys-new = 新しい接続
keys-all = すべての接続
keys-search = アプリを検索
keys-tick = 行にチェックを付けて次へ
keys-untick = 最後のチェックを外す
keys-choose-file = 認証情報ファイルを選択
keys-paste = 値を貼り付け
keys-test = もう一度テスト
keys-copy-next = 次の値をコピー
keys-panes = ウィンドウ内の次の部分へ
keys-size = 拡大、縮小、標準サイズ
keys-help = この一覧
keys-escape = ダイアログを閉じる、テストを止める
keys-close = 閉じる

# “What is this?”: one line for each word that only BigCommerce uses.
what-is = 「{ $word }」とは
what-account = APIアカウント
    .text = 1つのアプリだけをストアに通すための、BigCommerceの登録です。
what-scope = 行（OAuth scope）
    .text = BigCommerceのフォームに並ぶ、ストアの各部分です。たとえばOrdersがそうです。レベルは、アプリがそこでどこまでできるかを表します。
what-token = アクセストークン
    .text = アプリがストアを開くための鍵です。持っている人は誰でも使えるので、画面では隠してあります。
what-client-id = クライアントID
    .text = アカウント自体の番号です。これだけでは何も開きません。
what-client-secret = クライアントシークレット
    .text = 一部のアプリが求める、2つ目の鍵です。これも隠してあります。
what-store-hash = ストアハッシュ
    .text = BigCommerceがストアを見分けるための短いコードです。API pathの一部になっています。
what-api-path = API path
    .text = アプリがストアにつなぐときのアドレスです。ストアハッシュが含まれています。
what-fingerprint = フィンガープリント
    .text = トークンを見分けるための8文字です。これでは何も開けないので、声に出して伝えてもかまいません。

# The small window beside the browser.
compact-open = 手前に表示
compact-title = { $app }：設定する行
compact-pin = ほかのウィンドウより手前に表示
compact-back = 大きいウィンドウに戻る
compact-next = フォームの次の行
compact-done = 済み、次へ
compact-left = 残り{ $count }
compact-all = すべての行を設定しました
compact-save = 次に「Save」を押します。ポップアップは開いたままにします。

# About.
about-heading = Scopewise { $version }
about-lead = このパソコンの中だけで動きます。利用状況の送信も、会員登録もありません。
about-bigcommerce = BigCommerce
about-answers = api.bigcommerce.comの応答時間：{ $seconds }秒
about-no-answer = 応答なし：{ $problem }
about-asking = 確認中…
about-proxy = プロキシ
about-proxy-none = 環境変数に指定なし
about-proxy-set = 環境変数に指定あり
about-keyring = キーリング
about-downloads = ダウンロードフォルダー
about-downloads-watched = ステップ4から見守ります
about-downloads-not = 見守っていません
about-downloads-ask = ステップ5でお聞きします
about-rows = 行の一覧
about-rows-of = { $count }行（{ $date }時点）
about-licences = ライセンス
about-licences-text = Scopewise：MITまたはApache 2.0。Inter、JetBrains Mono：SIL Open Font License。Phosphor：MIT。パスワードの単語：EFF、CC BY 3.0 US。
about-foot = 秘密の値やファイルの場所は含まれません。
about-copy = レポートをコピー

# The way of a question, link by link.
chain-computer = このパソコン
chain-network = ネットワーク
chain-bigcommerce = BigCommerce
chain-store = ストア
chain-link = { $name }：{ $state }
chain-done = 到達
chain-now = 確認中
chain-broken = 未到達
chain-ahead = 未確認

about-diagnostics = 診断
about-guides = ガイド
about-guides-text = { $count }個のアプリの行と値です。それぞれのガイドに基づきます。時期の記載があるものは、その時に読んだものです。
guide-open-short = 開く
about-clock-name = 時計
about-clock = ずれ：{ $seconds }秒
about-clock-off = ずれ：{ $minutes }分。合わせないと、証明書が正しくないように見えます。
about-clock-unknown = 未比較
about-certificates = 証明書の確認
about-certificates-on = オン（このコンピューターの証明書を使用）

# The toast of a window that had to do without OpenGL.
window-software = OpenGLなしで描画しています。動作しますが、遅くなります。Debianでは、libgl1とlibgl1-mesa-driを入れるとOpenGLを使えます。
