# What the app files can't say in their own words.

list-comma = 、
list-and = { $first }、{ $last }

app-caution-cdata = このガイドは、顧客としてのログインも含め、すべての権限を求めています。ストアのデータをコピーするだけなら、通常はRead-onlyで十分です。
app-caution-synchup = Create paymentsを有効にすると、トークンを持つ人は誰でも未払いの注文の決済を処理できます。B2B Editionを使う場合は、そのスコープもModifyにしてください。
app-caution-dropstream = Customers loginを有効にすると、トークンを持つ人は誰でも、どの顧客としてでもログインできます。
app-caution-dext = Dextは、保存済みの支払い方法やログを含め、読み取り可能なすべてのスコープを読み取ります。変更はできません。

app-last-step-bookkeep = Bookkeepに4つの値を貼り付けて、接続を完了してください。
app-last-step-cdata = CData Syncに値を貼り付けて、「Create & Test」をクリックしてください。Advancedタブの設定は不要です。
app-last-step-dext = Dextに2つの値を貼り付けて、「Connect」をクリックしてください。
app-last-step-dropstream = DropStreamの新しいガイド「Enable API Access」で必要なのはストアハッシュだけで、その後アプリを承認します。発送代行会社からこの4つの値を求められた場合は、その会社に渡してください。
app-last-step-synchup = SynchUPに入力欄がある場合は、そこに値を貼り付けてください。ない場合は、Snapshotの連携担当者に値を渡してください。

app-can-look = { $scopes }の閲覧。変更や削除はできません。
app-can-read-only = 注文、商品、顧客情報の閲覧。変更や削除はできません。
app-can-read-only-wide = ストアのAPIアカウントで読み取れるすべての情報の閲覧。変更や削除はできません。
app-can-change = 必要な情報の閲覧と変更：{ $scopes }。

created-by-store-owner = { $app }のガイドでは、ストアオーナーが作成することになっています。BigCommerceでは、オーナーから権限を付与されたユーザーも作成できます。
created-by-administrator = ストアオーナー、またはストアレベルAPIアカウントの作成権限をオーナーから付与された管理者。
created-by-permitted-user = ストアオーナー、またはストアレベルAPIアカウントの作成権限をオーナーから付与されたユーザー。

reach-read-only = { $scopes ->
    [1] スコープ{ $scopes }個、Read-only
   *[other] スコープ{ $scopes }個、すべてRead-only
}
reach-up-to-modify = スコープ{ $scopes }個、最大Modify
reach-everything = スコープ{ $scopes }個、フルアクセス

strip-spoken = スコープ{ $form }個中{ $needed }個、{ $reach }
strip-all-read-only = すべてRead-only
strip-mixed = 変更可{ $change }個、要注意{ $care }個

checklist-head =
    { $app }用のBigCommerceスコープ
    APIアカウント名：{ $name }
    Token type：V2/V3 API token
    { $scopes ->
        [1] 次のスコープを設定します：
       *[other] 次の{ $scopes }個のスコープを、フォームの順に設定します：
    }
checklist-foot = ほかのスコープはそのままにします。最後に「Save」をクリックします。
app-can-more = ほか{ $count }個

app-variant-migrate-out = BigCommerceから移行
app-variant-migrate-in = BigCommerceへ移行
app-variant-full-import = フルインポート
app-variant-headless = 高速ヘッドレスインポート

reach-none = スコープ不明
app-last-step = { $app }に値を貼り付けて、接続を完了してください。
app-seen = ガイド確認：{ $seen }
app-seen-unknown = ガイドの日付は不明
app-report = 古い情報を報告
app-choice = ガイドでは、{ $scopes }に{ $level }も認められています。
app-seen-and = { $seen }、{ $rest }
app-from-file = ファイル{ $file }から追加
app-from-pasted = 貼り付けたガイドから追加
app-from-hand = スコープを手動で選択
app-without-level = レベル指定なし{ $count }個
date-month = { $year }年{ $month }
month-1 = 1月
month-2 = 2月
month-3 = 3月
month-4 = 4月
month-5 = 5月
month-6 = 6月
month-7 = 7月
month-8 = 8月
month-9 = 9月
month-10 = 10月
month-11 = 11月
month-12 = 12月

guide-scopes = { $count ->
    [0] スコープは見つかりませんでした
   *[other] スコープを{ $count }個検出
}
guide-no-level = レベル指定なし
guide-choice = { $level }も可
guide-only-level = 選べる唯一のレベル
guide-example = 例として記載
guide-picture = レベルは画像に記載されている可能性があります。画像を見て手動で設定してください。
guide-rule = ルール：{ $words }
guide-rule-all-read-only = Read-onlyを選べるスコープはすべてRead-onlyに設定
guide-rule-all-highest = すべてのスコープを最も高いレベルに設定
guide-doubt = すべてのスコープを指すとは限らないため、適用していません：「{ $words }」
guide-values = 必要な値：{ $words }
guide-account = アカウント名：{ $words }
guide-unread = 認識できない部分：{ $words }
guide-unreadable = このガイドを読み込めません。ファイル名と、ファイルを開く権限を確認してください。
guide-too-large = このガイドは2 MBを超えています。スコープが記載されたページだけを保存してください。
guide-not-text = テキストファイルではありません。ファイルを開いて全体をコピーし、テキストファイルとして保存してください。
app-which-way = 使い方を選択
app-scopes-unknown = ガイドの本文にスコープの記載がありません。
app-scopes-unknown-more = 画像で示されているか、使う機能によって異なる可能性があります。スコープが記載されたページを貼り付けるか、アプリの提供元に確認して手動で選択してください。
app-own = 自分のファイル
app-more = その他のアプリ
app-last-step-afternoon-light = ガイドに記載されたAfternoon Lightの担当者に値を送ってください。暗号化されていないメールよりも安全な方法がないか、先方に確認してください。
app-last-step-convermax = ガイドでは、認証情報ファイルをメールでConvermaxに送るよう案内しています。暗号化されていないメールよりも安全な方法がないか、先方に確認してください。
app-last-step-datocms-plugin = これらの値でストアフロントトークンを作成し、そのトークンとGraphQLのURLをプラグインに入力してください。
app-last-step-heres-chatbot = 2つの値をHeresに渡してください。暗号化されていないメールよりも安全な方法がないか、先方に確認してください。
app-last-step-item-oms = itemに2つの値を貼り付けて、「Test Connection」をクリックしてください。テストに成功したら「Submit」をクリックしてください。
app-last-step-keboola = Keboolaに2つの値を貼り付けて、「Test Connection」をクリックしてください。
app-last-step-myob-acumatica = Acumaticaに値を貼り付けて、「Test Connection」をクリックしてください。
app-last-step-shopalyst = トークンはShopalystのチームに渡します。暗号化されていないメールよりも安全な方法がないか、先方に確認してください。
app-last-step-source-medium = ガイドでは、トークンをSource Mediumの共有メールボックスに送るよう案内しています。暗号化されていないメールよりも安全な方法がないか、先方に確認してください。
app-last-step-stone-edge = ガイドでは、値をStone Edgeの営業窓口にメールで送るよう案内しています。送ると、カートID、パスワード、スクリプトのURLが届きます。暗号化されていないメールよりも安全な方法がないか、先方に確認してください。
app-last-step-storyblok = これらの値でストアフロントトークンを作成し、そのトークンとストアフロントのURLをStoryblokに入力してください。
app-last-step-sumtracker = ガイドでは、認証情報ファイルをそのままSumtrackerのサポートにメールで送るよう案内しています。暗号化されていないメールよりも安全な方法がないか、先方に確認してください。
app-last-step-truto = Trutoから届いた接続リンクを開いて、2つの値を貼り付けてください。
app-last-step-wbsync = Wbsyncに値を貼り付けて保存し、「Check Connection」をクリックしてください。
app-last-step-wpengine-atlas = トークンを貼り付けて、「Confirm Connection」をクリックしてください。失敗した場合は、まずトークンを確認してください。

app-note-acctvantage = ガイドではスコープが画像でのみ示されています。本文に出てくる入力欄はAPI Pathだけですが、ほかにもあると考えられます。
app-note-activepieces = ガイドにスコープの記載はありませんが、接続の確認で商品一覧を読み取ります。Productsスコープがないと確認に失敗し、認証情報のエラーと表示されます。
app-note-afternoon-light = ガイドでは、任意で注文ステータスも追加できます。
app-note-airbyte = このコネクタはAirbyteでアーカイブ済みです。必要なデータだけをRead-onlyにすれば十分ですが、旧バージョンの接続確認はチャネルを読み取るため、Channel Settingsがないと失敗します。
app-note-akeneo = 入力欄の名前は不明です。テストが赤く表示された場合は、余分なスペースや値の入れ違いがないか確認してください。
app-note-alhena = Alhenaに注文をキャンセルさせない場合、OrdersはRead-onlyでかまいません。ガイドではInformation & settingsを「Store Information」と呼んでいます。
app-note-amplience = ガイドにはスコープ名だけが記載され、レベルの指定はありません。api_urlも必要です。
app-note-bigbusiness = ガイドの記載は、商品の更新にProductsが必要ということだけです。ModifyはScopewiseの判断です。あとでスコープを追加するには、新しいアカウントが必要です。
app-note-bigcommerce-for-wordpress-full = プラグインの接続確認で読み取るのは、カタログの概要だけです。確認に成功しても、ほかのスコープが正しいとは限りません。
app-note-bigcommerce-for-wordpress-headless = フルインポートのスコープに、ストアフロントトークン用の2個を加えたものです。高速ヘッドレスインポートを使う場合にだけ選んでください。
app-note-bloomreach-starterstore = APIのベースURLも必要です。ガイドのWishlistsスコープは、BigCommerceではCustomersに含まれます。
app-note-appse-ai = 最新のガイドでは、appse aiをアプリとしてインストールし、ストアハッシュだけを入力します。お使いのappse aiにAPIトークンの入力欄がある場合は、このアカウントを使えます。
app-note-catalyst-cli = ブラウザーでのログインに失敗すると、ツール自体がこれらのスコープを表示します。Infrastructureのスコープは、BigCommerceのホスティングを使うストアにのみ表示されます。
app-note-celigo = ガイドには、トークンで接続する場合のスコープの記載がありません。Username欄にはクライアントID、Password欄にはアクセストークンを入力します。
app-note-cleo-clarify = ガイドに一覧はなく、スコープはジョブの内容によって異なります。先に値をvaultに登録してから、接続を作成してください。
app-note-clione = ガイドには、Noneのままにするスコープも記載されています。入力欄の名前は不明です。
app-note-datocms-plugin = フォームには、GraphQLのURLと、このアカウントで作成したストアフロントトークンを入力します。ガイドのスコープは1個だけで、レベルの指定はありません。
app-note-despatch-cloud = フォームでは注文ステータスも必要です。ガイドではアクセストークンを保存するよう案内していますが、その入力欄は示されていません。
app-note-devart-odbc = ガイドは必要最小限のアクセスを求めていますが、スコープの記載はありません。Store IDはストアハッシュのことで、API pathから取得します。
app-note-domo-writeback = このアプリはストアに書き込みますが、ガイドにスコープの記載はありません。変更するスコープをDomoに確認してください。
app-note-feedonomics = 開発者向けの例に基づいており、スコープの記載はありません。store_urlも必要です。
app-note-fivetran = 確認したページにスコープの記載はありません。Fivetranの設定テストは、あとから再実行できます。
app-note-flexipim = ガイドの手順7と8では、2つの入力欄が入れ替わっています。クライアントIDはX-Auth-Client、アクセストークンはX-Auth-Tokenに入力します。
app-note-flowlink = スコープはFlowLinkと電話で相談して決めます。フォームではストアのURLも必要です。ガイドによると、スコープはあとから変更できず、追加するには新しいアカウントが必要です。
app-note-gladly = ガイドではスコープが画像でのみ示されています。フォームには任意の名前も入力します。ストアハッシュは「store-」を付けずに入力してください。
app-note-heres-chatbot = ガイドは必要最小限のアクセスを求めていますが、スコープの記載はありません。End pointはAPI path、API KEYはアクセストークンのことです。
app-note-hevo = ガイドのスコープは不明です。既存の認証情報も使えますが、専用のアカウントにすると、あとで削除しやすくなります。
app-note-inconnect = ガイドのスコープは例として示されているため、ほかにも必要な場合があります。Store IDはストアハッシュのことです。
app-note-ipaas-com = フォームではAPI URLも必要です。通常はhttps://api.bigcommerce.comです。ガイドにある支払い方法のレベルGetは、BigCommerceのRead-onlyに当たります。
app-note-item-oms = ガイドにスコープの記載がないため、必要なスコープをitemに確認してください。X-Auth-Token欄にはアクセストークンを入力します。
app-note-jitterbit = ガイドはすべてのスコープに最も高いレベルを求めていますが、ほとんどのジョブには過剰です。クライアントIDが間違っていても、接続テストに成功することがあります。
app-note-keboola = ガイドはスコープを挙げずにRead-onlyを求めているため、読み取り可能なスコープをすべて表示しています。ガイドのURLは提供元のプレビューページで、使えなくなる可能性があります。
app-note-kustomer = ガイドのスコープと入力欄は不明です。ガイドには、Postmanを使って手動でWebhookを作成する手順もあります。
app-note-litextension-source = Customers、Orders、Productsが必要なのは、それらを移行する場合だけです。入力欄はScopewiseで判断したものです。以前のガイドで説明されているアカウントレベルのトークンは、別のものです。
app-note-litextension-target = Customers、Orders、Productsが必要なのは、それらを移行する場合だけです。入力欄はScopewiseで判断したものです。以前のガイドで説明されているアカウントレベルのトークンは、別のものです。
app-note-lytics = これらのスコープは、Lyticsへのデータの取り込み用です。エクスポートもする場合は、CustomersをModifyに設定してください。フォームには任意のラベルと説明も入力します。
app-note-myob-acumatica = 確認したページにスコープの記載はありません。Store Admin Pathは、ストアのURLに/manageを付けたものです。商品画像を同期する場合は、WebDAVの情報も必要です。
app-note-next-cart-source = Customers、Orders、Productsが必要なのは、それらを移行する場合だけです。クライアントシークレットは不要です。
app-note-next-cart-target = 移行の前に、ストアの注文メールをオフにしてください。Customers、Orders、Productsが必要なのは、それらを移行する場合だけです。クライアントシークレットは不要です。
app-note-order-time = ガイドは旧式のAPIアカウントも求めていますが、新しいストアでは作成できません。旧式のアカウントなしで進める方法をOrder Timeに確認してください。フォームに入力する値は、ガイドに示されていません。
app-note-pavo = ガイドに名前がある入力欄はStore Hashだけです。ほかの欄には、認証情報ファイルの該当する値を入力します。Pavoは保存する前に接続をテストします。
app-note-pimworks = アカウントはストアごとに1つ作成してください。ガイドでは、同じ値を複数のストアで使わないよう注意しています。2023年のガイドです。
app-note-qlik-talend = 入力欄の名前は不明です。値は認証情報ファイルから入力します。
app-note-rebillia = 入手したガイドはCheckoutsで終わっており、一覧に続きがある可能性があります。Rebilliaの別のガイドでは、Information & settingsはNoneのままです。
app-note-returnly-switchboard = ガイドに値の渡し方が示されていません。APIアカウントなしでインストールするアプリの説明かもしれません。先にSwitchboardに確認してください。
app-note-ringcentral-ecommerce-app = 入力欄はアプリの設定画面の先のページにあり、Scopewiseでは未確認です。
app-note-sales-channel-hub = ガイドにはスコープ名だけが記載され、レベルの指定はありません。フォームではストアのURLも必要です。ワンクリックで接続する方法もあります。
app-note-skyvia = ガイドにスコープの指定はなく、選択は利用者に任されています。入力欄の名前は不明です。値を紛失した場合は、新しいアカウントが必要です。
app-note-source-medium = ガイドに「inactive」の表示があるため、現在も有効かどうかをSource Mediumに確認してください。
app-note-starship = ガイドは、在庫、ロケーション、フルフィルメントのスコープができる前のもので、これらの記載はありません。StarShipで同じ値を使えるのは、StarShipの1ロケーションにつき1回だけです。
app-note-starshipit = 送り状の印刷に必要な範囲を大きく超え、決済、テーマ、顧客としてのログインも含まれます。StarshipitのUsername欄は空欄にしてください。
app-note-stencil-cli = Token typeはStencil-CLI tokenを選択してください。スコープはなく、ローカル開発かテーマの公開だけを選びます。「stencil init」はストアフロントのURLも尋ね、そこからストアハッシュを取得します。
app-note-stitch = 旧式のAPIアカウントは使用できません。
app-note-storyblok = フォームには、アカウントの値ではなく、ストアフロントのURLと、このアカウントで作成したストアフロントトークンを入力します。トークンの作成にはStorefront API Tokensも必要な場合がありますが、ガイドに記載はありません。
app-note-strapi-bigcommerce = チャネルID、ストアのURL、アプリ独自の暗号化キーも必要です。
app-note-suiteengine-csm = ガイドは全体にわたってCreateまたはModifyを求めています。全スコープを最も高いレベルにしたのはScopewiseの判断です。入力欄は不明です。B2B Editionを使う場合は、そのスコープも必要になることがあります。
app-note-sumtracker = Store URLはAPI pathのことだと考えられます。Sumtrackerで受け付けられない場合は、どのURLを入力するのか確認してください。
app-note-tray = ガイドにスコープの記載はありません。ストアハッシュは、管理画面のURLの「store-」に続く部分です。
app-note-truto = ガイドにスコープの記載はありません。API Key欄にはアクセストークンを入力します。
app-note-workato = ガイドに一覧はありません。部門ごとに1つのアカウントを作成し、必要なスコープだけを付与するよう勧めています。2019年のガイドです。
app-note-wpengine-atlas = ガイドに名前がある入力欄は、Access Tokenだけです。
app-note-yext = フォームでは通貨とストア名も必要です。アプリに渡す2つの値は、どちらも認証情報ファイルにあります。
app-note-your-store-tools = 古いアカウントで権限エラーが出る場合は、新しいアカウントを作成するしかありません。
app-note-zynk = ガイドにスコープの記載はありません。3つの入力欄すべてに入力する必要があります。

app-good-to-know = 補足情報
app-low-confidence = アプリのガイドと照らし合わせてください。
app-low-confidence-more = このアプリの追加時に確認できたのは、ガイドの一部だけです。
app-guide-at = ガイドのリンク
app-ways = { $count ->
    [1] 使い方は1通り
   *[other] { $count }通りの使い方から選択
}
app-values-unnamed = 値（BigCommerceでの名称）
reach-no-level = スコープ{ $scopes }個、レベル指定なし
app-no-level = ガイドでレベルが指定されていないスコープが{ $count }個あります。
app-no-level-more = Scopewiseは低いほうのレベルを提案しています。アプリがそのデータを変更する場合は、必要なレベルを提供元に確認してください。
app-other-token = このアプリはStencil-CLIトークンを求めています。
app-other-token-more = Stencil-CLIトークンには、スコープの代わりにアクセスレベルがあります。Scopewiseはまだ対応していません。BigCommerceのフォームで、ご自身で「Stencil-CLI token」を選択してください。
