# The connection test: checks, findings, verdicts and causes.

check-answers = BigCommerce answers
check-answers-practice = The practice store answers
check-network = Connected to the server
check-secure = The connection is secure
check-token-known = The token is recognized
check-token = Token and store match
check-open = The store is open
check-room = The store is within its API rate limit
check-by-proxy = resolved by the proxy
check-store = The store’s name
check-scopes = Checking scopes
check-not-tried = not tried
check-store-hidden = name hidden because Information & settings is at None
check-seconds = { $seconds } s

finding-fits = Fits
finding-missing = Missing
finding-extra = More than needed
finding-level-not-checked = Level not checked
finding-cannot-be-tested = Can’t be tested

found-none = None
found-open = Read-only or higher
found-open-ticked = Read-only or higher (you set { $level })
found-hidden = Can’t tell: Content is open
found-no-question = Can’t be tested safely
found-trouble = No clear answer
found-not-reached = Not reached

reason-needs-write = only a change would show it, and Scopewise never changes anything
reason-graphql-only = no safe request can test it
reason-no-request = no safe request can test it
reason-ambiguous-with-content = Content is open, and one request tests both
reason-server-trouble = BigCommerce had trouble answering
reason-not-json = something other than BigCommerce answered
reason-rate-limited = the store was too busy
reason-unexpected-answer = unexpected response
reason-not-reached = the test ended first

verdict-ready = Ready
verdict-ready-text = { $scopes ->
    [one] The one scope fits.
   *[other] All { $scopes } scopes fit.
} { $app } can { $reads ->
    [yes] read what it needs
   *[no] do what it needs
} and, as far as Scopewise can test, nothing more.
verdict-ready-open-text = { $scopes ->
    [one] The scope { $app } needs is there, as far as it can be tested.
   *[other] All { $scopes } scopes { $app } needs are there, as far as they can be tested.
}
verdict-extra = Ready, with more than it needs
verdict-extra-text = { $count ->
    [one] { $scopes } gives access that { $app } doesn’t need.
   *[other] { $scopes } give access that { $app } doesn’t need.
} You can continue, or create an API account with less access.
verdict-gaps = Not ready yet
verdict-gaps-one = { $scope } is at None; { $app } needs { $level }.
verdict-gaps-many = { $scopes } are at None; { $app } needs them.
verdict-gaps-end = An API account’s scopes can’t be changed after you click Save, so create a new one.
verdict-gaps-ticks = What you marked in step 4 is kept.
untested-nothing-known = Nothing is known about the token yet.
untested-token-known = Token and store match, but the scopes haven’t been checked yet.
verdict-refused = Not working
verdict-unclear = Not fully tested
verdict-unclear-text = { $scopes ->
    [one] The scope { $app } needs couldn’t be confirmed: { $silent }.
   *[other] Of the { $scopes } scopes { $app } needs, none is known to be missing, but { $silent } couldn’t be confirmed.
}
next-unclear = Test again. If the answer stays unclear, contact BigCommerce support.
verdict-untested = Couldn’t be tested

note-level-not-checked = { $count ->
    [one] 1 level not checked: a read request can’t tell Read-only from a higher level.
   *[other] { $count } levels not checked: a read request can’t tell Read-only from a higher level.
}
note-level-ticked = { $count ->
    [one] 1 level not checked: you set { $level }.
   *[other] { $count } levels not checked: you set { $level }.
}
note-cannot-be-tested = { $count ->
    [one] 1 scope can’t be tested; look at it in BigCommerce’s account list.
   *[other] { $count } scopes can’t be tested; look at them in BigCommerce’s account list.
}

cause-token-refused = BigCommerce doesn’t recognize this token.
    .text = Check the store hash too: a wrong one gets the same answer. If the account still exists, add its file again. If it was deleted, create a new account.
    .next = Add the file again
cause-store-mismatch = Token and store don’t match.
    .text = The token is from another store, or the store hash is wrong.
    .next = Check the values
cause-not-practice = This isn’t a practice file.
    .text = The practice store accepts only practice files from Scopewise. Nothing was sent.
    .next = Use the practice file
cause-practice-token = These are practice values.
    .text = Scopewise made them up; BigCommerce doesn’t know them. Nothing was sent.
    .next = Add the store’s file
cause-store-suspended = The store is suspended.
    .text = BigCommerce has suspended it, often because of billing. Ask the store owner.
    .next = Test again
cause-maintenance = The store is down for maintenance.
    .text = Wait until the store is open again.
    .next = Test again
cause-rate-limited = The store is busy.
    .text = Other apps have used up the store’s request limit for now. Wait a minute, then test again.
    .next = Test again
cause-offline = This computer isn’t connected to the internet.
    .text = Check the network, then test again.
    .next = Test again
cause-dns = BigCommerce’s address couldn’t be found.
    .text = Check the internet connection.
    .next = Test again
cause-connect = This computer couldn’t reach BigCommerce.
    .text = Check the internet connection.
    .next = Test again
cause-proxy = The proxy blocked the connection.
    .text = Ask your IT team to allow api.bigcommerce.com, port 443.
    .next = Test again
cause-proxy-auth = The proxy requires a username and password.
    .text = Ask your IT team how programs sign in to the proxy.
    .next = Test again
cause-proxy-address = The proxy’s address can’t be understood.
    .text = It’s set in the variable HTTPS_PROXY or ALL_PROXY, or in the desktop’s network settings. Scopewise supports http, https and SOCKS proxies. Correct the address, then start Scopewise again.
    .next = Test again
cause-tls = The secure connection couldn’t be verified.
    .text = Something on this network uses its own certificate. Try another network, or ask your IT team to install it. Scopewise never skips this check.
    .next = Test again
cause-bad-certificate = The certificate isn’t allowed for BigCommerce.
    .text = Something on this network answered with a certificate that must not be used for this address. Don’t install it. Try another network, or tell your IT team.
    .next = Test again
cause-wrong-name = Another server answered instead of BigCommerce.
    .text = If this is a guest network, such as in a hotel, sign in to it in your browser first. Don’t install any certificate for this.
    .next = Test again
cause-expired = The secure connection’s certificate has expired.
    .text = Check this computer’s date and time. If they’re right, something on this network answers with an old certificate. Try another network.
    .next = Test again
cause-no-authorities = This computer has no list of trusted certificates.
    .text = Install the package “ca-certificates”, then test again.
    .next = Test again
cause-handshake = The secure connection couldn’t be opened.
    .text = A proxy or firewall on this network may be too old for it. Try another network, or show this message to your IT team.
    .next = Test again
cause-clock = This computer’s clock is behind.
    .text = Correct the date and time on this computer, then test again.
    .next = Test again
cause-timeout = No answer came in time.
    .text = Check the internet connection.
    .next = Test again
cause-cancelled = You stopped the test.
    .text = You can restart the test at any time.
    .next = Test again
cause-redirected = The response redirects to another address.
    .text = Scopewise didn’t follow it, so your token wasn’t sent elsewhere. Sign in to this network in the browser, or ask your IT team.
    .next = Test again
cause-server-error = BigCommerce is having trouble.
    .text = It answered with a server error. The token may be fine.
    .next = Test again
cause-not-json = The answer didn’t come from BigCommerce.
    .text = A proxy or sign-in page replied. Sign in to this network in the browser, or ask your IT team.
    .next = Test again
cause-too-large = The response was too large.
    .text = Something other than BigCommerce may have replied. Ask your IT team.
    .next = Test again

report-title = Scopewise report
report-practice = PRACTICE: nothing in this report is real.
report-version = Scopewise { $version }
report-app = App: { $app }
report-store = Store: { $name } ({ $domain }), hash { $hash }
report-store-hash = Store hash: { $hash }
report-fingerprint = Fingerprint: { $fingerprint }
report-verdict = { $title }: { $text }
report-next = Next: { $next }
report-requests = { $requests ->
    [0] No request was sent.
    [one] 1 read request in { $seconds } s.
   *[other] { $requests } read requests in { $seconds } s.
}
report-needed = needs { $level }
report-not-needed = not needed
report-scopes = Scopes
report-checks = Checks
report-check-passed = ok
report-check-failed = failed
report-check-open = -
report-other-scopes = { $count ->
    [one] 1 more scope isn’t needed, and is closed or can’t be tested.
   *[other] { $count } more scopes aren’t needed, and are closed or can’t be tested.
}
next-ready = Hand the values over to { $app }.
next-extra = Continue, or create an API account with less access.
next-gaps = Create a new API account that includes the missing scopes.

check-name-answers = The response
check-name-network = Reaching the server
check-name-secure = The secure connection
check-name-token-known = The access token
check-name-token = Token and store
check-name-open = Store status
check-name-store = Store name
check-name-room = API rate limit
check-name-scopes = Scopes
check-rest = { $count ->
    [one] 1 more check wasn’t tried
   *[other] { $count } more checks weren’t tried
}
