# The connection test: checks, findings, verdicts and causes.

check-answers = BigCommerce answers
check-answers-practice = The practice store answers
check-network = The host is found and takes the connection
check-secure = The connection is secure
check-token-known = The token is known
check-token = Token and store belong together
check-open = The store is open
check-room = The store has requests left
check-by-proxy = resolved by the proxy
check-store = This is your store
check-rows = Checking rows
check-not-tried = not tried
check-store-hidden = its name stays hidden while Information & settings is closed
check-seconds = { $seconds } s

finding-fits = Fits
finding-missing = Missing
finding-extra = More than needed
finding-level-not-checked = Level not checked
finding-cannot-be-tested = Cannot be tested

found-none = None
found-open = Read-only or higher
found-open-ticked = Open (you ticked { $level })
found-hidden = Hidden behind Content
found-no-question = No harmless question
found-trouble = No clear answer
found-not-reached = Not asked

reason-needs-write = only a change would show it, and Scopewise never changes anything
reason-graphql-only = no harmless question exists for it
reason-no-request = no harmless question exists for it
reason-ambiguous-with-content = Content is open and answers the same question
reason-server-trouble = BigCommerce had trouble answering
reason-not-json = something else than BigCommerce answered
reason-rate-limited = the store was too busy
reason-unexpected-answer = the answer is on no list
reason-not-reached = the test ended before it

verdict-ready = Ready
verdict-ready-text = { $rows ->
    [one] The one row fits.
   *[other] All { $rows } rows fit.
} { $app } can { $reads ->
    [yes] read what it needs
   *[no] do what it needs
}; no other row that can be tested is open.
verdict-ready-open-text = { $rows ->
    [one] The row that { $app } needs is open.
   *[other] Nothing is missing of the { $rows } rows that { $app } needs.
}
verdict-extra = Ready, with more than it needs
verdict-extra-text = { $count ->
    [one] { $rows } is open although { $app } does not need it.
   *[other] { $rows } are open although { $app } does not need them.
} You can continue, or make a tighter account.
verdict-gaps = Not ready yet
verdict-gaps-one = { $row } is at None; { $app } needs { $level }.
verdict-gaps-many = { $rows } are at None; { $app } needs them.
verdict-gaps-end = BigCommerce cannot change an account after Save, so make a new one.
verdict-gaps-ticks = Your ticks are kept.
untested-nothing-known = Nothing is known about the token yet.
untested-token-known = Token and store belong together; the rows are not known yet.
verdict-refused = Not working
verdict-unclear = Not fully tested
verdict-unclear-text = None of the { $rows } scopes { $app } needs is known to be missing, but there was no clear answer for { $silent }.
next-unclear = Test again. If the answer stays unclear, ask BigCommerce’s support.
verdict-untested = Could not be tested

note-level-not-checked = { $count ->
    [one] 1 level not checked: a read request cannot tell Read-only from more.
   *[other] { $count } levels not checked: a read request cannot tell Read-only from more.
}
note-level-ticked = { $count ->
    [one] 1 level not checked: you ticked { $level }.
   *[other] { $count } levels not checked: you ticked { $level }.
}
note-cannot-be-tested = { $count ->
    [one] 1 row cannot be tested; look at it in BigCommerce’s account list.
   *[other] { $count } rows cannot be tested; look at them in BigCommerce’s account list.
}

cause-token-refused = BigCommerce does not know this token.
    .text = The account was deleted, or a value was cut off.
    .next = Bring in the file again
cause-store-mismatch = Token and store do not belong together.
    .text = The token is from another store, or the store hash is wrong.
    .next = Check the values
cause-not-practice = This is not a practice file.
    .text = The practice store takes only files that Scopewise made for practice. Nothing was sent.
    .next = Use the practice file
cause-practice-token = These are practice values.
    .text = Scopewise made them up; BigCommerce doesn’t know them. Nothing was sent.
    .next = Add the store’s file
cause-store-suspended = The store is suspended.
    .text = BigCommerce has paused it, often because of billing.
    .next = Test again
cause-maintenance = The store is down for maintenance.
    .text = Wait until the store is open again.
    .next = Test again
cause-rate-limited = The store is busy.
    .text = Other apps have used up its requests for now.
    .next = Test again
cause-offline = This computer has no connection to the internet.
    .text = Check the network, then test again.
    .next = Test again
cause-dns = The address of BigCommerce could not be looked up.
    .text = This computer could not reach BigCommerce. Check the internet connection.
    .next = Test again
cause-connect = This computer could not reach BigCommerce.
    .text = Check the internet connection.
    .next = Test again
cause-proxy = The proxy did not pass the connection on.
    .text = Ask your IT to allow api.bigcommerce.com, port 443.
    .next = Test again
cause-proxy-auth = The proxy wants a name and a password.
    .text = Ask your IT how programs sign in to the proxy.
    .next = Test again
cause-tls = The secure connection could not be checked.
    .text = Something on this network uses its own certificate. Ask your IT to install it; Scopewise never skips this check.
    .next = Test again
cause-clock = The clock of this computer is behind.
    .text = A secure connection needs the right date.
    .next = Test again
cause-timeout = No answer came in time.
    .text = Check the internet connection.
    .next = Test again
cause-cancelled = You stopped the test.
    .text = The test can be begun again at any time.
    .next = Test again
cause-redirected = The answer points to another address.
    .text = Scopewise does not follow it, so that your token stays where it belongs.
    .next = Test again
cause-server-error = BigCommerce is having trouble.
    .text = It answered with an error of its own. The token may be fine.
    .next = Test again
cause-not-json = Something else answered.
    .text = A proxy or sign-in page replied instead of BigCommerce.
    .next = Test again
cause-too-large = The answer was far too large.
    .text = Something else than BigCommerce may have replied.
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
report-rows = Rows
report-checks = Checks
report-check-passed = ok
report-check-failed = no
report-check-open = -
report-other-rows = { $count ->
    [one] 1 more row is not needed, and closed or not to be tested.
   *[other] { $count } more rows are not needed, and closed or not to be tested.
}
next-ready = Hand the values over to { $app }.
next-extra = Continue, or make a tighter account.
next-gaps = Make a new API account with the missing rows set as well.

check-name-answers = The answer
check-name-network = The way to the server
check-name-secure = The secure connection
check-name-token-known = The access token
check-name-token = Token and store
check-name-open = The store’s state
check-name-store = The store’s name
check-name-room = Requests left
check-name-rows = The rows
check-rest = { $count } more checks were not tried
