//! Generated from `rules.txt`: 1160 rules, 1152 phrases, 833 words.
//! long file: it is generated.

use super::Reason;
use super::condition::Condition;
use super::layout::*;

words! {
    whole:
    _END
    _001
    _002
    _003
    _004
    _104
    _2822
    _401
    _402
    _415
    _416
    _417
    _426
    _506
    _5322
    _630
    _8
    _822
    _8bitmime
    _998
    _999
    _a
    _aborted
    _abuse
    _abuseat
    _abusive
    _accept
    _accepted
    _accepting
    _accepts
    _access
    _account
    _activated
    _active
    _activity
    _address
    _addressee
    _addresses
    _administrator
    _adr
    _advertised
    _afresh
    _after
    _again
    _aligned
    _allocation
    _allow
    _allowed
    _allowlists
    _already
    _an
    _answer
    _anti
    _antispam
    _any
    _approved
    _arc
    _are
    _argument
    _as
    _ascii
    _ask
    _at
    _attachment
    _attachments
    _attempt
    _attempts
    _attrbl
    _attribute
    _aup
    _auth
    _authenticate
    _authenticated
    _authentication
    _authentification
    _authorization
    _authorized
    _authrequired
    _available
    _b1
    _back
    _bad
    _badmailfrom
    _badrcptto
    _banned
    _bare
    _barracuda
    _barracudacentral
    _bb
    _bdat
    _be
    _because
    _been
    _before
    _bg
    _big
    _bit
    _bl
    _bl000000
    _bl21
    _bl23
    _black
    _blacklist
    _blacklisted
    _block
    _blocked
    _blocks
    _bloque
    _bomb
    _bounces
    _box
    _browser
    _bulk
    _busy
    _buzon
    _by
    _bytes
    _caixa
    _callback
    _callout
    _cannot
    _cant
    _casella
    _cel
    _certificate
    _ch
    _check
    _checks
    _cheia
    _clamav
    _client
    _closed
    _closing
    _cloudmark
    _comcast
    _come
    _command
    _commands
    _company
    _complaints
    _compliant
    _con
    _concurrency
    _concurrent
    _configuration
    _configured
    _confirmation
    _connect
    _connecting
    _connection
    _connections
    _connexions
    _contain
    _contains
    _content
    _contents
    _conversion
    _could
    _couldnt
    _count
    _country
    _cox
    _cr
    _credentials
    _cs01
    _csi
    _currently
    _customer
    _customized
    _daily
    _dane
    _data
    _database
    _dauthentification
    _day
    _de
    _deactivated
    _deferred
    _deleted
    _deliver
    _delivered
    _delivery
    _denied
    _deny
    _destinataire
    _destination
    _detected
    _dial
    _dialup
    _directly
    _directory
    _disabled
    _disallowed
    _discontinued
    _disk
    _distribution
    _dkim
    _dmarc
    _dmc
    _dns
    _dnsbl
    _dnssec
    _do
    _does
    _doesnt
    _domain
    _dont
    _down
    _drbl
    _drc
    _dropped
    _dsn
    _dt
    _du
    _due
    _duplicate
    _dy
    _dyn
    _dynamic
    _ehlo
    _email
    _emails
    _emetteur
    _enabled
    _encoded
    _encrypted
    _encryption
    _enough
    _entry
    _envelope
    _equal
    _er
    _erlaubt
    _error
    _errors
    _ers
    _est
    _exceeded
    _exceeds
    _excessive
    _exchanger
    _exist
    _existe
    _existent
    _existiert
    _existing
    _exists
    _expired
    _failed
    _failure
    _fast
    _fcrdns
    _feature
    _file
    _filtered
    _find
    _first
    _fix
    _fixed
    _for
    _forbidden
    _forged
    _format
    _found
    _fqdn
    _frequency
    _from
    _frozen
    _full
    _fully
    _gb
    _generic
    _geoip
    _gray
    _grey
    _group
    _guidelines
    _handshake
    _has
    _have
    _header
    _headers
    _hello
    _helo
    _help
    _here
    _high
    _hl
    _hm08
    _hop
    _hops
    _host
    _hosted
    _hostname
    _hour
    _hourly
    _hvu
    _ib007
    _ib101
    _ib103
    _ib104
    _ib105
    _ib106
    _ib108
    _ib110
    _ib212
    _ib302
    _ib401
    _ib504
    _ib508
    _ib607
    _ib705
    _id
    _idle
    _illegal
    _implemented
    _imposed
    _improper
    _in
    _inactivated
    _inactive
    _inbound
    _inbox
    _incomplete
    _inconnu
    _inesistente
    _inexistente
    _infected
    _information
    _initiate
    _insecure
    _insufficient
    _internal
    _invalid
    _invalide
    _invaluement
    _ip
    _ipcheck
    _ips
    _ipv6
    _is
    _issue
    _istnieje
    _it
    _itc
    _junk
    _known
    _large
    _later
    _left
    _length
    _level
    _likely
    _limit
    _limited
    _line
    _lines
    _list
    _listed
    _listing
    _lleno
    _load
    _local
    _locked
    _log
    _logged
    _login
    _long
    _longer
    _lookup
    _loop
    _loopback
    _looping
    _loops
    _lost
    _low
    _lowest
    _lpn000
    _lpn004
    _lpn007
    _lpn105
    _ma
    _mail
    _mailbox
    _maildir
    _mailer
    _mailfolder
    _mailpolicy
    _mails
    _mailspike
    _maintenance
    _malformed
    _malicious
    _malware
    _many
    _mapping
    _marked
    _max
    _maximum
    _may
    _mechanism
    _media
    _member
    _members
    _memory
    _message
    _messages
    _mi
    _milter
    _mime
    _minute
    _mismatches
    _missing
    _more
    _moved
    _mta
    _much
    _multiple
    _must
    _mx
    _my
    _name
    _nature
    _need
    _negotiation
    _nested
    _network
    _new
    _newline
    _nicht
    _nie
    _no
    _nobody
    _non
    _nonexistent
    _not
    _notauthorized
    _now
    _nul
    _null
    _nullmx
    _number
    _numbered
    _nxdomain
    _occurred
    _of
    _ofr
    _ofr004
    _ofr005
    _ok
    _one
    _only
    _open
    _openspf
    _or
    _order
    _ou
    _our
    _out
    _outbound
    _outside
    _over
    _overquota
    _own
    _owned
    _password
    _per
    _permanently
    _permissions
    _permitted
    _ph01
    _phrase
    _piena
    _pipeline
    _pipelining
    _please
    _pleine
    _policies
    _policy
    _polite
    _poor
    _pop
    _possibly
    _postfach
    _postgrey
    _postmaster
    _potential
    _preferences
    _prevents
    _private
    _probability
    _problem
    _process
    _progress
    _prohibited
    _proofpoint
    _protocol
    _proxy
    _ptr
    _qqt
    _qualified
    _queue
    _quickly
    _quota
    _rate
    _rcpt
    _rcpthosts
    _rd
    _rdns
    _reach
    _reached
    _read
    _receive
    _recent
    _recipient
    _recipients
    _reciplimit
    _recipsizelimit
    _reconnecting
    _refused
    _refuses
    _registered
    _reject
    _rejected
    _relais
    _relay
    _relaying
    _removal
    _rep
    _repeated
    _reputation
    _request
    _required
    _requires
    _reset
    _residential
    _resolution
    _resolve
    _resolver
    _resolving
    _resource
    _responding
    _response
    _responsible
    _restriction
    _retry
    _reverse
    _rfc
    _rly
    _route
    _rp
    _rst
    _rtr
    _rule
    _s3140
    _s3150
    _same
    _sasl
    _say
    _sc
    _scam
    _score
    _secure
    _security
    _see
    _send
    _sendasdenied
    _sender
    _senderid
    _senders
    _senderscore
    _sending
    _sendsizelimit
    _sent
    _sequence
    _served
    _server
    _service
    _services
    _session
    _sessions
    _should
    _shutdown
    _shutting
    _simultaneous
    _size
    _slow
    _slower
    _smtp
    _smtplf
    _smtputf8
    _sorbs
    _space
    _spam
    _spamcop
    _spamhaus
    _spamhauss
    _spamrats
    _spb
    _specified
    _spf
    _spm
    _spoofing
    _ssl
    _start
    _starttls
    _stc
    _storage
    _stored
    _storedrv
    _sts
    _submission
    _subscribe
    _subscribers
    _such
    _sum
    _support
    _supported
    _surbl
    _suspect
    _suspended
    _suspicious
    _syntax
    _system
    _t1
    _temporarily
    _temporary
    _tenant
    _terminated
    _that
    _the
    _this
    _thread
    _through
    _time
    _timed
    _timeout
    _tls
    _tlsa
    _to
    _too
    _traffic
    _transaction
    _transactions
    _trc
    _tried
    _triplet
    _trojan
    _trop
    _try
    _tss04
    _tss07
    _tss09
    _type
    _ube
    _uce
    _unable
    _unauthenticated
    _unauthorized
    _unavailable
    _unbekannt
    _undeliverable
    _unexpected
    _unfortunately
    _unicode
    _unimplemented
    _unknown
    _unreachable
    _unregistered
    _unresolvable
    _unroutable
    _unrouteable
    _unsolicited
    _unsuccessful
    _unsupported
    _unusual
    _unverified
    _up
    _url
    _usage
    _use
    _used
    _user
    _username
    _users
    _uses
    _using
    _utilisateur
    _vacation
    _valid
    _validation
    _value
    _verification
    _verified
    _verify
    _verifying
    _via
    _viele
    _violation
    _virus
    _voll
    _volume
    _want
    _was
    _wasnt
    _welcome
    _while
    _whitelist
    _will
    _without
    _wont
    _word
    _write
    _you
    _your
    _zu
    ; stems:
    _aX _a
    _abortX NONE
    _acceptX _accept
    _addressX _address
    _administrativeX NONE
    _advertisX NONE
    _allowX _allow
    _archiveX NONE
    _attachmentX _attachment
    _authX _auth
    _authenticatX NONE
    _authoriX NONE
    _bareX _bare
    _blackX _black
    _blacklistX _blacklist
    _blockX _block
    _blocklistX NONE
    _bloqueX _bloque
    _cancelX NONE
    _characterX NONE
    _commandX _command
    _complianX NONE
    _credentialX NONE
    _delistX NONE
    _denylistX NONE
    _desconhecidX NONE
    _desconocidX NONE
    _designateX NONE
    _dnsblX _dnsbl
    _domainX _domain
    _emailX _email
    _errorX _error
    _exceedX NONE
    _executableX NONE
    _existX _exist
    _failX NONE
    _faqX NONE
    _filterX NONE
    _floodX NONE
    _frequenX NONE
    _frequentX NONE
    _graylistX NONE
    _greylistX NONE
    _headerX _header
    _inconnuX _inconnu
    _ipX _ip
    _junkX _junk
    _lfX NONE
    _limitX _limit
    _lineX _line
    _linkX NONE
    _listX _list
    _loopX _loop
    _mailX _mail
    _mailboxX _mailbox
    _matchX NONE
    _messageX _message
    _misconfigurX NONE
    _mismatchX NONE
    _misspellX NONE
    _moderatX NONE
    _onbekendX NONE
    _overloadX NONE
    _parameterX NONE
    _passwordX _password
    _permissionX NONE
    _phishX NONE
    _pipelinX NONE
    _prohibitX NONE
    _quotaX _quota
    _rateX _rate
    _ratelimitX NONE
    _rblX NONE
    _rcptX _rcpt
    _recipientX _recipient
    _recipthresholdX NONE
    _recogniX NONE
    _recordX NONE
    _refX NONE
    _refuseX NONE
    _rejectX _reject
    _relayX _relay
    _requireX NONE
    _resolveX _resolve
    _resourceX _resource
    _restrictX NONE
    _restrictionX _restriction
    _sconosciutX NONE
    _scoreX _score
    _seeX _see
    _sendX _send
    _sendasdeniedX _sendasdenied
    _senderX _sender
    _sendernotX NONE
    _sourceX NONE
    _spamX _spam
    _spammerX NONE
    _spoofX NONE
    _supportX _support
    _synchroniX NONE
    _temporarX NONE
    _throttlX NONE
    _typeX _type
    _uceprotectX NONE
    _unauthoriX NONE
    _unblockX NONE
    _unrecogniX NONE
    _unresolvableX _unresolvable
    _unroutX NONE
    _uriX NONE
    _urlX _url
    _userX _user
    _usuX NONE
    _validX _valid
    _verifX NONE
    _virusX _virus
    _xoauthX NONE
}

cells! {
    2712 0 NONE, 0 0 NONE, END 1 _mta, 0 0 NONE, 0 0 NONE, 0 0 NONE,
    0 0 NONE, 0 0 NONE, 0 0 NONE, 0 0 NONE, 0 0 NONE, 3129 6 NONE,
    1539 7 NONE, 2940 9 NONE, END 4 _closed, 1994 9 NONE, 2538 9 NONE, 304 4 NONE,
    2973 13 NONE, 0 0 NONE, 475 18 NONE, 461 5 NONE, 0 0 NONE, 519 9 NONE,
    1683 21 NONE, 2412 1 NONE, 763 1 NONE, 2930 18 NONE, 2643 20 NONE, END 11 _loopback,
    0 0 NONE, 57 14 NONE, 2601 19 NONE, 93 1 NONE, 2762 3 NONE, 2170 9 NONE,
    71 5 NONE, 327 6 NONE, 515 9 NONE, 1936 20 NONE, END 19 _lines, 0 0 NONE,
    53 1 NONE, 670 11 NONE, 1985 14 NONE, END 5 _more, 1175 9 NONE, END 12 _rblX,
    END 20 _erlaubt, 1892 5 NONE, END 5 _unavailable, 1581 15 NONE, END 5 _multiple, 2653 9 NONE,
    END 4 _deactivated, END 22 _storedrv, 878 5 NONE, END 18 _customer, 2340 9 NONE, 463 15 NONE,
    338 16 NONE, 1749 13 NONE, END 25 _temporary, 2471 7 NONE, 2999 20 NONE, 756 8 NONE,
    0 0 NONE, 0 0 NONE, 790 14 NONE, 0 0 NONE, 2864 4 NONE, END 12 _cancelX,
    2242 5 NONE, 820 12 NONE, 308 12 _full, END 4 _advertised, END 24 _syntax, END 4 _banned,
    0 0 NONE, 2755 14 NONE, 0 0 NONE, END 5 _incomplete, 1807 21 NONE, END 14 _configuration,
    END 14 _been, END 11 _bulk, 0 0 NONE, END 4 _senderid, 2449 9 NONE, 3203 9 NONE,
    1659 1 NONE, 1564 5 NONE, 3070 3 NONE, 0 0 NONE, END 4 _supported, 7 20 NONE,
    2060 7 NONE, 607 1 NONE, 521 20 NONE, END 3 _stc, 22 5 _lineX, 414 21 NONE,
    END 4 _discontinued, END 19 _rcpthosts, END 12 _local, END 14 _login, END 11 _linkX, 0 0 NONE,
    2782 19 NONE, 2320 1 NONE, 1797 5 NONE, 1152 15 NONE, 0 0 NONE, 141 5 NONE,
    2936 5 NONE, END 19 _sts, 909 8 _ch, 38 18 _temporarX, 1196 15 NONE, END 5 _private,
    137 12 NONE, 270 9 NONE, END 20 _want, 1677 15 NONE, 1446 21 NONE, END 18 _resolver,
    1824 18 _cr, 915 19 NONE, END 11 _ipcheck, 2451 21 NONE, 37 14 NONE, END 4 _authenticated,
    END 14 _authorization, 3048 9 NONE, 3045 5 NONE, 692 5 NONE, 0 0 NONE, 2967 1 NONE,
    2151 1 NONE, END 20 _that, END 5 _malware, 3107 20 NONE, 3131 27 NONE, END 5 _while,
    0 0 NONE, 2593 9 NONE, 2778 12 NONE, 885 27 NONE, 2306 20 NONE, 0 0 NONE,
    0 0 NONE, 772 15 NONE, END 12 _cel, 125 12 NONE, END 21 _zu, 654 2 NONE,
    142 5 NONE, 2833 1 NONE, 1055 18 NONE, END 20 _uceprotectX, 604 16 NONE, 1624 13 NONE,
    1737 1 NONE, 1291 9 NONE, 103 14 NONE, 646 18 _deliver, 1948 21 NONE, 935 18 NONE,
    0 0 NONE, 1191 19 _was, 0 0 NONE, 2105 16 NONE, END 12 _unusual, 3066 21 NONE,
    0 0 NONE, 0 0 NONE, END 19 _starttls, 0 0 NONE, 946 9 NONE, 276 5 NONE,
    END 7 _existing, 1857 5 NONE, 0 0 NONE, 3136 9 NONE, END 18 _improper, 0 0 NONE,
    END 4 _notauthorized, 2528 4 _could, 1241 24 NONE, END 4 _locked, 1339 20 NONE, END 5 _due,
    END 12 _will, END 5 _mime, END 19 _spamhauss, 0 0 NONE, 79 19 NONE, 352 16 NONE,
    2362 5 NONE, 1803 21 NONE, 0 0 NONE, 0 0 NONE, 2587 16 NONE, 2126 5 NONE,
    0 0 NONE, 2903 1 NONE, END 14 _domainX, 0 0 NONE, 657 9 NONE, END 14 _resolution,
    949 20 NONE, 957 27 NONE, END 5 _inesistente, 940 1 NONE, END 25 _already, 3005 18 NONE,
    2889 20 NONE, END 8 _such, 0 0 NONE, 1129 19 _addressX, 0 0 NONE, 0 0 NONE,
    END 20 _existent, 879 3 NONE, 155 8 NONE, 2094 19 NONE, 0 0 NONE, END 5 _dane,
    858 15 NONE, END 5 _before, 1487 15 NONE, 2809 20 NONE, 0 0 NONE, END 5 _here,
    2763 1 NONE, 740 14 NONE, 736 19 NONE, 1041 8 NONE, 3062 5 NONE, 0 0 NONE,
    0 0 NONE, 561 5 NONE, 715 9 NONE, 1613 18 _over, 0 0 NONE, 120 1 NONE,
    0 0 NONE, 1503 20 NONE, 416 15 NONE, END 5 _the, END 20 _delistX, 2218 16 NONE,
    3053 20 NONE, 2851 9 NONE, END 7 _looping, 283 9 NONE, 1281 15 NONE, 1536 21 NONE,
    663 20 NONE, 2767 5 NONE, 2125 12 NONE, 0 0 NONE, 2955 18 NONE, 0 0 NONE,
    2164 5 NONE, 2605 4 NONE, 2216 15 NONE, 2474 15 NONE, 0 0 NONE, 3033 3 NONE,
    0 0 NONE, 2735 15 NONE, 1415 7 _long, 1148 13 NONE, END 11 _network, 0 0 NONE,
    987 5 NONE, 2985 21 NONE, 2959 3 NONE, 2066 5 NONE, 0 0 NONE, 27 20 NONE,
    2317 20 _authenticatX, 2841 14 NONE, 0 0 NONE, 2244 12 _emailX, END 19 _permissions, 0 0 NONE,
    3082 1 NONE, 485 14 NONE, 1387 20 NONE, 2212 6 NONE, 3199 20 NONE, 2084 5 NONE,
    2262 5 NONE, 3110 2 NONE, 407 14 NONE, 252 16 NONE, 2366 4 NONE, END 20 _recipsizelimit,
    1340 5 NONE, 1822 9 NONE, 0 0 NONE, 666 1 NONE, END 20 _unbekannt, 313 9 NONE,
    543 2 NONE, 0 0 NONE, 1008 9 NONE, 2252 9 NONE, END 20 _wasnt, 1273 2 NONE,
    873 9 NONE, 912 12 NONE, 1232 12 NONE, 3103 9 NONE, 0 0 NONE, 0 0 NONE,
    2341 20 NONE, 1999 9 NONE, 229 18 NONE, 2702 3 NONE, 0 0 NONE, 1020 15 NONE,
    0 0 NONE, 300 20 NONE, 1902 5 NONE, 2488 15 NONE, 1646 5 NONE, 0 0 NONE,
    END 19 _recipients, 0 0 NONE, END 25 _fully, 1035 14 NONE, 197 21 NONE, 0 0 NONE,
    2079 1 NONE, 0 0 NONE, 0 0 NONE, 2365 16 NONE, 2671 7 NONE, 1633 15 NONE,
    1548 14 NONE, END 14 _again, 1667 3 NONE, 2694 9 NONE, 1950 2 NONE, 0 0 NONE,
    1438 4 NONE, 1943 5 NONE, 1768 6 NONE, 2683 13 NONE, 1128 15 NONE, 0 0 NONE,
    END 20 _client, END 5 _have, 167 5 NONE, 3083 14 NONE, 1734 17 NONE, 0 0 NONE,
    2462 16 NONE, END 4 _word, 1246 6 NONE, 3099 19 _mails, 1534 26 NONE, 1056 1 NONE,
    END 2 _bb, 2982 9 NONE, 288 4 NONE, 32 5 _be, 590 9 NONE, END 7 _bg,
    969 13 NONE, 3104 9 NONE, 3014 20 _unroutX, 3100 20 NONE, 2336 12 _bl, 0 0 NONE,
    1830 3 NONE, 2592 15 NONE, END 5 _nie, 0 0 NONE, 1882 18 NONE, 63 12 NONE,
    0 0 NONE, 925 21 NONE, 1311 14 _session, 1963 20 NONE, 497 14 NONE, 273 25 _by,
    2422 5 NONE, 0 0 NONE, END 28 _b1, 1432 14 NONE, 0 0 NONE, 2156 6 NONE,
    919 14 NONE, 0 0 NONE, 0 0 NONE, 2891 4 NONE, 2167 9 NONE, 1993 9 NONE,
    END 5 _envelope, 2667 27 NONE, 1864 20 NONE, END 25 _postgrey, 2758 19 NONE, 920 20 NONE,
    200 20 NONE, 0 0 NONE, 0 0 NONE, END 4 _unimplemented, END 25 _any, END 7 _mapping,
    501 15 NONE, 26 22 NONE, 2076 2 NONE, 0 0 NONE, END 5 _value, 717 15 NONE,
    3201 9 NONE, END 31 _tss04, 1795 12 NONE, 2848 5 NONE, END 34 _tss07, END 13 _maximum,
    END 36 _tss09, 1302 12 NONE, 2785 3 NONE, END 4 _read, 681 14 NONE, 1120 7 NONE,
    721 5 NONE, 0 0 NONE, END 5 _pipeline, END 7 _shutting, 0 0 NONE, 589 2 NONE,
    1495 9 NONE, END 20 _comcast, END 19 _headers, 1523 15 NONE, 0 0 NONE, END 4 _owned,
    1786 9 NONE, 280 9 NONE, 1346 14 NONE, END 13 _badmailfrom, 0 0 NONE, END 18 _ptr,
    1562 3 NONE, 2979 2 NONE, 933 12 NONE, END 5 _istnieje, END 4 _refused, 0 0 NONE,
    1213 3 NONE, 1166 14 NONE, 1422 15 NONE, END 4 _specified, 883 9 NONE, 0 0 NONE,
    2871 21 NONE, 0 0 NONE, END 4 _malformed, 962 20 NONE, END 28 _ib401, END 4 _expired,
    2834 9 NONE, END 19 _refuses, 1990 12 _credentialX, 2984 3 NONE, 2857 15 NONE, END 5 _come,
    1698 12 NONE, 1603 5 NONE, 0 0 NONE, 1382 12 NONE, 0 0 NONE, 2137 5 _requireX,
    1324 13 NONE, 2983 13 NONE, END 5 _name, 1369 21 NONE, 947 16 NONE, 1952 19 _dns,
    1687 3 NONE, 149 9 NONE, 505 4 NONE, END 14 _vacation, END 5 _typeX, 1470 9 NONE,
    1910 21 NONE, 2606 20 NONE, 0 0 NONE, 76 12 NONE, 1747 5 NONE, 0 0 NONE,
    1578 22 NONE, 0 0 NONE, END 4 _onbekendX, 2654 9 NONE, 811 19 NONE, 1203 12 NONE,
    100 1 NONE, END 25 _permanently, 1280 9 NONE, 882 9 NONE, 446 20 NONE, 2301 5 NONE,
    0 0 NONE, 0 0 NONE, 0 0 NONE, END 7 _resolving, END 17 _faqX, 685 3 NONE,
    2534 19 NONE, 0 0 NONE, 893 5 NONE, 2292 18 _errorX, 676 27 NONE, 2787 21 NONE,
    3 9 NONE, 0 0 NONE, END 24 _inbox, 1814 5 NONE, 1171 15 NONE, 1440 12 _dial,
    0 0 NONE, 3072 15 NONE, 2636 21 NONE, 981 3 NONE, 1537 20 NONE, END 14 _violation,
    2846 18 NONE, 2458 9 _authoriX, END 5 _bareX, END 4 _blocked, END 20 _ratelimitX, 3145 9 NONE,
    2760 3 NONE, 1484 13 _spamX, END 19 _bytes, 2452 6 NONE, 0 0 NONE, 2172 20 NONE,
    0 0 NONE, 2661 5 _subscribe, 0 0 NONE, 1740 18 NONE, END 4 _encoded, 1969 1 NONE,
    2290 12 NONE, 1462 1 NONE, 0 0 NONE, 337 14 NONE, 1014 1 NONE, END 18 _your,
    0 0 NONE, END 14 _forbidden, 1240 1 NONE, END 5 _responsible, 0 0 NONE, 1959 3 NONE,
    517 15 NONE, END 4 _unauthorized, 0 0 NONE, 0 0 NONE, 0 0 NONE, 1515 5 NONE,
    944 5 NONE, END 20 _reciplimit, 1248 8 NONE, 0 0 NONE, END 5 _unreachable, 1167 9 NONE,
    1157 3 NONE, 0 0 NONE, 0 0 NONE, 0 0 NONE, 1268 27 NONE, 1012 28 NONE,
    END 28 _cs01, 1293 20 NONE, 0 0 NONE, 9 1 NONE, 0 0 NONE, 0 0 NONE,
    66 5 NONE, 910 18 NONE, 0 0 NONE, 868 21 NONE, 2050 14 NONE, END 25 _likely,
    1141 20 _listX, 0 0 NONE, 2180 20 NONE, END 7 _verifying, END 18 _longer, 2572 12 NONE,
    END 12 _attrbl, END 4 _unauthenticated, 1662 1 NONE, END 4 _sendasdeniedX, 1805 15 NONE, 2198 20 NONE,
    END 4 _nested, 2981 15 NONE, 1883 5 NONE, 1621 9 NONE, 1065 9 NONE, END 20 _tenant,
    1466 5 NONE, END 20 _graylistX, 2111 5 NONE, 2992 1 NONE, 1519 18 NONE, 3035 2 NONE,
    3164 18 NONE, END 14 _verification, 689 12 NONE, 2371 1 _ma, 1860 1 NONE, 2155 9 NONE,
    2520 18 NONE, 733 5 NONE, END 4 _approved, 1255 27 NONE, 3140 1 NONE, 2429 9 _mi,
    0 0 NONE, 2376 14 NONE, 203 14 NONE, 2819 3 NONE, 1429 18 NONE, 2400 15 NONE,
    0 0 NONE, 2968 5 NONE, 1773 12 NONE, END 8 _high, 2 20 NONE, 484 21 NONE,
    2842 19 _tls, 0 0 NONE, END 24 _mx, END 25 _my, 2100 9 NONE, END 19 _simultaneous,
    END 14 _known, 1550 20 NONE, 1608 5 NONE, END 5 _write, 2390 12 NONE, 1467 9 NONE,
    534 5 NONE, END 19 _relais, 468 18 NONE, 0 0 NONE, 2000 16 NONE, 1730 20 NONE,
    0 0 NONE, 493 12 NONE, 2675 25 _verify, END 2 _bomb, 0 0 NONE, 557 12 NONE,
    2490 14 NONE, END 5 _inexistente, END 19 _blocks, 1610 4 NONE, END 25 _delivery, 682 1 NONE,
    1158 5 NONE, 2535 1 NONE, 186 5 NONE, 1275 19 _advertisX, 1250 21 NONE, 1599 3 NONE,
    2791 6 NONE, 2965 15 NONE, 1359 14 NONE, 0 0 NONE, 0 0 NONE, 0 0 NONE,
    2148 12 NONE, 0 0 NONE, 859 14 NONE, 708 5 NONE, 2780 20 NONE, 3198 5 NONE,
    END 4 _unregistered, 2916 19 NONE, 993 20 NONE, 0 0 NONE, 835 9 NONE, 0 0 NONE,
    2901 1 NONE, 2478 5 NONE, 757 9 NONE, 3008 15 NONE, 1971 20 NONE, 3151 20 NONE,
    385 1 NONE, END 15 _ehlo, END 29 _ib302, 1760 1 NONE, 174 14 NONE, END 7 _using,
    0 0 NONE, END 18 _later, 2206 14 NONE, END 4 _dropped, 0 0 NONE, END 20 _dont,
    1134 9 NONE, END 1 _via, 2127 19 NONE, 412 19 NONE, 6 20 NONE, 950 5 NONE,
    2570 18 NONE, 1751 9 NONE, 0 0 NONE, 0 0 NONE, 2517 5 NONE, 1733 14 _complianX,
    0 0 NONE, 2563 5 NONE, 2963 18 NONE, 1589 15 NONE, END 14 _buzon, 0 0 NONE,
    1681 18 NONE, 619 5 _existe, END 4 _recipthresholdX, 1333 3 NONE, 8 4 NONE, 693 9 NONE,
    END 18 _parameterX, 0 0 NONE, 2620 14 NONE, 2455 5 NONE, END 8 _through, 1558 8 NONE,
    END 7 _sending, 1800 13 NONE, 2236 1 NONE, END 19 _exists, END 19 _virusX, 0 0 NONE,
    776 5 NONE, 1204 19 NONE, 1159 27 NONE, 601 8 NONE, 3034 9 NONE, 569 12 NONE,
    638 6 _verifX, 2266 12 NONE, 2854 27 NONE, END 20 _account, 1498 15 NONE, 0 0 NONE,
    2553 20 NONE, 2994 18 NONE, 3189 4 NONE, 432 20 NONE, 428 20 NONE, 2633 14 NONE,
    1102 14 NONE, END 20 _timeout, 2007 18 NONE, 3141 1 NONE, 0 0 NONE, 3152 18 NONE,
    2480 18 NONE, END 8 _enough, 478 13 NONE, 3139 12 NONE, 392 12 NONE, 0 0 NONE,
    0 0 NONE, 2626 20 _connect, 115 20 NONE, 2814 20 NONE, 1997 27 NONE, 2232 5 NONE,
    END 18 _misconfigurX, END 29 _2822, 0 0 NONE, 2379 20 _attempt, 2199 19 NONE, 442 17 NONE,
    295 21 NONE, 360 18 _per, END 4 _repeated, 0 0 NONE, 1180 18 NONE, 2139 20 NONE,
    2280 5 NONE, 1570 3 NONE, 231 19 NONE, END 14 _shutdown, END 16 _dialup, 2695 22 NONE,
    END 15 _lleno, END 4 _infected, 1309 27 NONE, 554 28 NONE, 1684 29 NONE, 494 30 NONE,
    2333 31 NONE, 116 32 NONE, 1245 33 NONE, 2077 34 NONE, 2067 12 NONE, 3175 21 NONE,
    2059 21 NONE, 560 14 _dyn, 1853 5 NONE, END 12 _sasl, 427 7 NONE, 3001 5 NONE,
    507 14 NONE, 226 5 NONE, 1551 24 NONE, END 6 _smtplf, END 20 _sconosciutX, 2143 5 NONE,
    0 0 NONE, END 20 _nonexistent, END 20 _must, 2034 19 NONE, 474 19 NONE, 1885 20 NONE,
    0 0 NONE, END 4 _timed, 2124 23 _new, 1838 4 NONE, 1850 8 NONE, 1395 15 NONE,
    633 19 NONE, 0 0 NONE, 3077 31 NONE, 903 32 NONE, 750 21 NONE, 2101 10 NONE,
    824 15 NONE, 984 1 NONE, 2345 9 NONE, 33 3 NONE, 0 0 NONE, END 16 _trop,
    2578 1 NONE, 1647 7 _log, END 1 _quotaX, 807 21 NONE, 2402 19 NONE, 0 0 NONE,
    END 14 _negotiation, END 5 _initiate, 266 14 NONE, 2532 15 NONE, 615 20 NONE, 867 18 _filterX,
    1590 9 NONE, 2189 19 NONE, END 25 _rly, 2003 9 NONE, 2364 3 NONE, 737 23 _low,
    1477 13 NONE, 2393 5 NONE, END 20 _couldnt, END 5 _ube, 0 0 NONE, 2742 5 NONE,
    END 5 _designateX, 1648 1 NONE, END 29 _5322, 91 5 NONE, 0 0 NONE, 2672 5 NONE,
    END 6 _lfX, 249 25 _deny, 3156 3 NONE, 2395 9 NONE, 3075 14 NONE, 3196 20 NONE,
    1757 12 NONE, 1330 16 NONE, 0 0 NONE, 847 15 NONE, 2996 16 NONE, 1489 5 NONE,
    2555 15 NONE, 2082 18 _number, 1931 9 NONE, 2357 1 NONE, 1601 20 NONE, 3013 3 NONE,
    2121 20 NONE, 838 19 NONE, 2035 9 NONE, 0 0 NONE, 791 5 NONE, 2006 20 NONE,
    2483 5 NONE, END 11 _disk, 1247 22 NONE, 1530 1 NONE, 119 15 NONE, 1827 19 NONE,
    1848 5 NONE, 2235 5 NONE, 2308 5 NONE, END 31 _104, 2482 20 NONE, 953 27 NONE,
    END 14 _restrictionX, END 25 _only, 1407 9 NONE, 2436 6 NONE, 0 0 NONE, END 9 _csi,
    END 12 _unsuccessful, 1190 20 NONE, 3113 8 NONE, 375 5 NONE, 698 9 _anti, END 27 _s3150,
    631 5 NONE, 0 0 NONE, 1563 9 _unauthoriX, 1753 15 NONE, 2228 18 NONE, 0 0 NONE,
    75 12 NONE, END 5 _rule, 0 0 NONE, 2211 5 NONE, 1277 14 NONE, 555 27 NONE,
    2649 5 NONE, 2554 19 NONE, 0 0 NONE, 1630 15 NONE, 3176 9 NONE, 2253 1 NONE,
    END 13 _dkim, END 1 _overquota, 405 26 NONE, 2368 9 NONE, 1509 15 NONE, 0 0 NONE,
    0 0 NONE, 0 0 NONE, 1413 13 NONE, 3031 16 NONE, 973 12 NONE, 900 20 NONE,
    567 20 NONE, 2251 12 NONE, 0 0 NONE, 1554 9 NONE, 989 19 NONE, 0 0 NONE,
    795 5 NONE, 3019 8 NONE, END 4 _served, 380 1 NONE, 1228 1 NONE, 297 20 NONE,
    927 19 _does, 5 1 NONE, 242 9 NONE, 0 0 NONE, END 19 _subscribers, 1535 9 NONE,
    34 18 NONE, 1604 27 NONE, 1668 5 NONE, 2053 9 NONE, END 18 _server, 0 0 NONE,
    2029 14 NONE, END 5 _space, 0 0 NONE, END 4 _load, END 32 _lpn105, 2971 15 NONE,
    END 4 _marked, 184 12 NONE, 19 3 NONE, 2875 14 NONE, 0 0 NONE, 1595 13 NONE,
    0 0 NONE, 221 5 NONE, 1900 20 NONE, 0 0 NONE, 2328 2 NONE, 0 0 NONE,
    3150 1 NONE, END 4 _permitted, 3037 3 _sc, END 34 _ib007, 2663 5 NONE, 1840 20 NONE,
    END 20 _greylistX, 2271 8 NONE, 339 9 NONE, 687 5 NONE, 1657 15 NONE, 931 12 NONE,
    3038 13 NONE, 3162 20 NONE, 1722 15 NONE, 2276 16 NONE, 449 10 NONE, 1162 9 NONE,
    1566 19 NONE, 97 20 NONE, 2227 21 NONE, 2214 1 _data, 2120 19 NONE, 1914 21 NONE,
    1789 25 NONE, END 4 _find, 1080 13 NONE, 2651 22 NONE, 0 0 NONE, 1651 30 NONE,
    END 14 _encryption, 359 20 NONE, 632 7 NONE, 138 14 NONE, 0 0 NONE, 0 0 NONE,
    END 27 _ib110, 1697 23 NONE, 2947 15 NONE, 1514 22 NONE, 0 0 NONE, 161 1 NONE,
    2893 15 NONE, 754 5 NONE, 0 0 NONE, 2668 9 NONE, END 5 _abusive, 1476 12 _nul,
    1560 13 NONE, 2219 20 NONE, END 20 _argument, 0 0 NONE, 1735 20 NONE, END 20 _rst,
    2562 23 NONE, 0 0 NONE, 2977 3 NONE, 1342 4 _bad, 2372 15 NONE, END 25 _concurrency,
    2329 1 NONE, 0 0 NONE, 255 14 NONE, 1269 12 NONE, END 4 _implemented, 2432 1 NONE,
    294 9 NONE, 618 14 NONE, 668 18 NONE, 2768 5 NONE, 2879 5 NONE, 532 18 NONE,
    1632 20 NONE, 1488 3 NONE, 1823 11 _check, 762 3 NONE, 1114 14 NONE, 571 3 NONE,
    3127 7 NONE, 0 0 NONE, 3095 5 NONE, 2956 1 NONE, 832 5 _time, 0 0 NONE,
    3090 1 NONE, 3118 5 NONE, END 19 _mismatches, 2173 2 NONE, 0 0 NONE, 2830 9 NONE,
    1106 9 NONE, 3148 18 NONE, 2705 14 NONE, 2350 2 NONE, 1811 18 NONE, 1345 5 NONE,
    1966 24 NONE, 0 0 NONE, 667 5 NONE, 1490 19 NONE, 0 0 NONE, 48 12 NONE,
    END 14 _dauthentification, 165 5 NONE, END 25 _directly, 1007 18 NONE, 886 21 NONE, 2590 22 NONE,
    2853 12 NONE, END 4 _blacklisted, 0 0 NONE, END 4 _aligned, 1186 18 NONE, 637 9 NONE,
    1325 5 NONE, 139 12 NONE, END 5 _pleine, 261 1 NONE, 0 0 NONE, 2855 20 NONE,
    264 18 NONE, 1443 6 _spoofX, 1652 5 _messageX, 1780 20 NONE, 775 5 NONE, 345 12 _mailX,
    2492 12 NONE, 3028 14 NONE, 2561 5 NONE, 2279 25 _relayX, 0 0 NONE, 2461 5 NONE,
    0 0 NONE, 2298 3 NONE, 3044 15 NONE, 0 0 NONE, 1923 6 _of, 1612 6 NONE,
    0 0 NONE, 14 14 NONE, END 4 _deleted, END 11 _ok, 1110 5 NONE, 1693 5 NONE,
    1841 14 NONE, END 18 _order, 1766 16 NONE, 1531 9 NONE, 3154 18 _or, 2179 9 NONE,
    747 5 NONE, 1587 21 _ou, 819 22 NONE, 1721 23 NONE, 176 19 _spamhaus, 1972 9 NONE,
    0 0 NONE, 0 0 NONE, 0 0 NONE, END 25 _retry, 0 0 NONE, 2231 3 NONE,
    671 3 NONE, 2519 9 NONE, 1356 14 NONE, 924 18 NONE, END 4 _inactivated, 1067 18 NONE,
    2484 18 NONE, END 4 _outbound, END 7 _connecting, END 19 _members, END 4 _floodX, 2835 12 NONE,
    201 19 NONE, 726 27 NONE, 185 28 NONE, END 19 _ips, 1615 9 NONE, 476 15 NONE,
    2727 22 NONE, END 5 _executableX, 803 2 NONE, END 27 _lpn000, 1644 12 NONE, END 14 _authentication,
    966 19 NONE, END 31 _lpn004, END 5 _secure, 1577 5 NONE, END 34 _lpn007, 936 9 NONE,
    778 9 NONE, END 18 _after, 0 0 NONE, 1093 18 NONE, 0 0 NONE, 2361 19 NONE,
    END 19 _bounces, END 12 _throttlX, 0 0 NONE, 562 5 NONE, 291 14 NONE, 329 5 NONE,
    END 9 _recogniX, 2311 12 NONE, 729 20 _existX, 1118 15 NONE, 1314 4 NONE, 1205 1 NONE,
    2616 20 NONE, 0 0 NONE, 2586 3 NONE, END 5 _active, 1331 15 NONE, 866 15 NONE,
    END 4 _verified, 2847 9 NONE, END 8 _matchX, END 12 _dnsblX, 2659 19 NONE, END 24 _mailboxX,
    2201 20 NONE, 0 0 NONE, 1189 19 NONE, 1549 1 NONE, END 15 _too, 0 0 NONE,
    1844 3 NONE, 448 9 NONE, END 4 _accepted, 0 0 NONE, END 4 _failed, 0 0 NONE,
    1073 1 NONE, 3168 20 NONE, 0 0 NONE, 2388 18 NONE, 49 5 NONE, END 25 _nobody,
    0 0 NONE, 3022 12 NONE, 1039 20 NONE, END 8 _postfach, END 15 _helo, END 16 _help,
    18 1 NONE, 207 9 NONE, 0 0 NONE, END 5 _administrativeX, 2923 13 NONE, 436 18 NONE,
    0 0 NONE, 1946 5 NONE, 3133 20 _host, 1174 15 NONE, 2431 1 NONE, 36 2 NONE,
    643 3 NONE, 2698 4 _rd, 1447 5 NONE, 1772 6 NONE, END 4 _configured, 2093 1 NONE,
    END 4 _terminated, 2680 16 NONE, END 19 _malicious, 842 12 NONE, 3043 2 NONE, 3089 27 NONE,
    2807 15 NONE, END 16 _rp, 2464 5 NONE, 1953 20 NONE, 1036 19 NONE, 1609 20 NONE,
    441 21 NONE, 72 5 NONE, END 35 _smtputf8, 1005 15 NONE, END 28 _ph01, 2792 15 NONE,
    1947 12 NONE, 0 0 NONE, 2745 1 NONE, 1130 5 NONE, 0 0 NONE, 2123 14 _transaction,
    0 0 NONE, 2810 12 _failX, 260 9 NONE, END 4 _activated, 268 14 _permissionX, END 28 _ib101,
    END 20 _doesnt, END 30 _ib103, END 31 _ib104, END 32 _ib105, END 33 _ib106, 1962 9 NONE,
    END 35 _ib108, 2588 12 NONE, 2598 6 NONE, 2369 19 NONE, END 6 _openspf, 0 0 NONE,
    END 25 _policy, 1172 12 NONE, 1211 22 NONE, 731 12 NONE, 2407 22 NONE, END 12 _voll,
    381 5 NONE, 194 20 _prohibitX, 285 14 NONE, 0 0 NONE, END 5 _outside, 2074 14 NONE,
    END 5 _receive, 1202 2 NONE, 3093 21 NONE, 0 0 NONE, 952 1 NONE, END 29 _822,
    END 12 _residential, 0 0 NONE, 586 1 NONE, END 19 _sessions, 1762 18 NONE, END 25 _activity,
    296 12 NONE, 1101 14 _non, 1217 4 NONE, 972 27 NONE, 610 18 NONE, 1458 3 NONE,
    1448 14 NONE, 157 20 _not, 2524 8 NONE, 1583 5 NONE, END 23 _now, 1263 5 NONE,
    1945 15 NONE, 0 0 NONE, END 25 _currently, 1365 5 NONE, 2144 3 NONE, 1543 14 NONE,
    3115 4 _exceedX, 639 15 NONE, 1777 13 NONE, 358 18 NONE, 1396 13 NONE, 2330 1 NONE,
    2640 7 NONE, 0 0 NONE, 1555 14 NONE, 1783 18 NONE, 2223 20 NONE, 130 3 NONE,
    2097 5 NONE, 2418 12 NONE, 2582 4 NONE, 1024 14 NONE, 2010 5 NONE, 0 0 NONE,
    END 4 _deferred, 2815 18 NONE, 2656 15 NONE, 0 0 NONE, 2017 6 NONE, 1559 14 NONE,
    0 0 NONE, 3167 24 _fix, 2486 6 NONE, 0 0 NONE, 3191 5 NONE, 979 1 NONE,
    2828 14 NONE, END 16 _group, 2200 5 _rateX, END 5 _inactive, 1538 9 NONE, 0 0 NONE,
    1679 18 NONE, 2239 20 NONE, 0 0 NONE, 764 1 NONE, 0 0 NONE, 1887 5 NONE,
    3029 22 NONE, 814 5 NONE, END 20 _nicht, 1417 9 NONE, 1442 1 NONE, 376 9 NONE,
    628 5 NONE, 0 0 NONE, 834 21 NONE, END 4 _allowed, 1183 1 NONE, 1320 15 _no,
    END 5 _database, END 25 _daily, END 25 _quickly, 1708 13 NONE, 1635 3 NONE, 1038 21 NONE,
    0 0 NONE, 2030 20 _blacklistX, 2821 24 NONE, END 11 _callback, END 7 _pipelining, 183 5 NONE,
    END 11 _ask, 971 5 NONE, END 5 _queue, 581 5 NONE, 0 0 NONE, 2103 18 NONE,
    1044 22 NONE, 2878 12 NONE, END 5 _8bitmime, 594 19 NONE, END 9 _synchroniX, 2008 5 NONE,
    1252 13 NONE, 1508 14 NONE, 0 0 NONE, 1019 15 NONE, END 3 _itc, 0 0 NONE,
    0 0 NONE, 1528 14 _connection, 2777 5 NONE, 0 0 NONE, 191 15 NONE, END 14 _dsn,
    0 0 NONE, 1267 9 NONE, END 24 _nullmx, 2416 15 NONE, 2129 20 NONE, END 25 _unfortunately,
    1714 9 NONE, 426 1 NONE, 2335 3 NONE, 938 3 NONE, 1821 9 NONE, 3138 9 NONE,
    1706 6 _refX, 2150 7 NONE, 216 2 NONE, 0 0 NONE, 926 10 NONE, END 19 _rdns,
    2709 12 NONE, 2500 13 NONE, 787 21 NONE, 874 16 NONE, 2174 16 _rep, 2736 17 NONE,
    854 20 NONE, 45 19 NONE, 1506 20 NONE, 208 20 NONE, 2220 22 NONE, 2036 5 NONE,
    175 16 NONE, 2270 19 NONE, 3171 15 NONE, 1847 7 NONE, 1335 15 NONE, 0 0 NONE,
    1465 26 NONE, 1547 1 NONE, 0 0 NONE, 1694 14 NONE, 15 13 NONE, END 20 _moderatX,
    0 0 NONE, END 4 _inbound, 2877 18 NONE, 46 12 NONE, 2784 3 NONE, 3130 12 _null,
    577 7 NONE, 2781 20 NONE, END 20 _whitelist, 705 8 NONE, 0 0 NONE, 751 9 NONE,
    1837 14 NONE, 2018 8 NONE, 1362 13 NONE, END 20 _denylistX, 1451 9 NONE, END 19 _has,
    0 0 NONE, 702 18 NONE, 351 22 NONE, 1381 12 NONE, 0 0 NONE, 1832 6 NONE,
    1155 18 _member, 2813 21 NONE, 1408 14 NONE, 2267 12 NONE, 2547 15 NONE, 1596 9 NONE,
    2515 15 NONE, END 16 _pop, 1366 21 NONE, 1865 7 NONE, 699 19 NONE, 471 20 NONE,
    623 5 NONE, 1347 5 NONE, END 22 _clamav, 3012 14 NONE, 1051 14 NONE, 1137 18 NONE,
    1424 21 NONE, 2941 15 NONE, 3157 18 NONE, 2042 16 NONE, 2325 5 NONE, 1788 13 NONE,
    0 0 NONE, 0 0 NONE, 1086 15 NONE, 2684 19 NONE, 0 0 NONE, 0 0 NONE,
    0 0 NONE, 2414 5 NONE, END 5 _size, 0 0 NONE, END 14 _destination, 3144 6 NONE,
    894 20 NONE, END 25 _entry, 2083 14 NONE, 1289 9 NONE, END 19 _connections, 2829 18 NONE,
    1139 5 NONE, 2630 21 NONE, 2894 13 NONE, END 1 _caixa, 0 0 NONE, 1170 19 NONE,
    1032 20 NONE, 1926 9 NONE, 1310 18 NONE, 1037 3 NONE, 2161 9 NONE, 0 0 NONE,
    END 12 _potential, 52 2 NONE, END 20 _wont, 2599 18 NONE, 1496 20 NONE, END 7 _accepting,
    0 0 NONE, 856 20 NONE, 1082 12 NONE, END 16 _geoip, 2182 1 NONE, 1642 15 NONE,
    1300 15 NONE, 3011 3 NONE, END 20 _concurrent, 2115 12 NONE, 0 0 NONE, END 12 _ssl,
    310 1 NONE, 0 0 NONE, 0 0 NONE, 293 20 _restrictX, 1592 4 _invalid, 1671 13 NONE,
    1398 5 NONE, 669 3 NONE, 3009 1 NONE, END 14 _fqdn, 1199 26 NONE, 2608 19 NONE,
    459 1 NONE, 3042 12 NONE, 0 0 NONE, 2933 1 NONE, END 18 _characterX, END 3 _dmc,
    END 5 _invalide, 1420 13 NONE, 0 0 NONE, END 5 _username, 3134 12 NONE, 720 14 NONE,
    955 15 NONE, 635 23 NONE, END 18 _our, 1775 5 NONE, 1453 20 _out, 0 0 NONE,
    0 0 NONE, 466 11 NONE, 1091 15 NONE, END 4 _delivered, 0 0 NONE, 0 0 NONE,
    1974 5 NONE, END 14 _frozen, 233 14 NONE, END 4 _numbered, 1499 1 NONE, 502 15 NONE,
    290 9 NONE, 217 3 _arc, 2352 12 NONE, END 5 _are, 1518 12 NONE, 4 7 NONE,
    END 18 _rtr, END 12 _level, 3087 14 NONE, 1504 17 NONE, 0 0 NONE, 228 1 NONE,
    0 0 NONE, 0 0 NONE, END 31 _ofr004, END 32 _ofr005, 2560 9 NONE, END 12 _equal,
    2224 5 NONE, 1919 19 NONE, 2322 9 NONE, 875 20 _supportX, 2613 18 NONE, 2443 9 NONE,
    413 21 NONE, 2929 8 NONE, 780 2 NONE, END 5 _hostname, 2447 4 _id, END 4 _tried,
    225 18 NONE, 0 0 NONE, 386 23 _slow, 1921 7 NONE, 1418 14 NONE, 92 9 NONE,
    1292 12 NONE, 942 13 NONE, 1804 14 _in, 2188 18 NONE, 1161 16 _ipX, 960 3 NONE,
    END 13 _system, 1929 19 _is, 1430 20 _it, 334 18 NONE, 553 18 NONE, 131 20 NONE,
    END 25 _temporarily, 0 0 NONE, END 19 _messages, 122 1 NONE, 0 0 NONE, 0 0 NONE,
    0 0 NONE, 170 12 NONE, END 1 _piena, 650 11 _blockX, 812 28 NONE, 2063 23 NONE,
    2202 19 NONE, 2033 3 NONE, 2081 8 _authX, 2548 18 NONE, 2380 17 NONE, 0 0 NONE,
    END 14 _reputation, 0 0 NONE, 1478 19 NONE, 469 13 NONE, 1879 14 _con, 0 0 NONE,
    END 19 _process, 0 0 NONE, END 8 _much, 1270 13 NONE, END 4 _listed, 980 21 NONE,
    1083 4 _sendX, 311 1 NONE, END 24 _cox, 730 21 NONE, 0 0 NONE, 2184 5 NONE,
    1765 2 NONE, END 3 _drc, END 5 _unicode, 262 20 NONE, 2131 20 NONE, END 18 _answer,
    END 14 _unknown, 2106 28 NONE, END 5 _welcome, 312 20 _recipientX, END 20 _sent, END 3 _dynamic,
    0 0 NONE, 156 15 NONE, 564 21 NONE, 2623 22 NONE, 1602 5 NONE, 2861 18 _for,
    END 4 _used, 452 13 NONE, 3186 21 NONE, 0 0 NONE, 1998 21 NONE, 0 0 NONE,
    1403 3 NONE, 2541 19 NONE, 0 0 NONE, END 18 _maildir, 1043 21 NONE, 766 5 NONE,
    2840 14 _own, END 19 _contains, 3016 18 _userX, END 19 _uses, 1812 15 NONE, 616 18 NONE,
    2993 1 NONE, 20 1 NONE, 198 21 NONE, 2812 9 NONE, 230 20 NONE, 2772 5 NONE,
    END 5 _sourceX, END 12 _removal, END 19 _allowlists, 0 0 NONE, 0 0 NONE, 193 9 NONE,
    END 20 _compliant, 1017 15 NONE, 2326 21 NONE, 1991 3 NONE, END 20 _abuseat, 852 11 NONE,
    END 13 _scam, 617 16 NONE, 744 5 NONE, 55 5 NONE, END 18 _administrator, 3125 9 NONE,
    770 16 NONE, 373 15 NONE, 2576 9 NONE, 1616 5 NONE, END 5 _phrase, 1296 9 NONE,
    2442 5 NONE, 307 20 NONE, 592 14 NONE, END 4 _unsolicited, END 3 _rfc, 1287 9 NONE,
    END 12 _drbl, 0 0 NONE, END 4 _detected, 0 0 NONE, 1138 21 NONE, 755 5 NONE,
    2408 15 NONE, 609 8 NONE, 641 5 NONE, 1512 3 NONE, END 25 _memory, 1935 2 NONE,
    1889 13 NONE, 2145 14 NONE, 855 20 NONE, 162 5 _abuse, 472 17 NONE, 3169 18 _er,
    1854 19 NONE, 1401 9 NONE, 1081 9 NONE, END 25 _possibly, 0 0 NONE, 2107 24 NONE,
    END 4 _enabled, 889 2 NONE, 2770 14 NONE, 1425 9 NONE, 2658 1 NONE, 400 2 NONE,
    2739 3 NONE, 299 19 NONE, 2249 5 NONE, 1337 6 NONE, 1886 2 NONE, 2024 1 NONE,
    1225 9 NONE, 0 0 NONE, 1313 15 NONE, END 25 _hourly, 0 0 NONE, 593 8 NONE,
    END 14 _distribution, 2976 21 NONE, END 18 _utilisateur, 2348 20 _acceptX, 237 19 NONE, 1634 20 NONE,
    0 0 NONE, 771 22 NONE, 357 20 NONE, 239 14 NONE, 2012 5 NONE, 2642 1 NONE,
    319 14 NONE, END 20 _sendernotX, 1500 12 NONE, 2986 5 NONE, 1712 19 NONE, END 5 _same,
    905 15 NONE, 1375 8 NONE, 1981 1 _barracuda, 2215 20 NONE, 2439 4 NONE, END 19 _checks,
    2095 2 NONE, 1494 15 NONE, END 5 _attribute, END 5 _one, END 20 _request, 2153 9 NONE,
    END 3 _dnssec, 3114 18 NONE, 2831 1 NONE, END 19 _fcrdns, 895 12 NONE, END 20 _existiert,
    0 0 NONE, 0 0 NONE, END 4 _need, 0 0 NONE, 2347 14 NONE, 588 12 NONE,
    END 4 _rejected, 0 0 NONE, 983 1 NONE, 3146 20 NONE, 2746 4 NONE, 0 0 NONE,
    2766 18 NONE, 1546 21 NONE, 0 0 NONE, 2383 27 NONE, END 19 _services, 1913 9 NONE,
    2836 18 NONE, END 20 _est, 0 0 NONE, 1579 9 NONE, 0 0 NONE, 136 18 NONE,
    1198 14 NONE, 2883 21 NONE, 2789 3 NONE, 2931 3 NONE, END 19 _spamrats, 2508 16 _hop,
    645 6 NONE, 368 3 NONE, 1237 19 NONE, 817 21 NONE, 2969 21 NONE, 2381 1 NONE,
    END 4 _encrypted, END 16 _spamcop, 2163 14 NONE, 489 5 NONE, 51 5 NONE, 2696 1 NONE,
    1034 15 NONE, 570 12 NONE, 1699 20 NONE, 253 9 NONE, 2650 22 NONE, 1481 1 NONE,
    0 0 NONE, 0 0 NONE, 1165 5 NONE, 303 5 NONE, 1094 1 NONE, 2226 23 NONE,
    END 25 _many, 1028 9 NONE, 1626 1 NONE, END 20 _reset, END 12 _hl, 758 13 NONE,
    1299 19 NONE, 1868 15 NONE, 0 0 NONE, 0 0 NONE, 0 0 NONE, END 18 _postmaster,
    END 5 _newline, 0 0 NONE, 2386 22 NONE, END 4 _fixed, 486 16 NONE, 2804 5 NONE,
    END 8 _phishX, 1053 4 NONE, 1316 22 NONE, 0 0 NONE, 0 0 NONE, 3010 19 NONE,
    END 19 _suspicious, END 3 _traffic, END 18 _milter, 1414 21 NONE, 113 13 NONE, 1544 20 NONE,
    0 0 NONE, END 14 _nxdomain, 891 18 _ofr, END 18 _adr, 0 0 NONE, 451 5 _refuseX,
    896 9 NONE, 1524 22 NONE, END 9 _uriX, 1859 19 NONE, 579 20 NONE, END 12 _urlX,
    0 0 NONE, END 5 _unresolvableX, 1179 12 NONE, 1210 2 NONE, 768 7 NONE, 988 21 NONE,
    0 0 NONE, END 33 _506, 60 5 NONE, 2091 14 NONE, END 18 _mailer, 2980 9 NONE,
    356 18 NONE, 880 9 NONE, 1200 15 NONE, 2373 15 NONE, 0 0 NONE, 1984 5 NONE,
    1358 20 _limitX, 1895 14 NONE, 2055 19 NONE, 0 0 NONE, 84 9 NONE, 0 0 NONE,
    2435 9 NONE, END 19 _connexions, 196 15 NONE, 1724 14 NONE, 0 0 NONE, 1855 21 NONE,
    END 12 _barracudacentral, END 4 _denied, 1212 19 _senders, 3121 3 NONE, 2019 3 NONE, 0 0 NONE,
    0 0 NONE, END 4 _unexpected, 551 18 NONE, 1076 15 NONE, 1099 21 NONE, 422 18 _headerX,
    0 0 NONE, 1379 22 NONE, 2614 19 NONE, END 11 _junkX, END 32 _415, END 33 _416,
    END 34 _417, 2876 9 NONE, 68 18 NONE, 0 0 NONE, 2759 20 NONE, 0 0 NONE,
    END 4 _hosted, END 14 _trojan, 1916 14 NONE, 1978 5 NONE, END 19 _credentials, 1092 16 NONE,
    3170 4 NONE, END 4 _moved, 1717 14 _contain, 2737 8 NONE, 0 0 NONE, 1201 4 NONE,
    1939 19 NONE, 0 0 NONE, 0 0 NONE, 1810 20 _rcptX, 3059 5 NONE, 289 20 _abortX,
    888 6 NONE, 0 0 NONE, END 12 _illegal, 272 11 NONE, 975 16 NONE, END 18 _spammerX,
    735 7 NONE, 2962 7 NONE, 3135 13 NONE, END 35 _hm08, 2852 1 NONE, 701 14 NONE,
    1108 5 NONE, 1256 1 NONE, 673 5 _de, END 5 _resourceX, 1187 20 NONE, 430 14 _pipelinX,
    2596 9 NONE, 1744 5 _uce, 1185 11 NONE, 2304 20 NONE, 1593 13 NONE, 467 14 NONE,
    2209 15 _do, 80 12 NONE, 2639 20 NONE, 1703 18 NONE, 1426 19 NONE, END 20 _dt,
    187 21 _du, 712 1 NONE, 0 0 NONE, 1412 5 NONE, 804 25 _dy, 2775 1 NONE,
    2185 9 NONE, 1846 5 NONE, 391 27 NONE, 3052 20 NONE, 0 0 NONE, 2307 5 NONE,
    END 11 _cloudmark, 0 0 NONE, 0 0 NONE, 2513 5 NONE, 2240 9 NONE, END 4 _reached,
    0 0 NONE, END 5 _available, 1411 26 NONE, END 18 _mailfolder, 2516 14 NONE, 0 0 NONE,
    END 19 _access, 3119 3 NONE, 1328 14 NONE, END 18 _exchanger, 0 0 NONE, 0 0 NONE,
    END 4 _thread, 2769 20 NONE, 411 9 NONE, 2518 5 NONE, 1614 5 NONE, END 4 _aborted,
    2522 1 NONE, END 7 _listing, 0 0 NONE, 0 0 NONE, END 20 _cannot, 1143 20 NONE,
    0 0 NONE, 3161 15 NONE, 1421 12 NONE, 0 0 NONE, 976 18 NONE, 2622 5 NONE,
    END 4 _limited, 1992 1 NONE, 696 3 NONE, 2820 27 NONE, 1215 5 NONE, 2256 35 NONE,
    362 20 NONE, END 5 _destinataire, 2773 20 NONE, 565 3 NONE, END 20 _insufficient, 1077 5 NONE,
    1799 20 NONE, 3060 20 NONE, 2644 3 NONE, 1208 9 NONE, 182 15 NONE, 0 0 NONE,
    END 5 _reverse, 0 0 NONE, 683 16 NONE, 1096 18 NONE, 690 16 NONE, 965 5 NONE,
    3020 14 NONE, 1090 5 NONE, 0 0 NONE, 2899 9 NONE, 990 1 NONE, 2134 15 NONE,
    0 0 NONE, END 15 _badrcptto, 1743 1 NONE, 1670 9 NONE, END 29 _ib212, 393 12 NONE,
    0 0 NONE, END 5 _unroutable, END 19 _progress, 2632 9 NONE, END 4 _required, END 19 _transactions,
    1286 16 NONE, END 18 _browser, END 4 _unsupported, 2423 1 NONE, 1402 12 NONE, 2501 3 NONE,
    END 5 _maintenance, 398 16 NONE, 29 2 NONE, 0 0 NONE, 1918 5 NONE, END 25 _probability,
    1764 19 NONE, END 19 _requires, 782 9 NONE, 0 0 NONE, 2922 9 NONE, 146 15 NONE,
    706 18 NONE, 1315 1 NONE, 2631 9 NONE, END 25 _security, 599 20 NONE, 1739 14 NONE,
    87 22 NONE, 1075 5 NONE, 0 0 NONE, 1527 15 NONE, 872 20 NONE, 1026 16 NONE,
    647 20 NONE, END 28 _bl21, 178 9 NONE, END 30 _bl23, 906 20 NONE, 2022 21 NONE,
    213 5 NONE, 0 0 NONE, 538 9 NONE, 585 3 NONE, END 19 _policies, 429 14 NONE,
    2987 12 NONE, 1392 19 NONE, 843 1 NONE, END 8 _length, 0 0 NONE, 1009 5 NONE,
    0 0 NONE, 0 0 NONE, 106 12 NONE, 0 0 NONE, 212 21 NONE, END 20 _without,
    1896 19 NONE, 3047 14 NONE, 943 6 NONE, 3106 9 NONE, 330 9 NONE, 30 20 NONE,
    2085 5 NONE, 11 5 NONE, 2733 36 NONE, 1290 5 NONE, END 5 _please, 2450 9 NONE,
    END 20 _lost, 2363 4 _commandX, 2832 15 NONE, 2989 12 NONE, END 25 _directory, 954 5 NONE,
    END 4 _registered, 2088 2 NONE, 1046 9 NONE, 0 0 NONE, 1321 16 NONE, 0 0 NONE,
    2023 9 NONE, 2132 13 NONE, 694 14 NONE, 1000 5 NONE, 711 5 NONE, 2374 9 NONE,
    481 12 NONE, END 5 _duplicate, 1711 2 NONE, 210 3 NONE, 0 0 NONE, 2906 23 NONE,
    0 0 NONE, 1622 18 NONE, 0 0 NONE, 309 18 NONE, 0 0 NONE, 1066 3 NONE,
    1533 8 NONE, END 13 _sum, 1105 15 NONE, 1956 18 NONE, 282 16 NONE, 2602 9 NONE,
    450 18 NONE, 1455 19 NONE, 2208 19 NONE, 2975 9 NONE, END 28 _401, END 29 _402,
    629 21 NONE, END 20 _triplet, 2337 20 NONE, 1119 18 NONE, 1181 19 NONE, END 5 _viele,
    477 12 NONE, 0 0 NONE, 881 19 NONE, 2600 6 NONE, 2845 19 NONE, END 5 _feature,
    END 19 _emails, 335 14 NONE, 0 0 NONE, END 4 _unverified, 2289 14 NONE, 531 19 NONE,
    0 0 NONE, 1692 5 NONE, 602 5 NONE, 591 14 NONE, 2166 24 NONE, 2660 22 NONE,
    247 16 NONE, 2321 9 NONE, 529 1 NONE, END 2 _spb, 1207 9 NONE, END 20 _sendsizelimit,
    2075 5 NONE, END 6 _spf, 1006 5 NONE, 1890 20 NONE, 759 29 NONE, 1970 15 NONE,
    0 0 NONE, 653 9 NONE, END 13 _spm, END 2 _gb, 1195 15 NONE, 1688 21 NONE,
    1588 5 NONE, END 19 _guidelines, 0 0 NONE, 0 0 NONE, 0 0 NONE, 1906 18 NONE,
    2254 9 NONE, 2988 7 NONE, 510 3 NONE, END 25 _proxy, 1022 7 NONE, 0 0 NONE,
    END 4 _suspended, 1829 18 NONE, 0 0 NONE, 0 0 NONE, 2998 21 NONE, 0 0 NONE,
    END 19 _errors, END 4 _occurred, 887 9 NONE, END 25 _company, 2618 20 NONE, 0 0 NONE,
    218 5 NONE, 1070 5 NONE, 1745 15 NONE, 2344 9 NONE, 2637 14 NONE, 128 5 _authenticate,
    END 20 _qqt, 1284 3 NONE, END 19 _complaints, 1243 9 NONE, 1925 27 NONE, 1011 6 NONE,
    801 9 NONE, 3078 30 NONE, END 5 _bloqueX, 1054 12 NONE, 0 0 NONE, 2943 14 NONE,
    0 0 NONE, 0 0 NONE, 1878 1 NONE, 2884 3 NONE, 908 19 NONE, 2133 12 NONE,
    2957 20 NONE, 1643 13 NONE, 389 18 NONE, END 4 _desconhecidX, END 7 _spoofing, 1650 5 NONE,
    483 3 NONE, END 3 _generic, 158 12 NONE, 1891 20 NONE, 342 15 NONE, 0 0 NONE,
    1229 5 NONE, END 7 _missing, 825 3 NONE, 248 14 NONE, 1360 9 NONE, 0 0 NONE,
    2867 2 NONE, 439 27 NONE, 2313 8 _mismatchX, 2665 12 NONE, 1843 27 NONE, 383 15 NONE,
    2146 29 NONE, END 4 _prohibited, END 19 _accepts, 0 0 NONE, 2459 12 NONE, 1193 1 NONE,
    1631 3 NONE, 0 0 NONE, 0 0 NONE, 0 0 NONE, END 11 _unblockX, 0 0 NONE,
    781 12 NONE, 732 27 NONE, 1586 13 NONE, 1116 9 NONE, 74 5 NONE, END 19 _commands,
    2396 12 NONE, 458 23 NONE, 1884 14 NONE, END 14 _conversion, 2259 16 NONE, 0 0 NONE,
    2015 18 NONE, 274 9 NONE, 454 20 NONE, 3166 18 NONE, END 5 _nature, 2176 21 NONE,
    479 24 _max, END 25 _may, END 4 _filtered, END 19 _attempts, 2939 9 NONE, 1276 15 NONE,
    2217 21 NONE, 550 6 NONE, 152 26 NONE, 2552 4 NONE, 574 9 NONE, 1756 11 NONE,
    END 21 _hvu, 2477 13 NONE, 96 14 NONE, 2351 27 NONE, 1030 9 NONE, END 5 _archiveX,
    END 7 _reconnecting, 575 19 NONE, 0 0 NONE, 0 0 NONE, 118 3 NONE, 41 18 NONE,
    622 23 NONE, 1861 12 NONE, 0 0 NONE, 1423 22 NONE, END 5 _file, 40 5 NONE,
    2181 2 NONE, 0 0 NONE, 2154 2 NONE, 2619 9 NONE, 1791 12 NONE, 2128 2 NONE,
    0 0 NONE, END 20 _format, 0 0 NONE, 31 21 NONE, END 20 _first, 419 20 NONE,
    2342 9 NONE, 2573 20 NONE, 2525 7 NONE, END 18 _slower, 1218 12 NONE, 189 13 NONE,
    314 14 NONE, 0 0 NONE, 2757 9 NONE, 1852 5 _service, END 19 _loops, 1571 19 NONE,
    0 0 NONE, 2886 15 NONE, 1378 20 NONE, END 9 _ascii, 1951 8 NONE, 1297 29 NONE,
    1097 21 NONE, 3017 14 _open, 3200 11 NONE, 831 19 NONE, 2463 12 NONE, END 4 _found,
    797 9 NONE, 3004 13 NONE, 0 0 NONE, 2485 14 NONE, 0 0 NONE, END 5 _addressee,
    1736 1 NONE, END 5 _idle, 1319 18 NONE, 1545 19 NONE, 998 12 NONE, 1238 3 NONE,
    0 0 NONE, 2949 19 NONE, 0 0 NONE, 2062 5 NONE, 135 15 NONE, 1033 14 NONE,
    2466 22 NONE, END 19 _addresses, 1585 9 NONE, 2568 1 NONE, 0 0 NONE, 1741 26 NONE,
    464 5 NONE, 1949 9 NONE, 1149 20 NONE, END 14 _validation, END 5 _scoreX, 415 1 NONE,
    2104 5 NONE, END 7 _closing, 0 0 NONE, 0 0 NONE, END 20 _proofpoint, 1834 18 NONE,
    END 7 _relaying, 2230 15 NONE, 2850 12 NONE, 1060 18 NONE, 1126 12 NONE, END 14 _information,
    1088 1 NONE, 492 2 NONE, 0 0 NONE, 1729 4 NONE, 2921 5 NONE, 1975 6 NONE,
    END 4 _exceeded, 0 0 NONE, 3071 9 NONE, 205 20 NONE, 2152 11 NONE, 788 23 NONE,
    2457 15 NONE, 761 15 NONE, END 4 _disallowed, 2862 14 _frequenX, 2934 18 NONE, 3051 18 NONE,
    104 19 NONE, 2472 13 NONE, 1816 21 NONE, 823 22 NONE, 2892 1 NONE, 0 0 NONE,
    END 19 _hops, 810 14 NONE, 0 0 NONE, END 5 _storage, END 5 _senderscore, 526 14 NONE,
    END 18 _poor, 656 15 NONE, 840 18 NONE, 2624 20 NONE, 0 0 NONE, 306 3 NONE,
    END 1 _media, 2233 20 _start, 1400 19 NONE, 853 14 NONE, 1529 11 NONE, 10 3 NONE,
    498 1 NONE, 0 0 NONE, 753 3 NONE, 2428 16 _loopX, 1265 5 NONE, 0 0 NONE,
    0 0 NONE, 3094 3 NONE, 1352 9 NONE, END 20 _fast, 1574 4 NONE, 2676 12 NONE,
    1649 5 NONE, 150 5 NONE, 1704 15 NONE, 2419 13 NONE, 2551 17 NONE, 1122 18 NONE,
    0 0 NONE, 0 0 NONE, 372 21 NONE, 1343 18 NONE, END 4 _customized, 0 0 NONE,
    END 14 _allocation, 1164 2 NONE, 2997 21 NONE, 541 1 NONE, END 1 _casella, END 13 _problem,
    606 15 NONE, 1915 5 NONE, 0 0 NONE, 846 5 NONE, END 25 _busy, 675 9 NONE,
    199 19 NONE, 686 3 NONE, 2221 27 NONE, 1965 28 NONE, 2747 29 NONE, 1445 15 NONE,
    1298 5 NONE, END 4 _passwordX, END 14 _confirmation, 2186 14 NONE, 460 1 NONE, 1303 14 NONE,
    1350 5 NONE, 85 20 NONE, END 25 _country, 0 0 NONE, 516 1 NONE, 2250 5 NONE,
    499 12 NONE, 1368 1 NONE, 2749 15 NONE, 0 0 NONE, END 1 _cheia, 1261 5 NONE,
    662 13 NONE, END 5 _response, 0 0 NONE, 2303 17 NONE, 1078 9 NONE, 154 9 NONE,
    603 5 NONE, 2571 21 NONE, 1817 21 NONE, 2866 18 NONE, 897 19 NONE, END 24 _box,
    1845 9 NONE, 2681 1 NONE, 913 21 NONE, 2491 15 NONE, 179 5 NONE, 2047 9 NONE,
    1474 2 NONE, 2824 16 NONE, 0 0 NONE, 0 0 NONE, 3097 9 NONE, 108 5 _resolveX,
    END 9 _unrecogniX, 1625 15 NONE, 0 0 NONE, 809 9 NONE, 923 11 NONE, 1079 20 NONE,
    444 9 NONE, 0 0 NONE, 0 0 NONE, END 3 _dmarc, 0 0 NONE, 2744 3 NONE,
    2013 1 NONE, 0 0 NONE, END 19 _prevents, 1063 5 NONE, 723 26 NONE, END 16 _lookup,
    1673 15 NONE, 598 5 NONE, END 20 _callout, END 5 _because, 2509 20 NONE, 2264 1 NONE,
    2750 20 NONE, 572 18 NONE, 917 5 NONE, 0 0 NONE, 2016 4 NONE, 1907 9 NONE,
    0 0 NONE, 425 1 NONE, 2467 3 NONE, 0 0 NONE, 3165 14 NONE, 1557 20 NONE,
    END 5 _excessive, 2434 3 NONE, 302 25 _gray, END 5 _seeX, 1771 1 NONE, END 5 _undeliverable,
    869 2 NONE, 2037 3 NONE, 3027 19 NONE, 0 0 NONE, 2579 19 NONE, END 5 _large,
    1695 14 NONE, 2961 6 NONE, 958 18 NONE, 796 17 NONE, 3091 18 NONE, 2874 19 NONE,
    2502 14 NONE, 2258 9 NONE, END 16 _up, 1482 14 NONE, 1938 18 NONE, 3054 19 NONE,
    1755 20 NONE, 0 0 NONE, 512 15 NONE, 1374 12 NONE, 2192 1 NONE, 1763 22 NONE,
    END 28 _001, END 29 _002, END 30 _003, END 31 _004, 600 5 NONE, 148 5 NONE,
    62 16 _smtp, 2149 21 NONE, 301 19 NONE, 1117 21 NONE, 0 0 NONE, 171 1 NONE,
    1182 5 NONE, END 12 _internal, 0 0 NONE, 1107 1 NONE, 0 0 NONE, 1439 14 NONE,
    2800 1 _aX, 365 2 NONE, 109 3 NONE, 2032 4 NONE, 1776 5 NONE, 2544 6 NONE,
    2288 7 NONE, 1901 8 NONE, 1645 9 NONE, 2413 10 NONE, 117 11 NONE, 877 12 NONE,
    621 13 NONE, 1389 14 NONE, 1133 15 NONE, 746 16 NONE, 2591 17 NONE, 1258 18 NONE,
    1002 19 NONE, 2925 20 NONE, 2669 21 NONE, 234 22 NONE, 3181 23 NONE, 1511 24 NONE,
    665 25 NONE, 134 26 NONE, 377 27 NONE, 121 28 NONE, 2071 29 NONE, 1306 5 NONE,
    2556 31 NONE, 2300 32 NONE, 3068 33 NONE, END 4 _forged, 2425 35 _8, 2169 36 NONE,
    END 5 _sequence, 0 0 NONE, 2056 5 NONE, 1150 15 NONE, 2002 18 NONE, 1416 15 NONE,
    0 0 NONE, 433 1 NONE, 514 21 NONE, END 13 _antispam, 2193 9 NONE, END 33 _ipv6,
    263 1 NONE, 456 5 NONE, 2550 1 NONE, 1178 5 NONE, 0 0 NONE, 3194 3 NONE,
    2526 18 NONE, END 35 _998, END 36 _999, 1752 3 NONE, END 5 _failure, 961 4 _stored,
    58 3 NONE, 0 0 NONE, 81 12 NONE, END 4 _authorized, 2615 8 NONE, END 5 _route,
    2278 18 NONE, END 33 _426, 2265 23 NONE, 0 0 NONE, END 4 _authrequired, 2135 9 NONE,
    802 5 NONE, 1770 5 NONE, 2549 9 NONE, 0 0 NONE, 0 0 NONE, 42 20 NONE,
    1820 14 NONE, 0 0 NONE, 275 8 _reach, 0 0 NONE, 0 0 NONE, 1666 5 NONE,
    2245 15 NONE, 50 3 NONE, 1876 15 NONE, 767 11 _blackX, 1480 14 NONE, 257 2 NONE,
    513 3 NONE, 1924 4 NONE, 0 0 NONE, 1983 6 NONE, 2692 7 NONE, END 4 _logged,
    1367 1 NONE, 1689 1 NONE, END 3 _trc, 3079 12 NONE, 2629 21 NONE, 388 14 _an,
    1231 5 NONE, 236 16 NONE, 324 9 NONE, 1619 18 NONE, 1406 19 _as, 2817 20 _at,
    3073 21 NONE, 2057 22 NONE, 836 15 NONE, 0 0 NONE, 214 4 NONE, 153 14 NONE,
    1168 14 NONE, 2089 21 NONE, 2487 5 NONE, 1982 1 NONE, 1849 21 NONE, 0 0 NONE,
    END 25 _try, 2415 19 NONE, 1222 21 NONE, 1702 4 NONE, 1236 20 NONE, 0 0 NONE,
    177 20 _rejectX, END 5 _unrouteable, END 5 _insecure, 2924 11 NONE, END 1 _tlsa, 738 14 NONE,
    440 5 NONE, 3124 12 NONE, 970 19 NONE, 267 9 NONE, 0 0 NONE, 1976 9 NONE,
    140 3 NONE, END 32 _ib705, END 8 _afresh, 2064 21 NONE, 0 0 NONE, END 19 _attachments,
    END 4 _should, 0 0 NONE, 17 13 NONE, 408 5 NONE, 1492 9 NONE, END 12 _misspellX,
    3074 2 NONE, 0 0 NONE, 3185 3 NONE, 223 14 NONE, 1307 20 NONE, 871 7 NONE,
    546 5 NONE, END 19 _this, 2112 5 NONE, 1023 20 NONE, 1725 21 NONE, 25 13 NONE,
    2584 18 NONE, 2504 5 NONE, END 25 _day, 0 0 NONE, 1068 12 NONE, END 4 _desconocidX,
    END 27 _bl000000, END 20 _frequentX, END 4 _disabled, 181 12 NONE, 0 0 NONE, 67 4 NONE,
    2026 9 NONE, END 5 _issue, 2178 5 NONE, 556 13 NONE, 3153 3 NONE, 2445 20 NONE,
    713 19 NONE, END 5 _minute, 703 20 _count, 542 5 NONE, 0 0 NONE, 0 0 NONE,
    0 0 NONE, 1957 14 NONE, 0 0 NONE, 2441 3 NONE, 552 9 NONE, 640 19 NONE,
    0 0 NONE, 1863 14 NONE, END 14 _submission, 0 0 NONE, 2489 2 NONE, 110 3 NONE,
    1580 23 _allowX, 2073 15 NONE, 608 9 NONE, 2761 7 NONE, 2191 8 NONE, 1376 12 NONE,
    902 14 NONE, END 20 _invaluement, 2349 3 NONE, END 14 _down, 1628 20 NONE, 390 15 NONE,
    3092 19 NONE, 1638 20 NONE, 2296 9 NONE, 2065 21 NONE, 1460 20 NONE, 1301 16 NONE,
    END 5 _handshake, 3195 5 NONE, 2277 24 NONE, 1713 9 NONE, 245 8 NONE, 1016 9 NONE,
    996 21 NONE, 1758 20 NONE, 624 12 NONE, 0 0 NONE, 305 9 NONE, 1214 15 _to,
    743 19 NONE, 2914 1 NONE, 2808 18 NONE, 813 19 NONE, 145 24 NONE, 1954 3 NONE,
    2312 18 NONE, 0 0 NONE, 0 0 NONE, 1909 25 NONE, 2635 18 NONE, 779 21 NONE,
    END 28 _t1, 129 14 NONE, 1674 19 NONE, 3076 9 NONE, 2897 14 NONE, 1471 19 NONE,
    3158 25 NONE, 336 5 NONE, END 19 _contents, END 5 _polite, END 20 _cant, 0 0 NONE,
    1112 20 NONE, 0 0 NONE, 0 0 NONE, 0 0 NONE, END 20 _lowest, 2157 15 NONE,
    0 0 NONE, END 4 _imposed, 0 0 NONE, 3050 1 NONE, 396 19 NONE, 0 0 NONE,
    0 0 NONE, 0 0 NONE, END 20 _suspect, 1618 13 NONE, END 20 _left, 2114 19 NONE,
    769 21 NONE, 697 1 NONE, 3179 1 NONE, 540 21 _you, 2417 18 _hour, END 11 _back,
    504 18 NONE, 70 15 NONE, END 12 _surbl, END 5 _unable, 0 0 NONE, 2257 18 NONE,
    845 15 NONE, 1380 3 NONE, 2575 15 NONE, 1468 9 NONE, 1371 5 NONE, 2574 19 NONE,
    1404 9 NONE, 1140 14 NONE, 394 9 NONE, 1787 19 NONE, 1941 2 NONE, 0 0 NONE,
    1361 9 NONE, 1742 3 NONE, 2907 15 NONE, 1151 14 NONE, 1664 25 _grey, 0 0 NONE,
    2260 9 NONE, 3173 13 NONE, 999 1 NONE, 2645 19 NONE, 1223 18 NONE, 0 0 NONE,
    2481 5 NONE, 1809 1 NONE, 0 0 NONE, 0 0 NONE, END 13 _mechanism, 0 0 NONE,
    1759 1 NONE, 3132 15 NONE, 2054 18 NONE, 320 15 NONE, 222 21 NONE, 1862 14 NONE,
    0 0 NONE, 0 0 NONE, END 21 _inconnuX, 2061 5 NONE, END 19 _users, 2912 19 NONE,
    END 15 _hello, 1746 1 NONE, 3046 5 NONE, 3109 20 NONE, 322 20 NONE, 1251 9 NONE,
    566 12 NONE, 1726 1 NONE, 0 0 NONE, 822 15 NONE, END 20 _blocklistX, 584 20 NONE,
    2102 18 NONE, 2051 16 NONE, 2885 9 NONE, 1153 15 NONE, 0 0 NONE, END 19 _sorbs,
    1074 1 NONE, 90 5 NONE, END 13 _from, 2685 20 NONE, 1719 5 _use, 1676 14 NONE,
    437 13 NONE, 1227 9 NONE, 2020 9 NONE, END 19 _preferences, 2514 5 NONE, 3180 15 NONE,
    2942 20 _content, 0 0 NONE, 3021 19 NONE, 1716 26 NONE, 99 5 NONE, 2117 20 NONE,
    630 14 NONE, 2196 3 NONE, END 21 _usuX, 2888 15 NONE, 1955 20 NONE, 0 0 NONE,
    0 0 NONE, 1485 18 NONE, 2898 14 NONE, END 7 _responding, 2882 9 NONE, 2203 13 NONE,
    3102 15 NONE, END 14 _authentification, 0 0 NONE, 2293 9 NONE, END 16 _aup, 2475 14 NONE,
    3061 12 NONE, 2275 5 NONE, 1675 20 NONE, END 4 _overloadX, 0 0 NONE, END 27 _630,
    1394 18 NONE, 3069 30 NONE, END 4 _qualified, 0 0 NONE, 2377 9 NONE, END 20 _bdat,
    2837 20 _attachmentX, END 27 _s3140, 2141 5 NONE, 3111 13 NONE, 850 29 NONE, 1761 2 NONE,
    727 7 NONE, 2353 3 NONE, END 7 _big, 520 15 NONE, 2119 22 NONE, 0 0 NONE,
    3193 16 NONE, END 5 _volume, 2406 14 NONE, 2795 5 NONE, END 25 _mailpolicy, 2505 5 NONE,
    1322 12 NONE, 0 0 NONE, END 34 _ib607, END 20 _bit, 2621 1 NONE, 417 5 NONE,
    0 0 NONE, 916 9 NONE, 435 15 NONE, 2469 1 NONE, 2087 21 NONE, END 5 _usage,
    0 0 NONE, END 19 _exceeds, 2295 1 NONE, 1964 18 _senderX, 1767 12 NONE, 2001 5 NONE,
    1433 3 NONE, 344 5 NONE, 0 0 NONE, 794 22 NONE, 1419 13 NONE, 190 4 NONE,
    0 0 NONE, 286 14 NONE, 1062 14 NONE, 3120 9 NONE, 0 0 NONE, 2839 6 NONE,
    0 0 NONE, 2338 14 NONE, 1867 12 NONE, 3057 1 NONE, 2385 9 NONE, END 5 _certificate,
    1341 1 NONE, 1283 4 NONE, 0 0 NONE, 0 0 NONE, END 4 _recordX, END 31 _ib504,
    1831 13 NONE, 2945 19 NONE, 2136 1 NONE, END 35 _ib508, 1641 15 NONE, 2905 20 NONE,
    808 19 NONE, END 8 _xoauthX, 2779 5 NONE, 1920 5 NONE, 1917 5 NONE, 271 16 NONE,
    END 25 _say, 0 0 NONE, 0 0 NONE, 3067 5 NONE, 527 18 NONE, 0 0 NONE,
    2617 12 NONE, 151 1 NONE, END 12 _protocol, 1833 14 NONE, END 20 _recent, 1611 5 NONE,
    1605 18 NONE, END 19 _ers, 1084 8 NONE, 2872 9 NONE, 0 0 NONE, 2904 16 NONE,
    END 18 _emetteur, 547 5 NONE, 941 1 NONE, 1336 15 NONE, 3003 1 NONE, 420 19 NONE,
    1839 18 NONE, 2456 14 NONE, 355 21 NONE, 2446 9 NONE, 627 2 NONE, 524 5 NONE,
    END 5 _mailspike, 0 0 NONE, 1355 4 _validX, 2011 13 NONE, 3024 14 NONE, END 25 _frequency,
    77 20 NONE, 0 0 NONE, 1517 18 NONE, 1802 16 NONE, 0 0 NONE, 0 0 NONE,
    2058 19 NONE, 0 0 NONE, 0 0 NONE, 0 0 NONE, 0 0 NONE, 0 0 NONE,
    0 0 NONE, 0 0 NONE, 0 0 NONE, 0 0 NONE, 0 0 NONE, 0 0 NONE,
    0 0 NONE, 0 0 NONE, 0 0 NONE, 0 0 NONE, 0 0 NONE, 0 0 NONE,
    0 0 NONE, 0 0 NONE, 0 0 NONE, 0 0 NONE, 0 0 NONE, 0 0 NONE,
    0 0 NONE,
}

trie! {
    ROOT _5322 _5322,
    ROOT _8 _8,
    ROOT _8bitmime _8bitmime,
    ROOT _998 _998,
    ROOT _a _a,
    ROOT _abuseat _abuseat,
    ROOT _abusive _abusive,
    ROOT _accept _accept,
    ROOT _access _access,
    ROOT _account _account,
    ROOT _address _address,
    ROOT _addressee _addressee,
    ROOT _administrator _administrator,
    ROOT _advertised _advertised,
    ROOT _after _after,
    ROOT _aligned _aligned,
    ROOT _allow _allow,
    ROOT _allowed _allowed,
    ROOT _allowlists _allowlists,
    ROOT _anti _anti,
    ROOT _antispam _antispam,
    ROOT _approved _approved,
    ROOT _arc _arc,
    ROOT _are _are,
    ROOT _argument _argument,
    ROOT _as _as,
    ROOT _ask _ask,
    ROOT _at _at,
    ROOT _attachment _attachment,
    ROOT _attachments _attachments,
    ROOT _attempts _attempts,
    ROOT _attrbl _attrbl,
    ROOT _attribute _attribute,
    ROOT _aup _aup,
    ROOT _auth _auth,
    ROOT _authenticate _authenticate,
    ROOT _authenticated _authenticated,
    ROOT _authentication _authentication,
    ROOT _authentification _authentification,
    ROOT _authorization _authorization,
    ROOT _bad _bad,
    ROOT _badmailfrom _badmailfrom,
    ROOT _badrcptto _badrcptto,
    ROOT _banned _banned,
    ROOT _bare _bare,
    ROOT _barracuda _barracuda,
    ROOT _barracudacentral _barracudacentral,
    ROOT _be _be,
    ROOT _because _because,
    ROOT _bl000000 _bl000000,
    ROOT _bl21 _bl21,
    ROOT _bl23 _bl23,
    ROOT _black _black,
    ROOT _block _block,
    ROOT _blocked _blocked,
    ROOT _blocks _blocks,
    ROOT _browser _browser,
    ROOT _bulk _bulk,
    ROOT _busy _busy,
    ROOT _buzon _buzon,
    ROOT _by _by,
    ROOT _bytes _bytes,
    ROOT _caixa _caixa,
    ROOT _callback _callback,
    ROOT _callout _callout,
    ROOT _cannot _cannot,
    ROOT _cant _cant,
    ROOT _casella _casella,
    ROOT _certificate _certificate,
    ROOT _check _check,
    ROOT _cheia _cheia,
    ROOT _clamav _clamav,
    ROOT _client _client,
    ROOT _closed _closed,
    ROOT _closing _closing,
    ROOT _comcast _comcast,
    ROOT _come _come,
    ROOT _command _command,
    ROOT _complaints _complaints,
    ROOT _con _con,
    ROOT _concurrency _concurrency,
    ROOT _concurrent _concurrent,
    ROOT _configuration _configuration,
    ROOT _connecting _connecting,
    ROOT _connection _connection,
    ROOT _connections _connections,
    ROOT _contains _contains,
    ROOT _content _content,
    ROOT _conversion _conversion,
    ROOT _could _could,
    ROOT _couldnt _couldnt,
    ROOT _country _country,
    ROOT _cox _cox,
    ROOT _credentials _credentials,
    ROOT _cs01 _cs01,
    ROOT _csi _csi,
    ROOT _currently _currently,
    ROOT _customer _customer,
    ROOT _daily _daily,
    ROOT _dane _dane,
    ROOT _data _data,
    ROOT _database _database,
    ROOT _dauthentification _dauthentification,
    ROOT _deactivated _deactivated,
    ROOT _deferred _deferred,
    ROOT _deleted _deleted,
    ROOT _delivery _delivery,
    ROOT _denied _denied,
    ROOT _deny _deny,
    ROOT _destinataire _destinataire,
    ROOT _dial _dial,
    ROOT _dialup _dialup,
    ROOT _directory _directory,
    ROOT _disabled _disabled,
    ROOT _disallowed _disallowed,
    ROOT _discontinued _discontinued,
    ROOT _disk _disk,
    ROOT _distribution _distribution,
    ROOT _dkim _dkim,
    ROOT _dmarc _dmarc,
    ROOT _dns _dns,
    ROOT _dnsbl _dnsbl,
    ROOT _dnssec _dnssec,
    ROOT _do _do,
    ROOT _does _does,
    ROOT _doesnt _doesnt,
    ROOT _domain _domain,
    ROOT _dont _dont,
    ROOT _drbl _drbl,
    ROOT _dropped _dropped,
    ROOT _dsn _dsn,
    ROOT _dt _dt,
    ROOT _due _due,
    ROOT _duplicate _duplicate,
    ROOT _dy _dy,
    ROOT _dyn _dyn,
    ROOT _dynamic _dynamic,
    ROOT _ehlo _ehlo,
    ROOT _email _email,
    ROOT _emetteur _emetteur,
    ROOT _encoded _encoded,
    ROOT _encrypted _encrypted,
    ROOT _encryption _encryption,
    ROOT _enough _enough,
    ROOT _envelope _envelope,
    ROOT _error _error,
    ROOT _ers _ers,
    ROOT _exceeded _exceeded,
    ROOT _exceeds _exceeds,
    ROOT _excessive _excessive,
    ROOT _existe _existe,
    ROOT _existiert _existiert,
    ROOT _expired _expired,
    ROOT _failed _failed,
    ROOT _failure _failure,
    ROOT _fcrdns _fcrdns,
    ROOT _feature _feature,
    ROOT _file _file,
    ROOT _filtered _filtered,
    ROOT _first _first,
    ROOT _fix _fix,
    ROOT _fixed _fixed,
    ROOT _for _for,
    ROOT _forbidden _forbidden,
    ROOT _forged _forged,
    ROOT _fqdn _fqdn,
    ROOT _frequency _frequency,
    ROOT _from _from,
    ROOT _frozen _frozen,
    ROOT _full _full,
    ROOT _fully _fully,
    ROOT _generic _generic,
    ROOT _geoip _geoip,
    ROOT _gray _gray,
    ROOT _grey _grey,
    ROOT _handshake _handshake,
    ROOT _has _has,
    ROOT _header _header,
    ROOT _headers _headers,
    ROOT _helo _helo,
    ROOT _high _high,
    ROOT _hl _hl,
    ROOT _hm08 _hm08,
    ROOT _hop _hop,
    ROOT _host _host,
    ROOT _hostname _hostname,
    ROOT _hour _hour,
    ROOT _hourly _hourly,
    ROOT _hvu _hvu,
    ROOT _ib007 _ib007,
    ROOT _ib101 _ib101,
    ROOT _ib103 _ib103,
    ROOT _ib104 _ib104,
    ROOT _ib105 _ib105,
    ROOT _ib106 _ib106,
    ROOT _ib108 _ib108,
    ROOT _ib110 _ib110,
    ROOT _ib212 _ib212,
    ROOT _ib302 _ib302,
    ROOT _ib401 _ib401,
    ROOT _ib504 _ib504,
    ROOT _ib508 _ib508,
    ROOT _ib607 _ib607,
    ROOT _ib705 _ib705,
    ROOT _idle _idle,
    ROOT _illegal _illegal,
    ROOT _improper _improper,
    ROOT _in _in,
    ROOT _inactivated _inactivated,
    ROOT _inactive _inactive,
    ROOT _inbox _inbox,
    ROOT _inconnu _inconnu,
    ROOT _inesistente _inesistente,
    ROOT _inexistente _inexistente,
    ROOT _infected _infected,
    ROOT _initiate _initiate,
    ROOT _insecure _insecure,
    ROOT _insufficient _insufficient,
    ROOT _internal _internal,
    ROOT _invalid _invalid,
    ROOT _invaluement _invaluement,
    ROOT _ip _ip,
    ROOT _ipcheck _ipcheck,
    ROOT _ips _ips,
    ROOT _ipv6 _ipv6,
    ROOT _is _is,
    ROOT _issue _issue,
    ROOT _junk _junk,
    ROOT _left _left,
    ROOT _length _length,
    ROOT _likely _likely,
    ROOT _limit _limit,
    ROOT _line _line,
    ROOT _lines _lines,
    ROOT _listed _listed,
    ROOT _lleno _lleno,
    ROOT _load _load,
    ROOT _local _local,
    ROOT _locked _locked,
    ROOT _log _log,
    ROOT _login _login,
    ROOT _lookup _lookup,
    ROOT _loop _loop,
    ROOT _loopback _loopback,
    ROOT _looping _looping,
    ROOT _loops _loops,
    ROOT _lost _lost,
    ROOT _low _low,
    ROOT _lowest _lowest,
    ROOT _lpn000 _lpn000,
    ROOT _lpn004 _lpn004,
    ROOT _lpn007 _lpn007,
    ROOT _lpn105 _lpn105,
    ROOT _mail _mail,
    ROOT _mailbox _mailbox,
    ROOT _maildir _maildir,
    ROOT _mailer _mailer,
    ROOT _mailfolder _mailfolder,
    ROOT _mailpolicy _mailpolicy,
    ROOT _mailspike _mailspike,
    ROOT _maintenance _maintenance,
    ROOT _malformed _malformed,
    ROOT _malicious _malicious,
    ROOT _malware _malware,
    ROOT _marked _marked,
    ROOT _max _max,
    ROOT _maximum _maximum,
    ROOT _may _may,
    ROOT _media _media,
    ROOT _members _members,
    ROOT _message _message,
    ROOT _messages _messages,
    ROOT _mi _mi,
    ROOT _milter _milter,
    ROOT _mime _mime,
    ROOT _mismatches _mismatches,
    ROOT _missing _missing,
    ROOT _mta _mta,
    ROOT _multiple _multiple,
    ROOT _must _must,
    ROOT _mx _mx,
    ROOT _name _name,
    ROOT _need _need,
    ROOT _negotiation _negotiation,
    ROOT _nested _nested,
    ROOT _network _network,
    ROOT _new _new,
    ROOT _nicht _nicht,
    ROOT _nie _nie,
    ROOT _no _no,
    ROOT _nobody _nobody,
    ROOT _non _non,
    ROOT _nonexistent _nonexistent,
    ROOT _not _not,
    ROOT _nul _nul,
    ROOT _null _null,
    ROOT _nullmx _nullmx,
    ROOT _number _number,
    ROOT _nxdomain _nxdomain,
    ROOT _ofr _ofr,
    ROOT _ofr004 _ofr004,
    ROOT _ofr005 _ofr005,
    ROOT _only _only,
    ROOT _open _open,
    ROOT _openspf _openspf,
    ROOT _ou _ou,
    ROOT _our _our,
    ROOT _out _out,
    ROOT _over _over,
    ROOT _overquota _overquota,
    ROOT _own _own,
    ROOT _password _password,
    ROOT _per _per,
    ROOT _permanently _permanently,
    ROOT _permissions _permissions,
    ROOT _permitted _permitted,
    ROOT _ph01 _ph01,
    ROOT _piena _piena,
    ROOT _pipeline _pipeline,
    ROOT _please _please,
    ROOT _pleine _pleine,
    ROOT _policies _policies,
    ROOT _policy _policy,
    ROOT _polite _polite,
    ROOT _poor _poor,
    ROOT _pop _pop,
    ROOT _possibly _possibly,
    ROOT _postfach _postfach,
    ROOT _postgrey _postgrey,
    ROOT _potential _potential,
    ROOT _preferences _preferences,
    ROOT _private _private,
    ROOT _probability _probability,
    ROOT _problem _problem,
    ROOT _prohibited _prohibited,
    ROOT _protocol _protocol,
    ROOT _ptr _ptr,
    ROOT _qqt _qqt,
    ROOT _queue _queue,
    ROOT _quota _quota,
    ROOT _rate _rate,
    ROOT _rcpt _rcpt,
    ROOT _rcpthosts _rcpthosts,
    ROOT _rdns _rdns,
    ROOT _reached _reached,
    ROOT _read _read,
    ROOT _recipient _recipient,
    ROOT _recipients _recipients,
    ROOT _refused _refused,
    ROOT _reject _reject,
    ROOT _rejected _rejected,
    ROOT _relais _relais,
    ROOT _relay _relay,
    ROOT _relaying _relaying,
    ROOT _reputation _reputation,
    ROOT _request _request,
    ROOT _required _required,
    ROOT _requires _requires,
    ROOT _residential _residential,
    ROOT _resolver _resolver,
    ROOT _resolving _resolving,
    ROOT _resource _resource,
    ROOT _response _response,
    ROOT _retry _retry,
    ROOT _reverse _reverse,
    ROOT _rfc _rfc,
    ROOT _rly _rly,
    ROOT _route _route,
    ROOT _rp _rp,
    ROOT _rtr _rtr,
    ROOT _rule _rule,
    ROOT _s3140 _s3140,
    ROOT _s3150 _s3150,
    ROOT _sasl _sasl,
    ROOT _say _say,
    ROOT _sc _sc,
    ROOT _scam _scam,
    ROOT _secure _secure,
    ROOT _security _security,
    ROOT _send _send,
    ROOT _sendasdenied _sendasdenied,
    ROOT _sender _sender,
    ROOT _senderid _senderid,
    ROOT _senders _senders,
    ROOT _senderscore _senderscore,
    ROOT _sending _sending,
    ROOT _sent _sent,
    ROOT _sequence _sequence,
    ROOT _server _server,
    ROOT _service _service,
    ROOT _services _services,
    ROOT _shutdown _shutdown,
    ROOT _shutting _shutting,
    ROOT _simultaneous _simultaneous,
    ROOT _size _size,
    ROOT _slow _slow,
    ROOT _slower _slower,
    ROOT _smtp _smtp,
    ROOT _smtplf _smtplf,
    ROOT _smtputf8 _smtputf8,
    ROOT _sorbs _sorbs,
    ROOT _space _space,
    ROOT _spam _spam,
    ROOT _spamcop _spamcop,
    ROOT _spamhaus _spamhaus,
    ROOT _spamhauss _spamhauss,
    ROOT _spamrats _spamrats,
    ROOT _spf _spf,
    ROOT _ssl _ssl,
    ROOT _start _start,
    ROOT _starttls _starttls,
    ROOT _storage _storage,
    ROOT _storedrv _storedrv,
    ROOT _submission _submission,
    ROOT _subscribers _subscribers,
    ROOT _support _support,
    ROOT _surbl _surbl,
    ROOT _suspect _suspect,
    ROOT _suspended _suspended,
    ROOT _suspicious _suspicious,
    ROOT _syntax _syntax,
    ROOT _system _system,
    ROOT _temporarily _temporarily,
    ROOT _temporary _temporary,
    ROOT _tenant _tenant,
    ROOT _terminated _terminated,
    ROOT _this _this,
    ROOT _thread _thread,
    ROOT _time _time,
    ROOT _timed _timed,
    ROOT _timeout _timeout,
    ROOT _tls _tls,
    ROOT _tlsa _tlsa,
    ROOT _to _to,
    ROOT _too _too,
    ROOT _traffic _traffic,
    ROOT _triplet _triplet,
    ROOT _trojan _trojan,
    ROOT _trop _trop,
    ROOT _try _try,
    ROOT _tss04 _tss04,
    ROOT _tss07 _tss07,
    ROOT _tss09 _tss09,
    ROOT _ube _ube,
    ROOT _uce _uce,
    ROOT _unable _unable,
    ROOT _unauthenticated _unauthenticated,
    ROOT _unauthorized _unauthorized,
    ROOT _unavailable _unavailable,
    ROOT _unbekannt _unbekannt,
    ROOT _undeliverable _undeliverable,
    ROOT _unexpected _unexpected,
    ROOT _unfortunately _unfortunately,
    ROOT _unicode _unicode,
    ROOT _unimplemented _unimplemented,
    ROOT _unknown _unknown,
    ROOT _unreachable _unreachable,
    ROOT _unregistered _unregistered,
    ROOT _unresolvable _unresolvable,
    ROOT _unroutable _unroutable,
    ROOT _unrouteable _unrouteable,
    ROOT _unsolicited _unsolicited,
    ROOT _unsupported _unsupported,
    ROOT _unusual _unusual,
    ROOT _unverified _unverified,
    ROOT _url _url,
    ROOT _usage _usage,
    ROOT _use _use,
    ROOT _user _user,
    ROOT _username _username,
    ROOT _users _users,
    ROOT _uses _uses,
    ROOT _using _using,
    ROOT _utilisateur _utilisateur,
    ROOT _vacation _vacation,
    ROOT _valid _valid,
    ROOT _validation _validation,
    ROOT _verification _verification,
    ROOT _verified _verified,
    ROOT _verify _verify,
    ROOT _virus _virus,
    ROOT _voll _voll,
    ROOT _volume _volume,
    ROOT _wasnt _wasnt,
    ROOT _while _while,
    ROOT _without _without,
    ROOT _wont _wont,
    ROOT _write _write,
    ROOT _you _you,
    ROOT _your _your,
    ROOT _zu _zu,
    ROOT _acceptX _acceptX,
    ROOT _addressX _addressX,
    ROOT _administrativeX _administrativeX,
    ROOT _advertisX _advertisX,
    ROOT _allowX _allowX,
    ROOT _archiveX _archiveX,
    ROOT _attachmentX _attachmentX,
    ROOT _authenticatX _authenticatX,
    ROOT _bareX _bareX,
    ROOT _blackX _blackX,
    ROOT _blacklistX _blacklistX,
    ROOT _blockX _blockX,
    ROOT _blocklistX _blocklistX,
    ROOT _bloqueX _bloqueX,
    ROOT _cancelX _cancelX,
    ROOT _characterX _characterX,
    ROOT _complianX _complianX,
    ROOT _credentialX _credentialX,
    ROOT _delistX _delistX,
    ROOT _denylistX _denylistX,
    ROOT _desconhecidX _desconhecidX,
    ROOT _desconocidX _desconocidX,
    ROOT _designateX _designateX,
    ROOT _dnsblX _dnsblX,
    ROOT _exceedX _exceedX,
    ROOT _executableX _executableX,
    ROOT _existX _existX,
    ROOT _failX _failX,
    ROOT _faqX _faqX,
    ROOT _floodX _floodX,
    ROOT _frequenX _frequenX,
    ROOT _graylistX _graylistX,
    ROOT _greylistX _greylistX,
    ROOT _headerX _headerX,
    ROOT _inconnuX _inconnuX,
    ROOT _ipX _ipX,
    ROOT _junkX _junkX,
    ROOT _limitX _limitX,
    ROOT _linkX _linkX,
    ROOT _loopX _loopX,
    ROOT _mailX _mailX,
    ROOT _mailboxX _mailboxX,
    ROOT _messageX _messageX,
    ROOT _misconfigurX _misconfigurX,
    ROOT _mismatchX _mismatchX,
    ROOT _misspellX _misspellX,
    ROOT _moderatX _moderatX,
    ROOT _onbekendX _onbekendX,
    ROOT _overloadX _overloadX,
    ROOT _parameterX _parameterX,
    ROOT _passwordX _passwordX,
    ROOT _phishX _phishX,
    ROOT _pipelinX _pipelinX,
    ROOT _prohibitX _prohibitX,
    ROOT _quotaX _quotaX,
    ROOT _rateX _rateX,
    ROOT _ratelimitX _ratelimitX,
    ROOT _rblX _rblX,
    ROOT _recipientX _recipientX,
    ROOT _recordX _recordX,
    ROOT _refX _refX,
    ROOT _rejectX _rejectX,
    ROOT _relayX _relayX,
    ROOT _requireX _requireX,
    ROOT _resolveX _resolveX,
    ROOT _resourceX _resourceX,
    ROOT _restrictX _restrictX,
    ROOT _sconosciutX _sconosciutX,
    ROOT _scoreX _scoreX,
    ROOT _seeX _seeX,
    ROOT _sendX _sendX,
    ROOT _sendasdeniedX _sendasdeniedX,
    ROOT _senderX _senderX,
    ROOT _spamX _spamX,
    ROOT _spammerX _spammerX,
    ROOT _spoofX _spoofX,
    ROOT _supportX _supportX,
    ROOT _synchroniX _synchroniX,
    ROOT _temporarX _temporarX,
    ROOT _throttlX _throttlX,
    ROOT _uceprotectX _uceprotectX,
    ROOT _unauthoriX _unauthoriX,
    ROOT _unblockX _unblockX,
    ROOT _unrecogniX _unrecogniX,
    ROOT _unresolvableX _unresolvableX,
    ROOT _unroutX _unroutX,
    ROOT _uriX _uriX,
    ROOT _urlX _urlX,
    ROOT _userX _userX,
    ROOT _usuX _usuX,
    ROOT _validX _validX,
    ROOT _verifX _verifX,
    ROOT _virusX _virusX,
    ROOT _xoauthX _xoauthX,
    _5322 _compliant _5322_compliant,
    _8 _bit _8_bit,
    _a _problem _a_problem,
    _accept _mail _accept_mail,
    _access _denied _access_denied,
    _access _to _access_to,
    _account _disabled _account_disabled,
    _account _is _account_is,
    _account _not _account_not,
    _account _unknown _account_unknown,
    _address _bounces _address_bounces,
    _address _incomplete _address_incomplete,
    _address _is _address_is,
    _address _refused _address_refused,
    _address _rejected _address_rejected,
    _address _unknown _address_unknown,
    _addressee _unknown _addressee_unknown,
    _after _bdat _after_bdat,
    _allow _list _allow_list,
    _allowed _senders _allowed_senders,
    _anti _spoofing _anti_spoofing,
    _antispam _checks _antispam_checks,
    _approved _senderX _approved_senderX,
    _are _banned _are_banned,
    _are _temporarily _are_temporarily,
    _as _invalid _as_invalid,
    _ask _your _ask_your,
    _at _a _at_a,
    _attachment _typeX _attachment_typeX,
    _attachments _over _attachments_over,
    _attribute _value _attribute_value,
    _auth _command _auth_command,
    _auth _failed _auth_failed,
    _auth _failure _auth_failure,
    _auth _first _auth_first,
    _auth _mechanism _auth_mechanism,
    _auth _required _auth_required,
    _authenticate _first _authenticate_first,
    _authenticated _failed _authenticated_failed,
    _authentication _aborted _authentication_aborted,
    _authentication _checks _authentication_checks,
    _authentication _failed _authentication_failed,
    _authentication _failure _authentication_failure,
    _authentication _first _authentication_first,
    _authentication _information _authentication_information,
    _authentication _is _authentication_is,
    _authentication _mechanism _authentication_mechanism,
    _authentication _not _authentication_not,
    _authentication _required _authentication_required,
    _authentication _type _authentication_type,
    _authentication _unsuccessful _authentication_unsuccessful,
    _authentication _abortX _authentication_abortX,
    _authentication _cancelX _authentication_cancelX,
    _authorization _failed _authorization_failed,
    _bad _address _bad_address,
    _bad _command _bad_command,
    _bad _destination _bad_destination,
    _bad _from _bad_from,
    _bad _helo _bad_helo,
    _bad _outbound _bad_outbound,
    _bad _recipient _bad_recipient,
    _bad _reputation _bad_reputation,
    _bad _sender _bad_sender,
    _banned _content _banned_content,
    _banned _contents _banned_contents,
    _banned _phrase _banned_phrase,
    _banned _sendX _banned_sendX,
    _bare _cr _bare_cr,
    _bare _newline _bare_newline,
    _bare _lfX _bare_lfX,
    _bare _lineX _bare_lineX,
    _barracuda _reputation _barracuda_reputation,
    _be _reached _be_reached,
    _because _it _because_it,
    _black _listX _black_listX,
    _block _list _block_list,
    _block _send _block_send,
    _blocked _by _blocked_by,
    _blocked _see _blocked_see,
    _blocked _using _blocked_using,
    _blocked _senderX _blocked_senderX,
    _blocks _limit _blocks_limit,
    _bulk _email _bulk_email,
    _bulk _mail _bulk_mail,
    _by _rule _by_rule,
    _by _that _by_that,
    _by _recipientX _by_recipientX,
    _cannot _authenticate _cannot_authenticate,
    _cannot _be _cannot_be,
    _cannot _connect _cannot_connect,
    _cannot _find _cannot_find,
    _cannot _receive _cannot_receive,
    _cannot _relay _cannot_relay,
    _cannot _resolve _cannot_resolve,
    _cant _be _cant_be,
    _cant _connect _cant_connect,
    _cant _find _cant_find,
    _cant _relay _cant_relay,
    _check _your _check_your,
    _client _host _client_host,
    _client _ip _client_ip,
    _client _was _client_was,
    _client _ipX _client_ipX,
    _comcast _block _comcast_block,
    _come _back _come_back,
    _command _disabled _command_disabled,
    _command _is _command_is,
    _command _line _command_line,
    _command _not _command_not,
    _con _b1 _con_b1,
    _configuration _error _configuration_error,
    _configuration _problem _configuration_problem,
    _connecting _ip _connecting_ip,
    _connection _could _connection_could,
    _connection _dropped _connection_dropped,
    _connection _expired _connection_expired,
    _connection _failed _connection_failed,
    _connection _lost _connection_lost,
    _connection _refused _connection_refused,
    _connection _reset _connection_reset,
    _connection _time _connection_time,
    _connections _not _connections_not,
    _connections _per _connections_per,
    _connections _will _connections_will,
    _content _denied _content_denied,
    _content _filterX _content_filterX,
    _content _rejectX _content_rejectX,
    _could _be _could_be,
    _could _not _could_not,
    _couldnt _be _couldnt_be,
    _credentials _for _credentials_for,
    _csi _cloudmark _csi_cloudmark,
    _currently _sending _currently_sending,
    _currently _unavailable _currently_unavailable,
    _dane _validation _dane_validation,
    _data _format _data_format,
    _data _refused _data_refused,
    _deferred _for _deferred_for,
    _delivery _not _delivery_not,
    _delivery _restriction _delivery_restriction,
    _deny _list _deny_list,
    _destinataire _est _destinataire_est,
    _destinataire _invalide _destinataire_invalide,
    _dial _up _dial_up,
    _disallowed _header _disallowed_header,
    _disk _full _disk_full,
    _disk _quota _disk_quota,
    _disk _space _disk_space,
    _distribution _group _distribution_group,
    _distribution _list _distribution_list,
    _dns _error _dns_error,
    _dns _mx _dns_mx,
    _dnsbl _lookup _dnsbl_lookup,
    _dnssec _invalid _dnssec_invalid,
    _do _not _do_not,
    _does _not _does_not,
    _doesnt _exist _doesnt_exist,
    _doesnt _have _doesnt_have,
    _domain _is _domain_is,
    _domain _missing _domain_missing,
    _domain _name _domain_name,
    _domain _not _domain_not,
    _domain _of _domain_of,
    _domain _unknown _domain_unknown,
    _dont _relay _dont_relay,
    _dsn _support _dsn_support,
    _dt _spm _dt_spm,
    _dt _sum _dt_sum,
    _due _to _due_to,
    _duplicate _headerX _duplicate_headerX,
    _dy _001 _dy_001,
    _dy _002 _dy_002,
    _dyn _t1 _dyn_t1,
    _dynamic _hostname _dynamic_hostname,
    _dynamic _reverse _dynamic_reverse,
    _dynamic _ipX _dynamic_ipX,
    _ehlo _command _ehlo_command,
    _ehlo _name _ehlo_name,
    _email _from _email_from,
    _email _reputation _email_reputation,
    _emetteur _invalide _emetteur_invalide,
    _encoded _word _encoded_word,
    _encrypted _connection _encrypted_connection,
    _encryption _required _encryption_required,
    _enough _disk _enough_disk,
    _enough _space _enough_space,
    _enough _storage _enough_storage,
    _envelope _blocked _envelope_blocked,
    _ers _customized _ers_customized,
    _excessive _volume _excessive_volume,
    _existiert _nicht _existiert_nicht,
    _failed _to _failed_to,
    _file _size _file_size,
    _first _time _first_time,
    _fix _reverse _fix_reverse,
    _fixed _maximum _fixed_maximum,
    _for _relaying _for_relaying,
    _forbidden _by _forbidden_by,
    _frequency _limited _frequency_limited,
    _from _address _from_address,
    _from _domain _from_domain,
    _from _header _from_header,
    _from _outside _from_outside,
    _from _this _from_this,
    _fully _qualified _fully_qualified,
    _generic _hostname _generic_hostname,
    _gray _listed _gray_listed,
    _grey _listed _grey_listed,
    _grey _listing _grey_listing,
    _has _moved _has_moved,
    _header _error _header_error,
    _header _from _header_from,
    _header _size _header_size,
    _headers _are _headers_are,
    _helo _command _helo_command,
    _helo _name _helo_name,
    _helo _requires _helo_requires,
    _hl _itc _hl_itc,
    _hl _rep _hl_rep,
    _hop _count _hop_count,
    _host _does _host_does,
    _host _network _host_network,
    _host _not _host_not,
    _host _unknown _host_unknown,
    _hvu _b1 _hvu_b1,
    _idle _too _idle_too,
    _illegal _command _illegal_command,
    _illegal _attachmentX _illegal_attachmentX,
    _improper _command _improper_command,
    _in _queue _in_queue,
    _initiate _tls _initiate_tls,
    _insecure _mail _insecure_mail,
    _insufficient _authorization _insufficient_authorization,
    _insufficient _system _insufficient_system,
    _insufficient _permissionX _insufficient_permissionX,
    _insufficient _resourceX _insufficient_resourceX,
    _invalid _address _invalid_address,
    _invalid _attachment _invalid_attachment,
    _invalid _data _invalid_data,
    _invalid _domain _invalid_domain,
    _invalid _email _invalid_email,
    _invalid _header _invalid_header,
    _invalid _mailbox _invalid_mailbox,
    _invalid _rcpt _invalid_rcpt,
    _invalid _sender _invalid_sender,
    _invalid _user _invalid_user,
    _invalid _recipientX _invalid_recipientX,
    _ip _address _ip_address,
    _ip _banned _ip_banned,
    _ip _name _ip_name,
    _ip _reputation _ip_reputation,
    _ipcheck _proofpoint _ipcheck_proofpoint,
    _ips _blocked _ips_blocked,
    _ipv6 _sending _ipv6_sending,
    _is _currently _is_currently,
    _is _disabled _is_disabled,
    _is _full _is_full,
    _is _listed _is_listed,
    _is _not _is_not,
    _is _now _is_now,
    _is _unknown _is_unknown,
    _issue _a _issue_a,
    _issue _rcpt _issue_rcpt,
    _left _the _left_the,
    _length _exceeds _length_exceeds,
    _likely _unsolicited _likely_unsolicited,
    _limit _exceeded _limit_exceeded,
    _line _length _line_length,
    _line _limit _line_limit,
    _line _too _line_too,
    _lines _longer _lines_longer,
    _lines _too _lines_too,
    _listed _at _listed_at,
    _listed _by _listed_by,
    _listed _in _listed_in,
    _local _error _local_error,
    _local _problem _local_problem,
    _local _user _local_user,
    _log _in _log_in,
    _login _failed _login_failed,
    _login _required _login_required,
    _lookup _failure _lookup_failure,
    _loop _detected _loop_detected,
    _loops _back _loops_back,
    _lost _connection _lost_connection,
    _low _reputation _low_reputation,
    _lowest _numbered _lowest_numbered,
    _lpn000 _630 _lpn000_630,
    _lpn004 _401 _lpn004_401,
    _lpn007 _416 _lpn007_416,
    _lpn007 _417 _lpn007_417,
    _lpn007 _426 _lpn007_426,
    _lpn105 _402 _lpn105_402,
    _mail _abuse _mail_abuse,
    _mail _before _mail_before,
    _mail _bomb _mail_bomb,
    _mail _first _mail_first,
    _mail _from _mail_from,
    _mail _loop _mail_loop,
    _mail _sending _mail_sending,
    _mail _server _mail_server,
    _mailbox _address _mailbox_address,
    _mailbox _exceeds _mailbox_exceeds,
    _mailbox _is _mailbox_is,
    _mailbox _not _mailbox_not,
    _mailbox _size _mailbox_size,
    _mailbox _unavailable _mailbox_unavailable,
    _mailbox _unknown _mailbox_unknown,
    _mailer _error _mailer_error,
    _mailfolder _is _mailfolder_is,
    _marked _as _marked_as,
    _max _connections _max_connections,
    _max _message _max_message,
    _maximum _inbound _maximum_inbound,
    _may _be _may_be,
    _may _not _may_not,
    _media _error _media_error,
    _members _only _members_only,
    _message _content _message_content,
    _message _expired _message_expired,
    _message _filtered _message_filtered,
    _message _id _message_id,
    _message _limit _message_limit,
    _message _size _message_size,
    _mi _cel _mi_cel,
    _mi _dmc _mi_dmc,
    _mi _spb _mi_spb,
    _mi _spf _mi_spf,
    _mi _stc _mi_stc,
    _mime _error _mime_error,
    _mismatches _client _mismatches_client,
    _mta _sts _mta_sts,
    _multiple _addresses _multiple_addresses,
    _multiple _auth _multiple_auth,
    _must _authenticate _must_authenticate,
    _must _be _must_be,
    _must _contain _must_contain,
    _must _subscribe _must_subscribe,
    _mx _recordX _mx_recordX,
    _name _or _name_or,
    _need _mail _need_mail,
    _need _rcpt _need_rcpt,
    _need _to _need_to,
    _nested _mail _nested_mail,
    _network _not _network_not,
    _new _sender _new_sender,
    _new _senders _new_senders,
    _nicht _erlaubt _nicht_erlaubt,
    _nie _istnieje _nie_istnieje,
    _nie _ma _nie_ma,
    _no _account _no_account,
    _no _answer _no_answer,
    _no _dns _no_dns,
    _no _existe _no_existe,
    _no _from _no_from,
    _no _longer _no_longer,
    _no _mail _no_mail,
    _no _mailbox _no_mailbox,
    _no _more _no_more,
    _no _mx _no_mx,
    _no _one _no_one,
    _no _ptr _no_ptr,
    _no _recipients _no_recipients,
    _no _relaying _no_relaying,
    _no _route _no_route,
    _no _such _no_such,
    _no _transaction _no_transaction,
    _no _user _no_user,
    _no _valid _no_valid,
    _no _matchX _no_matchX,
    _non _ascii _non_ascii,
    _non _existent _non_existent,
    _non _existing _non_existing,
    _non _local _non_local,
    _not _a _not_a,
    _not _accept _not_accept,
    _not _accepting _not_accepting,
    _not _activated _not_activated,
    _not _active _not_active,
    _not _advertised _not_advertised,
    _not _allowed _not_allowed,
    _not _an _not_an,
    _not _authenticated _not_authenticated,
    _not _authorized _not_authorized,
    _not _configured _not_configured,
    _not _enabled _not_enabled,
    _not _exist _not_exist,
    _not _exists _not_exists,
    _not _found _not_found,
    _not _hosted _not_hosted,
    _not _implemented _not_implemented,
    _not _in _not_in,
    _not _known _not_known,
    _not _listed _not_listed,
    _not _local _not_local,
    _not _logged _not_logged,
    _not _ok _not_ok,
    _not _our _not_our,
    _not _owned _not_owned,
    _not _permitted _not_permitted,
    _not _receive _not_receive,
    _not _registered _not_registered,
    _not _relay _not_relay,
    _not _resolve _not_resolve,
    _not _responding _not_responding,
    _not _responsible _not_responsible,
    _not _served _not_served,
    _not _the _not_the,
    _not _using _not_using,
    _not _valid _not_valid,
    _not _welcome _not_welcome,
    _not _acceptX _not_acceptX,
    _not _existX _not_existX,
    _not _matchX _not_matchX,
    _not _recogniX _not_recogniX,
    _nul _characterX _nul_characterX,
    _null _mx _null_mx,
    _null _sender _null_sender,
    _number _of _number_of,
    _ofr _104 _ofr_104,
    _ofr _402 _ofr_402,
    _ofr _415 _ofr_415,
    _ofr _416 _ofr_416,
    _ofr _417 _ofr_417,
    _ofr _506 _ofr_506,
    _ofr _999 _ofr_999,
    _ofr004 _104 _ofr004_104,
    _ofr005 _104 _ofr005_104,
    _only _accepts _only_accepts,
    _open _proxy _open_proxy,
    _open _relay _open_relay,
    _ou _001 _ou_001,
    _ou _002 _ou_002,
    _our _blockX _our_blockX,
    _out _of _out_of,
    _over _a _over_a,
    _over _quota _over_quota,
    _own _address _own_address,
    _per _day _per_day,
    _per _hour _per_hour,
    _per _minute _per_minute,
    _per _session _per_session,
    _permanently _banned _permanently_banned,
    _permanently _deferred _permanently_deferred,
    _permissions _to _permissions_to,
    _permitted _sender _permitted_sender,
    _pipeline _after _pipeline_after,
    _please _authenticate _please_authenticate,
    _please _retry _please_retry,
    _policy _restrictionX _policy_restrictionX,
    _poor _reputation _poor_reputation,
    _pop _before _pop_before,
    _possibly _forged _possibly_forged,
    _potential _security _potential_security,
    _private _address _private_address,
    _probability _of _probability_of,
    _protocol _violation _protocol_violation,
    _protocol _errorX _protocol_errorX,
    _ptr _recordX _ptr_recordX,
    _qqt _failure _qqt_failure,
    _queue _is _queue_is,
    _queue _quota _queue_quota,
    _quota _for _quota_for,
    _quota _violation _quota_violation,
    _quota _exceedX _quota_exceedX,
    _rate _limited _rate_limited,
    _rate _limitX _rate_limitX,
    _rcpt _before _rcpt_before,
    _rcpt _rejected _rcpt_rejected,
    _rcpt _to _rcpt_to,
    _read _error _read_error,
    _recipient _address _recipient_address,
    _recipient _domain _recipient_domain,
    _recipient _has _recipient_has,
    _recipient _limit _recipient_limit,
    _recipient _not _recipient_not,
    _recipient _preferences _recipient_preferences,
    _recipient _refused _recipient_refused,
    _recipient _rejected _recipient_rejected,
    _recipient _temporarily _recipient_temporarily,
    _recipient _unknown _recipient_unknown,
    _recipient _verify _recipient_verify,
    _recipient _addressX _recipient_addressX,
    _refused _to _refused_to,
    _reject _mail _reject_mail,
    _rejected _by _rejected_by,
    _rejected _using _rejected_using,
    _relay _access _relay_access,
    _relay _attempt _relay_attempt,
    _relay _through _relay_through,
    _relay _via _relay_via,
    _relaying _denied _relaying_denied,
    _reputation _score _reputation_score,
    _request _removal _request_removal,
    _required _authentication _required_authentication,
    _requires _authentication _requires_authentication,
    _requires _confirmation _requires_confirmation,
    _resolver _adr _resolver_adr,
    _resolver _rst _resolver_rst,
    _resource _limitX _resource_limitX,
    _response _limit _response_limit,
    _retry _timeout _retry_timeout,
    _reverse _dns _reverse_dns,
    _reverse _hostname _reverse_hostname,
    _reverse _lookup _reverse_lookup,
    _reverse _mapping _reverse_mapping,
    _reverse _name _reverse_name,
    _rfc _2822 _rfc_2822,
    _rfc _822 _rfc_822,
    _rly _bl _rly_bl,
    _route _to _route_to,
    _rp _001 _rp_001,
    _rp _002 _rp_002,
    _rp _003 _rp_003,
    _rp _cel _rp_cel,
    _rp _drc _rp_drc,
    _rp _trc _rp_trc,
    _rtr _bb _rtr_bb,
    _rtr _bg _rtr_bg,
    _rtr _bl _rtr_bl,
    _rtr _ch _rtr_ch,
    _rtr _du _rtr_du,
    _rtr _gb _rtr_gb,
    _rtr _rd _rtr_rd,
    _rtr _sc _rtr_sc,
    _rule _imposed _rule_imposed,
    _say _hello _say_hello,
    _sc _001 _sc_001,
    _sc _002 _sc_002,
    _sc _003 _sc_003,
    _sc _004 _sc_004,
    _secure _connection _secure_connection,
    _send _as _send_as,
    _sender _account _sender_account,
    _sender _address _sender_address,
    _sender _already _sender_already,
    _sender _denied _sender_denied,
    _sender _domain _sender_domain,
    _sender _has _sender_has,
    _sender _id _sender_id,
    _sender _is _sender_is,
    _sender _not _sender_not,
    _sender _refused _sender_refused,
    _sender _rejected _sender_rejected,
    _sender _score _sender_score,
    _sender _unknown _sender_unknown,
    _sender _verifX _sender_verifX,
    _senders _mailbox _senders_mailbox,
    _sending _activity _sending_activity,
    _sending _denied _sending_denied,
    _sending _mail _sending_mail,
    _sending _mails _sending_mails,
    _sending _quota _sending_quota,
    _sending _spam _sending_spam,
    _sending _too _sending_too,
    _sending _limitX _sending_limitX,
    _sent _too _sent_too,
    _server _certificate _server_certificate,
    _server _error _server_error,
    _server _unavailable _server_unavailable,
    _service _not _service_not,
    _service _refuseX _service_refuseX,
    _shutting _down _shutting_down,
    _size _limitX _size_limitX,
    _slow _down _slow_down,
    _smtp _auth _smtp_auth,
    _smtp _relay _smtp_relay,
    _smtp _authX _smtp_authX,
    _spam _or _spam_or,
    _spam _sourceX _spam_sourceX,
    _start _afresh _start_afresh,
    _starttls _not _starttls_not,
    _storage _allocation _storage_allocation,
    _storage _full _storage_full,
    _storage _limit _storage_limit,
    _storage _space _storage_space,
    _submission _rate _submission_rate,
    _support _is _support_is,
    _suspect _attachmentX _suspect_attachmentX,
    _suspicious _due _suspicious_due,
    _syntax _error _syntax_error,
    _system _error _system_error,
    _temporarily _deferred _temporarily_deferred,
    _temporarily _rejected _temporarily_rejected,
    _temporarily _unavailable _temporarily_unavailable,
    _this _hour _this_hour,
    _thread _limit _thread_limit,
    _time _expired _time_expired,
    _time _out _time_out,
    _timed _out _timed_out,
    _tls _currently _tls_currently,
    _tls _error _tls_error,
    _tls _not _tls_not,
    _tls _session _tls_session,
    _tls _wasnt _tls_wasnt,
    _tlsa _invalid _tlsa_invalid,
    _to _this _to_this,
    _too _big _too_big,
    _too _fast _too_fast,
    _too _large _too_large,
    _too _many _too_many,
    _too _much _too_much,
    _too _quickly _too_quickly,
    _too _frequentX _too_frequentX,
    _traffic _not _traffic_not,
    _trop _de _trop_de,
    _try _again _try_again,
    _try _later _try_later,
    _try _reconnecting _try_reconnecting,
    _unable _to _unable_to,
    _unauthenticated _commands _unauthenticated_commands,
    _unauthenticated _email _unauthenticated_email,
    _unauthenticated _mail _unauthenticated_mail,
    _unauthenticated _commandX _unauthenticated_commandX,
    _unauthenticated _messageX _unauthenticated_messageX,
    _unauthenticated _sendX _unauthenticated_sendX,
    _unauthenticated _senderX _unauthenticated_senderX,
    _unauthorized _pipelining _unauthorized_pipelining,
    _unauthorized _sender _unauthorized_sender,
    _undeliverable _address _undeliverable_address,
    _unexpected _command _unexpected_command,
    _unfortunately _messages _unfortunately_messages,
    _unicode _characterX _unicode_characterX,
    _unknown _account _unknown_account,
    _unknown _address _unknown_address,
    _unknown _command _unknown_command,
    _unknown _domain _unknown_domain,
    _unknown _host _unknown_host,
    _unknown _local _unknown_local,
    _unknown _mailbox _unknown_mailbox,
    _unknown _or _unknown_or,
    _unknown _recipient _unknown_recipient,
    _unknown _sender _unknown_sender,
    _unknown _user _unknown_user,
    _unknown _emailX _unknown_emailX,
    _unregistered _domainX _unregistered_domainX,
    _unsupported _command _unsupported_command,
    _unusual _rate _unusual_rate,
    _unverified _address _unverified_address,
    _url _resolution _url_resolution,
    _use _tls _use_tls,
    _user _has _user_has,
    _user _here _user_here,
    _user _invalid _user_invalid,
    _user _is _user_is,
    _user _not _user_not,
    _user _refused _user_refused,
    _user _refuses _user_refuses,
    _user _reject _user_reject,
    _user _unknown _user_unknown,
    _users _blacklist _users_blacklist,
    _uses _mx _uses_mx,
    _valid _rcpt _valid_rcpt,
    _verification _failed _verification_failed,
    _verification _in _verification_in,
    _verify _callout _verify_callout,
    _verify _your _verify_your,
    _virus _detected _virus_detected,
    _wasnt _found _wasnt_found,
    _while _verifying _while_verifying,
    _without _a _without_a,
    _without _authentication _without_authentication,
    _wont _relay _wont_relay,
    _write _error _write_error,
    _you _are _you_are,
    _you _tried _you_tried,
    _your _access _your_access,
    _your _host _your_host,
    _your _ip _your_ip,
    _your _network _your_network,
    _your _server _your_server,
    _zu _viele _zu_viele,
    _relayX _denied _relayX_denied,
    _relayX _disallowed _relayX_disallowed,
    _relayX _refused _relayX_refused,
    _relayX _rejectX _relayX_rejectX,
    _unauthoriX _sender _unauthoriX_sender,
    _urlX _in _urlX_in,
    _8_bit _data _8_bit_data,
    _a_problem _occurred _a_problem_occurred,
    _accept_mail _for _accept_mail_for,
    _access_denied _banned _access_denied_banned,
    _access_to _this _access_to_this,
    _account_is _blocked _account_is_blocked,
    _account_not _available _account_not_available,
    _address_is _invalid _address_is_invalid,
    _address_is _not _address_is_not,
    _address_refused _END _address_refused_END,
    _address_rejected _END _address_rejected_END,
    _anti_spoofing _policy _anti_spoofing_policy,
    _are_temporarily _blocked _are_temporarily_blocked,
    _ask_your _postmaster _ask_your_postmaster,
    _at_a _rate _at_a_rate,
    _authentication_is _required _authentication_is_required,
    _authentication_not _enabled _authentication_not_enabled,
    _bad_destination _mailbox _bad_destination_mailbox,
    _bad_destination _system _bad_destination_system,
    _bad_outbound _sender _bad_outbound_sender,
    _bad_sender _address _bad_sender_address,
    _because_it _is _because_it_is,
    _block_send _er _block_send_er,
    _blocks_limit _exceeded _blocks_limit_exceeded,
    _by_that _name _by_that_name,
    _cannot_be _found _cannot_be_found,
    _cannot_be _verified _cannot_be_verified,
    _cannot_find _your _cannot_find_your,
    _cannot_resolve _your _cannot_resolve_your,
    _cant_be _found _cant_be_found,
    _check_your _mail _check_your_mail,
    _client_host _rejected _client_host_rejected,
    _client_was _not _client_was_not,
    _comcast_block _for _comcast_block_for,
    _come_back _in _come_back_in,
    _command_is _disabled _command_is_disabled,
    _command_not _allowed _command_not_allowed,
    _command_not _supported _command_not_supported,
    _command_not _recogniX _command_not_recogniX,
    _connection_could _not _connection_could_not,
    _connections_not _accepted _connections_not_accepted,
    _connections_will _not _connections_will_not,
    _could_be _reached _could_be_reached,
    _could_not _be _could_not_be,
    _could_not _connect _could_not_connect,
    _could_not _deliver _could_not_deliver,
    _couldnt_be _found _couldnt_be_found,
    _credentials_for _relay _credentials_for_relay,
    _currently_sending _spam _currently_sending_spam,
    _data_format _error _data_format_error,
    _delivery_not _authorized _delivery_not_authorized,
    _destinataire_est _bloque _destinataire_est_bloque,
    _dns_mx _or _dns_mx_or,
    _do_not _relay _do_not_relay,
    _does_not _accept _does_not_accept,
    _does_not _exist _does_not_exist,
    _does_not _have _does_not_have,
    _does_not _want _does_not_want,
    _doesnt_have _aX _doesnt_have_aX,
    _domain_is _not _domain_is_not,
    _domain_missing _or _domain_missing_or,
    _domain_name _not _domain_name_not,
    _domain_not _found _domain_not_found,
    _domain_of _sender _domain_of_sender,
    _due_to _abuse _due_to_abuse,
    _ehlo_command _rejected _ehlo_command_rejected,
    _envelope_blocked _user _envelope_blocked_user,
    _ers_customized _block _ers_customized_block,
    _failed_to _connect _failed_to_connect,
    _forbidden_by _your _forbidden_by_your,
    _from_this _ip _from_this_ip,
    _fully_qualified _hostname _fully_qualified_hostname,
    _headers_are _not _headers_are_not,
    _helo_command _rejected _helo_command_rejected,
    _host_does _not _host_does_not,
    _host_network _not _host_network_not,
    _host_not _found _host_not_found,
    _idle_too _long _idle_too_long,
    _in_queue _too _in_queue_too,
    _insecure_mail _relay _insecure_mail_relay,
    _invalid_domain _name _invalid_domain_name,
    _invalid_email _address _invalid_email_address,
    _invalid_rcpt _to _invalid_rcpt_to,
    _ip_address _of _ip_address_of,
    _ip_name _lookup _ip_name_lookup,
    _ipv6_sending _guidelines _ipv6_sending_guidelines,
    _is_currently _blocked _is_currently_blocked,
    _is_not _allowed _is_not_allowed,
    _is_now _disabled _is_now_disabled,
    _issue_a _starttls _issue_a_starttls,
    _left_the _company _left_the_company,
    _line_too _long _line_too_long,
    _lines_too _long _lines_too_long,
    _local_user _only _local_user_only,
    _log_in _first _log_in_first,
    _lowest_numbered _mx _lowest_numbered_mx,
    _mail_from _your _mail_from_your,
    _mail_sending _denied _mail_sending_denied,
    _mailbox_address _syntax _mailbox_address_syntax,
    _mailbox_is _temporarily _mailbox_is_temporarily,
    _mailbox_not _available _mailbox_not_available,
    _mailbox_unavailable _or _mailbox_unavailable_or,
    _mailfolder_is _full _mailfolder_is_full,
    _marked_as _invalid _marked_as_invalid,
    _max_message _size _max_message_size,
    _maximum_inbound _message _maximum_inbound_message,
    _may_not _be _may_not_be,
    _may_not _exist _may_not_exist,
    _message_size _exceedX _message_size_exceedX,
    _mismatches_client _ip _mismatches_client_ip,
    _multiple_addresses _in _multiple_addresses_in,
    _must_be _authenticated _must_be_authenticated,
    _must_be _same _must_be_same,
    _must_contain _a _must_contain_a,
    _name_or _service _name_or_service,
    _need_to _authenticate _need_to_authenticate,
    _network_not _allowed _network_not_allowed,
    _no_answer _from _no_answer_from,
    _no_from _header _no_from_header,
    _no_mail _box _no_mail_box,
    _no_more _recipients _no_more_recipients,
    _no_one _here _no_one_here,
    _no_route _to _no_route_to,
    _no_such _domain _no_such_domain,
    _no_valid _rcpt _no_valid_rcpt,
    _no_valid _recipientX _no_valid_recipientX,
    _non_local _recipient _non_local_recipient,
    _not_a _domain _not_a_domain,
    _not_a _local _not_a_local,
    _not_a _member _not_a_member,
    _not_a _registered _not_a_registered,
    _not_a _valid _not_a_valid,
    _not_accept _mail _not_accept_mail,
    _not_accepting _connections _not_accepting_connections,
    _not_accepting _mail _not_accepting_mail,
    _not_allowed _to _not_allowed_to,
    _not_an _open _not_an_open,
    _not_authorized _to _not_authorized_to,
    _not_configured _to _not_configured_to,
    _not_in _my _not_in_my,
    _not_in _whitelist _not_in_whitelist,
    _not_logged _in _not_logged_in,
    _not_our _domain _not_our_domain,
    _not_our _user _not_our_user,
    _not_permitted _to _not_permitted_to,
    _not_receive _any _not_receive_any,
    _not_resolve _to _not_resolve_to,
    _not_responsible _for _not_responsible_for,
    _not_the _mail _not_the_mail,
    _not_using _a _not_using_a,
    _number_of _messages _number_of_messages,
    _number_of _recipients _number_of_recipients,
    _out_of _memory _out_of_memory,
    _out_of _order _out_of_order,
    _out_of _service _out_of_service,
    _out_of _storage _out_of_storage,
    _over_a _tls _over_a_tls,
    _permissions_to _send _permissions_to_send,
    _pipeline_after _starttls _pipeline_after_starttls,
    _please_retry _later _please_retry_later,
    _potential_security _issue _potential_security_issue,
    _probability_of _spam _probability_of_spam,
    _queue_is _full _queue_is_full,
    _quota_for _sending _quota_for_sending,
    _rcpt_rejected _END _rcpt_rejected_END,
    _rcpt_to _should _rcpt_to_should,
    _recipient_address _rejected _recipient_address_rejected,
    _recipient_has _blocked _recipient_has_blocked,
    _recipient_not _found _recipient_not_found,
    _recipient_refused _END _recipient_refused_END,
    _recipient_rejected _END _recipient_rejected_END,
    _recipient_temporarily _unavailable _recipient_temporarily_unavailable,
    _recipient_verify _callout _recipient_verify_callout,
    _recipient_addressX _rejected _recipient_addressX_rejected,
    _refused_to _receive _refused_to_receive,
    _reject_mail _from _reject_mail_from,
    _rejected_by _the _rejected_by_the,
    _relay_access _denied _relay_access_denied,
    _required_authentication _level _required_authentication_level,
    _resolver_adr _reciplimit _resolver_adr_reciplimit,
    _resolver_rst _authrequired _resolver_rst_authrequired,
    _resolver_rst _notauthorized _resolver_rst_notauthorized,
    _resolver_rst _recipsizelimit _resolver_rst_recipsizelimit,
    _resolver_rst _sendsizelimit _resolver_rst_sendsizelimit,
    _resolver_rst _recipthresholdX _resolver_rst_recipthresholdX,
    _resolver_rst _sendernotX _resolver_rst_sendernotX,
    _response_limit _exceeded _response_limit_exceeded,
    _retry_timeout _exceeded _retry_timeout_exceeded,
    _reverse_dns _entry _reverse_dns_entry,
    _route_to _domain _route_to_domain,
    _sender_address _refused _sender_address_refused,
    _sender_address _rejected _sender_address_rejected,
    _sender_already _specified _sender_already_specified,
    _sender_denied _as _sender_denied_as,
    _sender_domain _must _sender_domain_must,
    _sender_has _been _sender_has_been,
    _sender_is _not _sender_is_not,
    _sender_is _unauthenticated _sender_is_unauthenticated,
    _sender_not _allowed _sender_not_allowed,
    _sender_not _found _sender_not_found,
    _sender_not _acceptX _sender_not_acceptX,
    _sender_not _authoriX _sender_not_authoriX,
    _sending_mail _account _sending_mail_account,
    _sending_mails _from _sending_mails_from,
    _sent_too _many _sent_too_many,
    _service_not _available _service_not_available,
    _smtp_relay _limit _smtp_relay_limit,
    _smtp_relay _sending _smtp_relay_sending,
    _spam_or _virus _spam_or_virus,
    _starttls_not _supported _starttls_not_supported,
    _support_is _disabled _support_is_disabled,
    _suspicious_due _to _suspicious_due_to,
    _tls_currently _unavailable _tls_currently_unavailable,
    _tls_not _available _tls_not_available,
    _tls_wasnt _used _tls_wasnt_used,
    _to_this _address _to_this_address,
    _too_many _attachments _too_many_attachments,
    _too_many _bad _too_many_bad,
    _too_many _concurrent _too_many_concurrent,
    _too_many _emails _too_many_emails,
    _too_many _equal _too_many_equal,
    _too_many _errors _too_many_errors,
    _too_many _failed _too_many_failed,
    _too_many _hops _too_many_hops,
    _too_many _invalid _too_many_invalid,
    _too_many _login _too_many_login,
    _too_many _mails _too_many_mails,
    _too_many _messages _too_many_messages,
    _too_many _open _too_many_open,
    _too_many _recent _too_many_recent,
    _too_many _recipients _too_many_recipients,
    _too_many _sessions _too_many_sessions,
    _too_many _transactions _too_many_transactions,
    _too_many _unknown _too_many_unknown,
    _too_many _rcptX _too_many_rcptX,
    _too_much _mail _too_much_mail,
    _traffic_not _accepted _traffic_not_accepted,
    _trop_de _connexions _trop_de_connexions,
    _unable_to _find _unable_to_find,
    _unable_to _process _unable_to_process,
    _unable_to _relay _unable_to_relay,
    _unfortunately_messages _from _unfortunately_messages_from,
    _unknown_or _illegal _unknown_or_illegal,
    _unverified_address _connect _unverified_address_connect,
    _user_has _blocked _user_has_blocked,
    _user_is _not _user_is_not,
    _uses_mx _in _uses_mx_in,
    _verification_failed _for _verification_failed_for,
    _verification_failed _while _verification_failed_while,
    _verification_in _progress _verification_in_progress,
    _verify_your _sender _verify_your_sender,
    _without_a _valid _without_a_valid,
    _you_are _blocked _you_are_blocked,
    _you_are _listed _you_are_listed,
    _you_tried _to _you_tried_to,
    _your_access _to _your_access_to,
    _your_host _is _your_host_is,
    _accept_mail_for _this _accept_mail_for_this,
    _access_denied_banned _sendX _access_denied_banned_sendX,
    _access_to_this _mail _access_to_this_mail,
    _address_is_not _valid _address_is_not_valid,
    _ask_your_postmaster _for _ask_your_postmaster_for,
    _at_a_rate _that _at_a_rate_that,
    _bad_sender_address _syntax _bad_sender_address_syntax,
    _because_it_is _unauthenticated _because_it_is_unauthenticated,
    _cannot_find_your _hostname _cannot_find_your_hostname,
    _client_was_not _authenticated _client_was_not_authenticated,
    _comcast_block_for _spam _comcast_block_for_spam,
    _connections_not_accepted _from _connections_not_accepted_from,
    _connections_will_not _be _connections_will_not_be,
    _could_not_be _delivered _could_not_be_delivered,
    _could_not_be _found _could_not_be_found,
    _could_not_deliver _mail _could_not_deliver_mail,
    _dns_mx_or _a _dns_mx_or_a,
    _does_not_accept _bounces _does_not_accept_bounces,
    _does_not_accept _mail _does_not_accept_mail,
    _does_not_exist _in _does_not_exist_in,
    _does_not_have _aX _does_not_have_aX,
    _domain_is_not _allowed _domain_is_not_allowed,
    _domain_missing_or _malformed _domain_missing_or_malformed,
    _domain_name_not _found _domain_name_not_found,
    _envelope_blocked_user _entry _envelope_blocked_user_entry,
    _forbidden_by_your _ip _forbidden_by_your_ip,
    _host_does_not _accept _host_does_not_accept,
    _host_network_not _allowed _host_network_not_allowed,
    _in_queue_too _long _in_queue_too_long,
    _ip_address_of _the _ip_address_of_the,
    _ip_name_lookup _failed _ip_name_lookup_failed,
    _is_not_allowed _to _is_not_allowed_to,
    _mailbox_is_temporarily _unavailable _mailbox_is_temporarily_unavailable,
    _mailbox_unavailable_or _access _mailbox_unavailable_or_access,
    _maximum_inbound_message _size _maximum_inbound_message_size,
    _may_not_be _mail _may_not_be_mail,
    _may_not_be _repeated _may_not_be_repeated,
    _multiple_addresses_in _from _multiple_addresses_in_from,
    _must_contain_a _domain _must_contain_a_domain,
    _name_or_service _not _name_or_service_not,
    _no_answer_from _host _no_answer_from_host,
    _no_route_to _domain _no_route_to_domain,
    _no_route_to _host _no_route_to_host,
    _not_a_local _domain _not_a_local_domain,
    _not_accept_mail _for _not_accept_mail_for,
    _not_accepting_mail _from _not_accepting_mail_from,
    _not_allowed_to _connect _not_allowed_to_connect,
    _not_allowed_to _receive _not_allowed_to_receive,
    _not_allowed_to _send _not_allowed_to_send,
    _not_an_open _relay _not_an_open_relay,
    _not_authorized_to _send _not_authorized_to_send,
    _not_authorized_to _sendX _not_authorized_to_sendX,
    _not_configured_to _receive _not_configured_to_receive,
    _not_in_my _domain _not_in_my_domain,
    _not_permitted_to _send _not_permitted_to_send,
    _not_receive_any _mail _not_receive_any_mail,
    _not_resolve_to _your _not_resolve_to_your,
    _not_the_mail _exchanger _not_the_mail_exchanger,
    _not_using_a _tls _not_using_a_tls,
    _recipient_address_rejected _access _recipient_address_rejected_access,
    _recipient_address_rejected _blocked _recipient_address_rejected_blocked,
    _recipient_address_rejected _unverified _recipient_address_rejected_unverified,
    _recipient_address_rejected _user _recipient_address_rejected_user,
    _rejected_by_the _recipient _rejected_by_the_recipient,
    _sender_has_been _blacklisted _sender_has_been_blacklisted,
    _smtp_relay_limit _exceeded _smtp_relay_limit_exceeded,
    _smtp_relay_sending _limit _smtp_relay_sending_limit,
    _suspicious_due_to _the _suspicious_due_to_the,
    _to_this_address _bounces _to_this_address_bounces,
    _too_many_recipients _this _too_many_recipients_this,
    _too_much_mail _data _too_much_mail_data,
    _too_much_mail _stored _too_much_mail_stored,
    _traffic_not_accepted _from _traffic_not_accepted_from,
    _unverified_address_connect _to _unverified_address_connect_to,
    _user_is_not _accepting _user_is_not_accepting,
    _uses_mx_in _private _uses_mx_in_private,
    _without_a_valid _sender _without_a_valid_sender,
    _you_tried_to _reach _you_tried_to_reach,
    _your_host_is _not _your_host_is_not,
    _accept_mail_for_this _domain _accept_mail_for_this_domain,
    _access_to_this_mail _system _access_to_this_mail_system,
    _ask_your_postmaster_for _help _ask_your_postmaster_for_help,
    _at_a_rate_that _prevents _at_a_rate_that_prevents,
    _connections_will_not_be _accepted _connections_will_not_be_accepted,
    _could_not_be_delivered _for _could_not_be_delivered_for,
    _could_not_be_delivered _in _could_not_be_delivered_in,
    _could_not_deliver_mail _to _could_not_deliver_mail_to,
    _host_does_not_accept _mail _host_does_not_accept_mail,
    _ip_address_of_the _hostname _ip_address_of_the_hostname,
    _is_not_allowed_to _send _is_not_allowed_to_send,
    _mailbox_unavailable_or_access _denied _mailbox_unavailable_or_access_denied,
    _may_not_be_mail _exchanger _may_not_be_mail_exchanger,
    _name_or_service_not _known _name_or_service_not_known,
    _not_accepting_mail_from _you _not_accepting_mail_from_you,
    _not_authorized_to_sendX _email _not_authorized_to_sendX_email,
    _recipient_address_rejected_access _denied _recipient_address_rejected_access_denied,
    _recipient_address_rejected_unverified _address _recipient_address_rejected_unverified_address,
    _suspicious_due_to_the _nature _suspicious_due_to_the_nature,
    _too_many_recipients_this _hour _too_many_recipients_this_hour,
    _traffic_not_accepted_from _this _traffic_not_accepted_from_this,
    _without_a_valid_sender _domain _without_a_valid_sender_domain,
    _you_tried_to_reach _does _you_tried_to_reach_does,
    _you_tried_to_reach _is _you_tried_to_reach_is,
    _your_host_is_not _allowed _your_host_is_not_allowed,
    _connections_will_not_be_accepted _from _connections_will_not_be_accepted_from,
    _is_not_allowed_to_send _mail _is_not_allowed_to_send_mail,
    _not_authorized_to_sendX_email _directly _not_authorized_to_sendX_email_directly,
    _suspicious_due_to_the_nature _of _suspicious_due_to_the_nature_of,
    _traffic_not_accepted_from_this _ip _traffic_not_accepted_from_this_ip,
    _you_tried_to_reach_does _not _you_tried_to_reach_does_not,
    _you_tried_to_reach_is _disabled _you_tried_to_reach_is_disabled,
    _you_tried_to_reach_is _inactive _you_tried_to_reach_is_inactive,
    _is_not_allowed_to_send_mail _from _is_not_allowed_to_send_mail_from,
    _suspicious_due_to_the_nature_of _the _suspicious_due_to_the_nature_of_the,
    _you_tried_to_reach_does_not _exist _you_tried_to_reach_does_not_exist,
    _suspicious_due_to_the_nature_of_the _content _suspicious_due_to_the_nature_of_the_content,
}

phrases! {
    _aup
    _cs01
    _hm08
    _mailbox_unavailable_or_access_denied
    _frequency_limited
    _access_denied
    _tss04
    _tss07
    _tss09
    _bl21
    _bl23
    _ph01
    _rtr_bl
    _rly_bl
    _dyn_t1
    _rtr_gb
    _rtr_bg
    _rtr_du
    _rtr_bb
    _rtr_rd
    _rtr_sc
    _rtr_ch
    _con_b1
    _hvu_b1
    _cox
    _comcast_block_for_spam
    _bl000000
    _ofr_506
    _ofr005_104
    _ofr004_104
    _ofr_104
    _ofr_416
    _ofr_402
    _ofr_999
    _ofr_415
    _ofr_417
    _lpn004_401
    _lpn007_416
    _lpn007_417
    _lpn007_426
    _lpn105_402
    _lpn000_630
    _ib007
    _ib504
    _ib607
    _ib105
    _ib103
    _ib104
    _ib106
    _ib108
    _ib110
    _ib212
    _ib508
    _ib705
    _ib101
    _ib302
    _ib401
    _s3140
    _s3150
    _sc_001
    _sc_002
    _sc_003
    _sc_004
    _dy_001
    _dy_002
    _dt_spm
    _mi_spb
    _dt_sum
    _mi_spf
    _hl_rep
    _hl_itc
    _rp_trc
    _rp_cel
    _rp_drc
    _mi_cel
    _mi_dmc
    _mi_stc
    _rp_001
    _rp_002
    _rp_003
    _ou_001
    _ou_002
    _resolver_rst_authrequired
    _resolver_rst_notauthorized
    _resolver_adr_reciplimit
    _resolver_rst_sendernotX
    _delivery_restriction
    _resolver_adr
    _resolver_rst_recipsizelimit
    _resolver_rst_sendsizelimit
    _resolver_rst_recipthresholdX
    _storedrv
    _quotaX
    _account_disabled
    _relay_access_denied
    _recipient_addressX_rejected
    _recipient_not_found
    _access_denied_banned_sendX
    _tenant
    _bad_outbound_sender
    _traffic_not_accepted_from_this_ip
    _tlsa_invalid
    _dnssec_invalid
    _dane_validation
    _starttls_not_supported
    _sending_mail_account
    _suspended
    _mail_sending_denied
    _smtp_relay_limit_exceeded
    _smtp_relay_sending_limit
    _credentials_for_relay
    _ipv6_sending_guidelines
    _likely_unsolicited
    _suspicious_due_to_the_nature_of_the_content
    _low_reputation
    _unusual_rate
    _not_authorized_to_sendX_email_directly
    _you_tried_to_reach_is_disabled
    _you_tried_to_reach_is_inactive
    _you_tried_to_reach_does_not_exist
    _at_a_rate_that_prevents
    _too_quickly
    _envelope_blocked_user_entry
    _anti_spoofing_policy
    _bad_reputation
    _a_problem_occurred
    _ask_your_postmaster_for_help
    _greylistX
    _graylistX
    _grey_listed
    _grey_listing
    _gray_listed
    _postgrey
    _deferred_for
    _first_time
    _try_again
    _seeX
    _come_back_in
    _new_sender
    _please_retry_later
    _triplet
    _spam_or_virus
    _virus_detected
    _virusX
    _spamX
    _infected
    _malware
    _trojan
    _clamav
    _malicious
    _suspect_attachmentX
    _attachmentX
    _dropped
    _exceedX
    _too_large
    _illegal_attachmentX
    _blocked
    _forbidden
    _attachment_typeX
    _not_allowed
    _rejectX
    _executableX
    _banned_contents
    _banned_phrase
    _banned
    _banned_sendX
    _banned_content
    _potential_security_issue
    _duplicate_headerX
    _antispam_checks
    _probability_of_spam
    _spf
    _recipient_unknown
    _openspf
    _dkim
    _dmarc
    _arc
    _validation
    _sender_id
    _validX
    _failX
    _senderid
    _not_permitted
    _spoofX
    _relaying_denied
    _forged
    _hostname
    _unauthenticated_email
    _unauthenticated_mail
    _sender_is_unauthenticated
    _because_it_is_unauthenticated
    _unauthenticated_messageX
    _authentication_information
    _authentication_checks
    _required_authentication_level
    _aligned
    _mail_from
    _mismatchX
    _client_ipX
    _not_permitted_to_send
    _ipX
    _is_not_allowed_to_send_mail_from
    _sending_mails_from
    _allowX
    _designateX
    _permitted_sender
    _header_from
    _not_matchX
    _issue_a_starttls
    _starttls
    _requireX
    _first
    _pipeline
    _tls
    _must
    _tls_not_available
    _unavailable
    _tls_currently_unavailable
    _not_using_a_tls
    _over_a_tls
    _tls_wasnt_used
    _negotiation
    _handshake
    _certificate
    _verifX
    _expired
    _server_certificate
    _encryption
    _encrypted_connection
    _ssl
    _tls_error
    _mta_sts
    _dane
    _tls_session
    _secure_connection
    _improper
    _pipelinX
    _unauthorized_pipelining
    _unauthenticated_commands
    _ptr_recordX
    _no_ptr
    _ptr
    _reverse_dns
    _rdns
    _reverse_hostname
    _reverse_lookup
    _reverse_mapping
    _reverse_dns_entry
    _reverse_name
    _fcrdns
    _cannot_find_your_hostname
    _cannot_resolve_your
    _not_resolve_to_your
    _fix_reverse
    _ip_name_lookup_failed
    _possibly_forged
    _helo_command_rejected
    _blocked_using
    _ehlo_command_rejected
    _helo
    _invalid
    _ehlo
    _helo_name
    _ehlo_name
    _bad_helo
    _fully_qualified
    _resolveX
    _invalid_domain
    _invalid_domain_name
    _header
    _client_ip
    _may_not_be_mail_exchanger
    _fully_qualified_hostname
    _dynamic_hostname
    _dynamic_reverse
    _generic_hostname
    _without_a_valid_sender_domain
    _dns
    _ip_address_of_the_hostname
    _urlX_in
    _blockX
    _blackX
    _contains
    _urlX
    _uriX
    _linkX
    _listed
    _spamhaus
    _spamhauss
    _spamcop
    _sorbs
    _barracudacentral
    _barracuda_reputation
    _csi_cloudmark
    _uceprotectX
    _mailspike
    _senderscore
    _spamrats
    _invaluement
    _surbl
    _abuseat
    _ipcheck_proofpoint
    _dnsbl_lookup
    _mail_abuse
    _dnsblX
    _rblX
    _attrbl
    _drbl
    _rejected_using
    _blocklistX
    _may_be
    _block_list
    _users_blacklist
    _blacklistX
    _may_not_exist
    _black_listX
    _recipient_address_rejected_user
    _sender_denied_as
    _sender_address
    _using
    _denylistX
    _allowlists
    _deny_list
    _our_blockX
    _recipient
    _not_in_whitelist
    _listed_by
    _listed_at
    _listed_in
    _is_listed
    _you_are_listed
    _currently_sending_spam
    _not_an_open_relay
    _open_relay
    _open_proxy
    _ip_reputation
    _poor_reputation
    _reputation
    _ips_blocked
    _ip_banned
    _forbidden_by_your_ip
    _your_ip
    _host_network_not_allowed
    _email_from
    _is_currently_blocked
    _blocked_see
    _geoip
    _dynamic_ipX
    _dialup
    _dial_up
    _residential
    _your_host_is_not_allowed
    _spammerX
    _message_content
    _spam_sourceX
    _sending_spam
    _delistX
    _request_removal
    _unblockX
    _connections_will_not_be_accepted_from
    _connections_not_accepted_from
    _not_accepting_mail_from
    _permanently_deferred
    _unfortunately_messages_from
    _ers_customized_block
    _too_many_recipients_this_hour
    _resource_limitX
    _slower
    _too_many_recent
    _simultaneous
    _message_limit
    _concurrency
    _sent_too_many
    _sending_too
    _hour
    _limitX
    _rate_limited
    _rate_limitX
    _ratelimitX
    _throttlX
    _too_many
    _connections
    _too_many_concurrent
    _too_many_sessions
    _too_many_open
    _too_many_messages
    _max_connections
    _connections_per
    _too_much_mail_stored
    _too_many_mails
    _too_many_emails
    _too_many_errors
    _too_many_bad
    _too_many_invalid
    _too_many_unknown
    _too_many_failed
    _too_many_transactions
    _too_many_login
    _too_much_mail
    _data
    _too_fast
    _frequenX
    _too_frequentX
    _concurrent
    _maximum
    _submission_rate
    _exceeded
    _rateX
    _messages
    _per_hour
    _this_hour
    _per_minute
    _per_day
    _daily
    _quota
    _hourly
    _excessive_volume
    _volume
    _deferred
    _sending_limitX
    _too_many_recipients
    _sending_quota
    _number_of_messages
    _quota_for_sending
    _queue_quota
    _slow_down
    _mail_bomb
    _floodX
    _temporarily_deferred
    _complaints
    _trop_de_connexions
    _zu_viele
    _ip
    _host
    _recipient_address_rejected
    _refused
    _denied
    _network
    _your_server
    _mail_server
    _client_host_rejected
    _dynamic
    _addressX
    _country
    _abusive
    _content
    _not_allowed_to_connect
    _your_access_to
    _access_to_this_mail_system
    _mail_from_your
    _not_acceptX
    _bad
    _your_host
    _bloqueX
    _services
    _due_to_abuse
    _are_banned
    _permanently_banned
    _relayX
    _authenticatX
    _smtp_auth
    _authentication_required
    _auth_required
    _authentication_is_required
    _requires_authentication
    _must_authenticate
    _need_to_authenticate
    _please_authenticate
    _authenticate_first
    _must_be_authenticated
    _not_authenticated
    _messageX
    _client_was_not_authenticated
    _unauthenticated_senderX
    _without_authentication
    _authentication_failed
    _senderX
    _authentication_failure
    _authentication_unsuccessful
    _auth_failed
    _auth_failure
    _login_required
    _for_relaying
    _auth_first
    _log_in_first
    _not_logged_in
    _sasl
    _pop_before
    _check_your_mail
    _authorization_failed
    _authentication_first
    _authenticated_failed
    _credentialX
    _relay
    _username
    _password
    _archiveX
    _passwordX
    _login_failed
    _log_in
    _browser
    _encryption_required
    _authentication_mechanism
    _local_user
    _authentication_type
    _xoauthX
    _authentication_cancelX
    _authentication_aborted
    _cannot_authenticate
    _dauthentification
    _auth_mechanism
    _syntax
    _smtp_authX
    _authentification
    _account
    _mailbox
    _full
    _mailfolder_is_full
    _inbox
    _disk
    _userX
    _is_full
    _queue
    _storage_full
    _over_quota
    _overquota
    _quota_exceedX
    _sending
    _quota_violation
    _usage
    _disk_quota
    _out_of_storage
    _storage_allocation
    _storage
    _mailbox_size
    _maildir
    _enough_space
    _enough_storage
    _system
    _space
    _blocks_limit_exceeded
    _too_much_mail_data
    _storage_limit
    _storage_space
    _pleine
    _postfach
    _voll
    _buzon
    _lleno
    _caixa
    _cheia
    _casella
    _piena
    _too_big
    _message_size_exceedX
    _size_limitX
    _message
    _size
    _length_exceeds
    _maximum_inbound_message_size
    _fixed_maximum
    _exceeds
    _file_size
    _max_message_size
    _bytes
    _header_size
    _too_many_attachments
    _too_many_rcptX
    _recipients
    _recipient_limit
    _number_of_recipients
    _pipeline_after_starttls
    _synchroniX
    _sequence
    _headerX
    _out_of_order
    _recipient_address
    _line_limit
    _syntax_error
    _bad_sender_address_syntax
    _mailbox_address_syntax
    _parameterX
    _unrecogniX
    _authentication
    _command_not_recogniX
    _unknown_command
    _command
    _bad_command
    _unsupported_command
    _not_implemented
    _unimplemented
    _command_is_disabled
    _command_disabled
    _need_mail
    _need_rcpt
    _rcpt
    _mail_first
    _command_not_supported
    _illegal_command
    _unexpected_command
    _no_transaction
    _improper_command
    _mail_before
    _rcpt_before
    _polite
    _say_hello
    _issue_rcpt
    _valid_rcpt
    _no_recipients
    _no_valid_recipientX
    _no_valid_rcpt
    _sender_already
    _sender_already_specified
    _nested_mail
    _start_afresh
    _unexpected
    _after_bdat
    _protocol_violation
    _protocol_errorX
    _authentication_not_enabled
    _auth_command
    _advertised
    _not_advertised
    _argument
    _invalid_rcpt_to
    _rcpt_to_should
    _attribute_value
    _multiple_auth
    _response_limit_exceeded
    _may_not_be_repeated
    _dsn_support
    _url_resolution
    _must_contain_a_domain
    _domain_missing_or_malformed
    _line_too_long
    _bare_lfX
    _bare_newline
    _bareX
    _bare_lineX
    _bare_cr
    _disallowed_header
    _unicode_characterX
    _characterX
    _rfc_822
    _rfc_2822
    _no_from_header
    _lines_too_long
    _line_length
    _command_line
    _lines_longer
    _998
    _8_bit_data
    _8bitmime
    _encoded_word
    _multiple_addresses_in_from
    _malformed
    _header_error
    _invalid_header
    _missing
    _duplicate
    _headers_are_not
    _too_many_equal
    _rfc
    _complianX
    _not
    _5322_compliant
    _mime_error
    _mime
    _invalid_data
    _data_format_error
    _conversion
    _media_error
    _smtputf8
    _nul_characterX
    _non_ascii
    _from_header
    _message_id
    _email_reputation
    _reputation_score
    _spam
    _unsolicited
    _bulk_email
    _bulk_mail
    _attachments_over
    _invalid_attachment
    _message_size
    _refX
    _junkX
    _client_host
    _ube
    _uce
    _content_rejectX
    _content_filterX
    _content_denied
    _message_filtered
    _faqX
    _phishX
    _url
    _suspicious
    _scoreX
    _advertisX
    _scam
    _relayX_denied
    _relay_access
    _prohibited
    _unable_to_relay
    _cannot_relay
    _cant_relay
    _not_relay
    _no_relaying
    _insecure_mail_relay
    _wont_relay
    _relay_through
    _relay_via
    _not_local
    _local_user_only
    _relayX_refused
    _relayX_rejectX
    _relayX_disallowed
    _relay_attempt
    _do_not_relay
    _dont_relay
    _not_a_local_domain
    _accept_mail_for_this_domain
    _not_hosted
    _not_a_domain
    _not_responsible_for
    _not_accept_mail_for
    _rcpthosts
    _domain_is_not_allowed
    _not_our_domain
    _relais
    _nicht_erlaubt
    _sender_verifX
    _sender
    _verification_failed
    _callout
    _verification_in_progress
    _unregistered_domainX
    _sender_has_been_blacklisted
    _sender_address_rejected
    _domain_of_sender
    _sender_domain
    _existX
    _not_found
    _unresolvable
    _from_domain
    _mx
    _dns_mx_or_a
    _sender_score
    _new_senders
    _your_network
    _administrator
    _verify_your_sender
    _sender_domain_must
    _not_welcome
    _own_address
    _bad_sender
    _invalid_sender
    _unknown_sender
    _unroutX
    _not_in_my_domain
    _not_owned
    _not_a_registered
    _sender_denied
    _sender_rejected
    _not_allowed_to_send
    _send_as
    _reject_mail_from
    _from_address
    _address_incomplete
    _does_not_exist
    _sender_account
    _sendX
    _badmailfrom
    _emetteur_invalide
    _unauthoriX_sender
    _sender_not_authoriX
    _sender_not_allowed
    _sender_is_not
    _sending_denied
    _blocked_senderX
    _from
    _not_a_valid
    _not_existX
    _sender_unknown
    _sender_not_found
    _sendasdenied
    _permissions_to_send
    _must_be_same
    _block_send_er
    _verification_failed_for
    _verification_failed_while
    _callback
    _while_verifying
    _sender_not_acceptX
    _sender_refused
    _dnsbl
    _sender_address_refused
    _bad_from
    _null_sender
    _does_not_accept_bounces
    _user_refused
    _user_reject
    _by_recipientX
    _rejected_by_the_recipient
    _blocked_by
    _user
    _only_accepts
    _restrictX
    _policy_restrictionX
    _not_accepting_mail_from_you
    _badrcptto
    _not_authorized_to_send
    _does_not_want
    _preferences
    _allowed_senders
    _allow_list
    _approved_senderX
    _recipient_has_blocked
    _user_has_blocked
    _members_only
    _moderatX
    _subscribers
    _host_unknown
    _host_not_found
    _unknown_host
    _unrouteable
    _unroutable
    _domain_not_found
    _domain_name_not_found
    _unknown_domain
    _domain_unknown
    _bad_destination_system
    _no_mx
    _reached
    _null_mx
    _nullmx
    _no_such_domain
    _does_not_exist_in
    _not_served
    _domain
    _doesnt_exist
    _recipient_domain
    _database
    _name_or_service_not_known
    _route_to_domain
    _no_dns
    _recordX
    _uses_mx_in_private
    _dns_error
    _resolving
    _nxdomain
    _does_not_accept_mail
    _host_does_not_accept_mail
    _no_route_to_domain
    _disabled
    _address
    _is_now_disabled
    _feature
    _support_is_disabled
    _is_disabled
    _inactive
    _inactivated
    _not_active
    _service
    _not_activated
    _deactivated
    _discontinued
    _closed
    _terminated
    _connection
    _has_moved
    _no_longer
    _acceptX
    _supportX
    _locked
    _frozen
    _account_is_blocked
    _to_this_address_bounces
    _recipient_temporarily_unavailable
    _not_accepting
    _user_is_not_accepting
    _cancelX
    _deleted
    _policy
    _not_enabled
    _not_allowed_to_receive
    _cannot_receive
    _mailX
    _not_accepting_mail
    _you
    _left_the_company
    _destinataire_est_bloque
    _mailbox_is_temporarily_unavailable
    _recipient_address_rejected_blocked
    _user_unknown
    _unknown_user
    _unknown_account
    _unknown_recipient
    _unknown_address
    _unknown_mailbox
    _unknown_local
    _unknown_or_illegal
    _is_unknown
    _mailbox_unknown
    _address_unknown
    _account_unknown
    _unknown
    _no_such
    _no_user
    _no_mailbox
    _no_mail_box
    _no_account
    _not_our
    _customer
    _not_our_user
    _not_a_member
    _not_known
    _could_not_be_found
    _cannot_be_found
    _cant_be_found
    _senders_mailbox
    _recipientX
    _not_exist
    _not_exists
    _nonexistent
    _mx_recordX
    _non_existent
    _lowest_numbered_mx
    _non_existing
    _invalid_user
    _invalid_recipientX
    _invalid_mailbox
    _invalid_address
    _invalid_email_address
    _bad_address
    _bad_recipient
    _bad_destination_mailbox
    _not_valid
    _undeliverable_address
    _unverified_address
    _timed_out
    _unverified_address_connect_to
    _recipient_address_rejected_unverified_address
    _lost_connection
    _cannot_be_verified
    _verify_callout
    _recipient_verify_callout
    _recipient_verify
    _addressee_unknown
    _doesnt_have_aX
    _does_not_have_aX
    _not_a_local
    _user_here
    _not_in
    _wasnt_found
    _couldnt_be_found
    _not_recogniX
    _user_invalid
    _as_invalid
    _address_is_invalid
    _address_is_not_valid
    _unknown_emailX
    _by_that_name
    _account_not_available
    _cannot_find
    _unable_to_find
    _no_matchX
    _not_registered
    _not_configured_to_receive
    _could_not_deliver_mail_to
    _misspellX
    _directory
    _not_listed
    _user_not
    _local
    _mailbox_not_available
    _destinataire_invalide
    _utilisateur
    _inconnu
    _desconocidX
    _desconhecidX
    _nie_ma
    _inconnuX
    _onbekendX
    _nobody
    _no_one_here
    _cant_find
    _not_resolve_to
    _unbekannt
    _existiert_nicht
    _inexistente
    _no_existe
    _existe
    _usuX
    _nie_istnieje
    _inesistente
    _sconosciutX
    _mail_loop
    _loopX
    _loopback
    _loops_back
    _looping
    _too_many_hops
    _hop_count
    _timeout
    _time_out
    _idle_too_long
    _cant_connect
    _cannot_connect
    _could_not_connect
    _connection_could_not
    _connection_lost
    _connection_reset
    _connection_dropped
    _message_expired
    _time_expired
    _connection_expired
    _connection_time
    _connection_failed
    _failed_to_connect
    _read_error
    _unreachable
    _no_route_to_host
    _could_be_reached
    _no_answer_from_host
    _milter
    _could_not_be_delivered_in
    _could_not_be_delivered_for
    _not_responding
    _in_queue_too_long
    _retry_timeout_exceeded
    _disk_full
    _disk_space
    _insufficient_system
    _queue_is_full
    _busy
    _overloadX
    _load
    _high
    _resourceX
    _insufficient_resourceX
    _internal
    _error
    _server_error
    _system_error
    _local_error
    _local_problem
    _configuration_error
    _misconfigurX
    _lookup
    _lookup_failure
    _temporary
    _failure
    _problem
    _configuration_problem
    _unable_to_process
    _out_of_service
    _temporarily_rejected
    _enough_disk
    _shutting_down
    _shutdown
    _maintenance
    _closing
    _service_not_available
    _temporarily_unavailable
    _server_unavailable
    _currently_unavailable
    _service_refuseX
    _mailer_error
    _write_error
    _qqt_failure
    _out_of_memory
    _try_reconnecting
    _attempts
    _per_session
    _unauthenticated_commandX
    _unauthenticated_sendX
    _unauthenticated
    _unresolvableX
    _unauthorized_sender
    _relaying
    _recipient_preferences
    _refused_to_receive
    _dsn
    _address_bounces
    _mailboxX
    _verified
    _marked_as_invalid
    _not_ok
    _private_address
    _not_accepting_connections
    _be_reached
    _loop_detected
    _mismatches_client_ip
    _traffic_not_accepted
    _from_this_ip
    _network_not_allowed
    _ip_address
    _your_access
    _connecting_ip
    _authentication_abortX
    _mailbox_exceeds
    _junk
    _policies
    _prohibitX
    _administrativeX
    _insufficient_permissionX
    _insufficient_authorization
    _filtered
    _delivery_not_authorized
    _not_authorized
    _from_outside
    _distribution_group
    _distribution_list
    _must_subscribe
    _user_refuses
    _helo_requires
    _no_more_recipients
    _not_the_mail_exchanger
    _use_tls
    _initiate_tls
    _vacation
    _not_receive_any_mail
    _requires_confirmation
    _recipient_address_rejected_access_denied
    _command_not_allowed
    _non_local_recipient
    _sendasdeniedX
    _thread_limit
    _sending_activity
    _fqdn
    _smtplf
    _are_temporarily_blocked
    _you_are_blocked
    _rule_imposed
    _data_refused
    _security
    _mailpolicy
    _by_rule
    _recipient_rejected_END
    _address_rejected_END
    _rcpt_rejected_END
    _recipient_refused_END
    _address_refused_END
    _mailbox_unavailable
    _limit_exceeded
    _try_later
    _temporarX
    _connection_refused
    _bulk
}

conditions! {
    _4 Condition { first: 4, code: 0, enhanced: None, stage: None, server: "" },
    _5 Condition { first: 5, code: 0, enhanced: None, stage: None, server: "" },
    _501 Condition { first: 0, code: 501, enhanced: None, stage: None, server: "" },
    _535 Condition { first: 0, code: 535, enhanced: None, stage: None, server: "" },
    _550 Condition { first: 0, code: 550, enhanced: None, stage: None, server: "" },
    _553 Condition { first: 0, code: 553, enhanced: None, stage: None, server: "" },
    __charter_net Condition { first: 0, code: 0, enhanced: None, stage: None, server: "charter.net" },
    __cloudfilter_net Condition { first: 0, code: 0, enhanced: None, stage: None, server: "cloudfilter.net" },
    __cox_net Condition { first: 0, code: 0, enhanced: None, stage: None, server: "cox.net" },
    __icloud_com Condition { first: 0, code: 0, enhanced: None, stage: None, server: "icloud.com" },
    __protection_outlook_com_x_4_1 Condition { first: 0, code: 0, enhanced: Some((4, 1)), stage: None, server: "protection.outlook.com" },
    __qq_com Condition { first: 0, code: 0, enhanced: None, stage: None, server: "qq.com" },
    _ehlo Condition { first: 0, code: 0, enhanced: None, stage: Some(super::Stage::Hello), server: "" },
    _mail Condition { first: 0, code: 0, enhanced: None, stage: Some(super::Stage::Mail), server: "" },
    _x_1_10 Condition { first: 0, code: 0, enhanced: Some((1, 10)), stage: None, server: "" },
    _x_1_8 Condition { first: 0, code: 0, enhanced: Some((1, 8)), stage: None, server: "" },
    _x_4_1 Condition { first: 0, code: 0, enhanced: Some((4, 1)), stage: None, server: "" },
    _x_6_11 Condition { first: 0, code: 0, enhanced: Some((6, 11)), stage: None, server: "" },
    _x_7_1 Condition { first: 0, code: 0, enhanced: Some((7, 1)), stage: None, server: "" },
    _x_7_705 Condition { first: 0, code: 0, enhanced: Some((7, 705)), stage: None, server: "" },
    any Condition { first: 0, code: 0, enhanced: None, stage: None, server: "" },
}

rules! {
    operator:
    "cloudfilter.aup" Blocklisted __cloudfilter_net _aup NONE NONE NONE,
    "charter.aup" Blocklisted __charter_net _aup NONE NONE NONE,
    "cox.aup-known" Blocklisted __cox_net _aup NONE NONE NONE,
    "icloud.cs01" PolicyOther __icloud_com _cs01 NONE NONE NONE,
    "icloud.hm08" PolicyOther __icloud_com _hm08 NONE NONE NONE,
    "qq.denied" MailboxNotFound __qq_com _mailbox_unavailable_or_access_denied NONE NONE NONE,
    "qq.frequency" RateLimited __qq_com _frequency_limited NONE NONE NONE,
    "outlook.denied" MailboxNotFound __protection_outlook_com_x_4_1 _access_denied NONE NONE NONE,
    "yahoo.tss04" RateLimited any _tss04 NONE NONE NONE,
    "yahoo.tss" Blocklisted any _tss07 NONE NONE NONE,
    "yahoo.tss09" Blocklisted any _tss09 NONE NONE NONE,
    "yahoo.bl" Blocklisted any _bl21 NONE NONE NONE,
    "yahoo.bl23" Blocklisted any _bl23 NONE NONE NONE,
    "yahoo.ph01" PolicyOther any _ph01 NONE NONE NONE,
    "aol.rtr-bl" Blocklisted any _rtr_bl NONE NONE NONE,
    "aol.rly-bl" Blocklisted any _rly_bl NONE NONE NONE,
    "aol.dyn" Blocklisted any _dyn_t1 NONE NONE NONE,
    "aol.rtr-gb" Blocklisted any _rtr_gb NONE NONE NONE,
    "aol.rtr-bg" Blocklisted any _rtr_bg NONE NONE NONE,
    "aol.rtr-du" Blocklisted any _rtr_du NONE NONE NONE,
    "aol.rtr-bb" Blocklisted any _rtr_bb NONE NONE NONE,
    "aol.rtr-rd" Blocklisted any _rtr_rd NONE NONE NONE,
    "aol.rtr-sc" Blocklisted any _rtr_sc NONE NONE NONE,
    "aol.rtr-ch" Blocklisted any _rtr_ch NONE NONE NONE,
    "aol.con-b1" Blocklisted any _con_b1 NONE NONE NONE,
    "aol.hvu" SpamContent any _hvu_b1 NONE NONE NONE,
    "cox.aup" Blocklisted any _aup _cox NONE NONE,
    "comcast.bl" Blocklisted any _comcast_block_for_spam NONE NONE NONE,
    "comcast.bl0" Blocklisted any _bl000000 NONE NONE NONE,
    "orange.506" Blocklisted any _ofr_506 NONE NONE NONE,
    "orange.005-104" RateLimited any _ofr005_104 NONE NONE NONE,
    "orange.004-104" RateLimited any _ofr004_104 NONE NONE NONE,
    "orange.ofr-104" RateLimited any _ofr_104 NONE NONE NONE,
    "orange.ofr-416" MailboxNotFound any _ofr_416 NONE NONE NONE,
    "orange.ofr-402" ClientAuth any _ofr_402 NONE NONE NONE,
    "orange.ofr-999" SystemUnavailable any _ofr_999 NONE NONE NONE,
    "orange.ofr-415" MailboxNotFound any _ofr_415 NONE NONE NONE,
    "orange.ofr-417" MailboxFull any _ofr_417 NONE NONE NONE,
    "laposte.401" SenderAuthentication any _lpn004_401 NONE NONE NONE,
    "laposte.416" MailboxNotFound any _lpn007_416 NONE NONE NONE,
    "laposte.417" MailboxFull any _lpn007_417 NONE NONE NONE,
    "laposte.426" MailboxDisabled any _lpn007_426 NONE NONE NONE,
    "laposte.402" ClientAuth any _lpn105_402 NONE NONE NONE,
    "laposte.630" Blocklisted any _lpn000_630 NONE NONE NONE,
    "godaddy.ib007" RateLimited any _ib007 NONE NONE NONE,
    "godaddy.ib504" RateLimited any _ib504 NONE NONE NONE,
    "godaddy.ib607" RateLimited any _ib607 NONE NONE NONE,
    "godaddy.ib105" Blocklisted any _ib105 NONE NONE NONE,
    "godaddy.ib103" Blocklisted any _ib103 NONE NONE NONE,
    "godaddy.ib104" Blocklisted any _ib104 NONE NONE NONE,
    "godaddy.ib106" Blocklisted any _ib106 NONE NONE NONE,
    "godaddy.ib108" Blocklisted any _ib108 NONE NONE NONE,
    "godaddy.ib110" Blocklisted any _ib110 NONE NONE NONE,
    "godaddy.ib212" SpamContent any _ib212 NONE NONE NONE,
    "godaddy.ib508" SenderAuthentication any _ib508 NONE NONE NONE,
    "godaddy.ib705" SpamContent any _ib705 NONE NONE NONE,
    "godaddy.ib101" ClientHostname any _ib101 NONE NONE NONE,
    "godaddy.ib302" ProtocolError any _ib302 NONE NONE NONE,
    "godaddy.ib401" SenderRejected any _ib401 NONE NONE NONE,
    "exchange.s3140" Blocklisted any _s3140 NONE NONE NONE,
    "exchange.s3150" Blocklisted any _s3150 NONE NONE NONE,
    "exchange.sc001" Blocklisted any _sc_001 NONE NONE NONE,
    "exchange.sc002" Blocklisted any _sc_002 NONE NONE NONE,
    "exchange.sc003" Blocklisted any _sc_003 NONE NONE NONE,
    "exchange.sc004" Blocklisted any _sc_004 NONE NONE NONE,
    "exchange.dy001" Blocklisted any _dy_001 NONE NONE NONE,
    "exchange.dy002" Blocklisted any _dy_002 NONE NONE NONE,
    "netease.dt-spm" SpamContent any _dt_spm NONE NONE NONE,
    "netease.mi-spb" SpamContent any _mi_spb NONE NONE NONE,
    "netease.dt-sum" SenderRejected any _dt_sum NONE NONE NONE,
    "netease.mi-spf" SenderAuthentication any _mi_spf NONE NONE NONE,
    "netease.hl-rep" Blocklisted any _hl_rep NONE NONE NONE,
    "netease.hl-itc" RateLimited any _hl_itc NONE NONE NONE,
    "netease.rp-trc" RateLimited any _rp_trc NONE NONE NONE,
    "netease.rp-cel" RateLimited any _rp_cel NONE NONE NONE,
    "netease.rp-drc" RateLimited any _rp_drc NONE NONE NONE,
    "netease.mi-cel" RateLimited any _mi_cel NONE NONE NONE,
    "netease.mi-dmc" RateLimited any _mi_dmc NONE NONE NONE,
    "netease.mi-stc" RateLimited any _mi_stc NONE NONE NONE,
    "exchange.rp001" RateLimited any _rp_001 NONE NONE NONE,
    "exchange.rp002" RateLimited any _rp_002 NONE NONE NONE,
    "exchange.rp003" RateLimited any _rp_003 NONE NONE NONE,
    "exchange.ou001" Blocklisted any _ou_001 NONE NONE NONE,
    "exchange.ou002" Blocklisted any _ou_002 NONE NONE NONE,
    "exchange.auth-required" RecipientRestricted any _resolver_rst_authrequired NONE NONE NONE,
    "exchange.not-authorized" RecipientRestricted any _resolver_rst_notauthorized NONE NONE NONE,
    "exchange.many" TooManyRecipients any _resolver_adr_reciplimit NONE NONE NONE,
    "exchange.group" RecipientRestricted any _resolver_rst_sendernotX NONE NONE NONE,
    "exchange.restriction" RecipientRestricted any _delivery_restriction NONE NONE NONE,
    "exchange.not-found" MailboxNotFound any _resolver_adr NONE NONE NONE,
    "exchange.too-large" MessageTooLarge any _resolver_rst_recipsizelimit NONE NONE NONE,
    "exchange.send-size" MessageTooLarge any _resolver_rst_sendsizelimit NONE NONE NONE,
    "exchange.throttled" RateLimited any _resolver_rst_recipthresholdX NONE NONE NONE,
    "exchange.store-full" MailboxFull any _storedrv _quotaX NONE NONE,
    "exchange.store-disabled" MailboxDisabled any _storedrv _account_disabled NONE NONE,
    "exchange.5.4.1" MailboxNotFound _x_4_1 _access_denied NONE NONE _relay_access_denied,
    "exchange.rejected-5.4.1" MailboxNotFound _x_4_1 _recipient_addressX_rejected NONE NONE NONE,
    "exchange.not-found-5.1.10" MailboxNotFound _x_1_10 _recipient_not_found NONE NONE NONE,
    "exchange.banned" Blocklisted any _access_denied_banned_sendX NONE NONE NONE,
    "exchange.tenant" RateLimited _x_7_705 _tenant NONE NONE NONE,
    "exchange.bad-actor" SpamContent _x_1_8 _bad_outbound_sender NONE NONE NONE,
    "exchange.not-from-this-ip" Blocklisted any _traffic_not_accepted_from_this_ip NONE NONE NONE,
    "exchange.tlsa" Tls any _tlsa_invalid NONE NONE NONE,
    "exchange.dnssec" Tls any _dnssec_invalid NONE NONE NONE,
    "exchange.dane" Tls any _dane_validation NONE NONE NONE,
    "exchange.starttls" Tls any _starttls_not_supported NONE NONE NONE,
    "google.suspended" SenderRejected any _sending_mail_account _suspended NONE NONE,
    "google.sending-denied" SenderRejected any _mail_sending_denied NONE NONE NONE,
    "google.relay-quota" RateLimited any _smtp_relay_limit_exceeded NONE NONE NONE,
    "google.relay-sending" RateLimited any _smtp_relay_sending_limit NONE NONE NONE,
    "google.relay" RelayDenied any _credentials_for_relay NONE NONE NONE,
    "google.ipv6" ClientHostname any _ipv6_sending_guidelines NONE NONE NONE,
    "google.unsolicited" SpamContent any _likely_unsolicited NONE NONE NONE,
    "google.suspicious-content" SpamContent any _suspicious_due_to_the_nature_of_the_content NONE NONE NONE,
    "google.reputation" Blocklisted any _low_reputation NONE NONE NONE,
    "google.unusual-rate" RateLimited any _unusual_rate NONE NONE NONE,
    "google.not-direct" Blocklisted any _not_authorized_to_sendX_email_directly NONE NONE NONE,
    "google.disabled" MailboxDisabled any _you_tried_to_reach_is_disabled NONE NONE NONE,
    "google.inactive" MailboxDisabled any _you_tried_to_reach_is_inactive NONE NONE NONE,
    "google.tried-to-reach" MailboxNotFound any _you_tried_to_reach_does_not_exist NONE NONE NONE,
    "google.at-rate" RateLimited any _at_a_rate_that_prevents NONE NONE NONE,
    "google.too-quickly" RateLimited any _too_quickly NONE NONE NONE,
    "mimecast.user-entry" RecipientRestricted any _envelope_blocked_user_entry NONE NONE NONE,
    "mimecast.spoof" SenderAuthentication any _anti_spoofing_policy NONE NONE NONE,
    "tonline.bad-reputation" Blocklisted any _bad_reputation NONE NONE NONE,
    "tonline.problem" Blocklisted any _a_problem_occurred _ask_your_postmaster_for_help NONE NONE,
    ; strong:
    "greylist.word" Greylisted any _greylistX NONE NONE NONE,
    "greylist.gray" Greylisted any _graylistX NONE NONE NONE,
    "greylist.grey-listed" Greylisted any _grey_listed NONE NONE NONE,
    "greylist.grey-listing" Greylisted any _grey_listing NONE NONE NONE,
    "greylist.gray-listed" Greylisted any _gray_listed NONE NONE NONE,
    "greylist.postgrey" Greylisted any _postgrey NONE NONE NONE,
    "greylist.greytrap" Greylisted any _deferred_for _first_time NONE NONE,
    "greylist.first-time" Greylisted _4 _first_time _try_again NONE NONE,
    "greylist.first-time-see" Greylisted _4 _first_time _seeX NONE NONE,
    "greylist.come-back" Greylisted _4 _come_back_in NONE NONE NONE,
    "greylist.unknown-triplet" Greylisted _4 _new_sender NONE NONE NONE,
    "greylist.verzoegert" Greylisted any _please_retry_later _triplet NONE NONE,
    "malware.spam-first" SpamContent any _spam_or_virus NONE NONE NONE,
    "malware.virus-detected" Malware any _virus_detected NONE NONE NONE,
    "malware.virus" Malware _5 _virusX NONE NONE _spamX,
    "malware.infected" Malware any _infected NONE NONE NONE,
    "malware.malware" Malware any _malware NONE NONE NONE,
    "malware.trojan" Malware any _trojan NONE NONE NONE,
    "malware.clamav" Malware any _clamav NONE NONE NONE,
    "malware.phish-attachment" Malware any _malicious NONE NONE NONE,
    "malware.suspect" Malware any _suspect_attachmentX NONE NONE NONE,
    "malware.attachment-drop" Malware any _attachmentX _dropped NONE NONE,
    "size.attachment" MessageTooLarge any _attachmentX _exceedX NONE NONE,
    "size.attachment-large" MessageTooLarge any _attachmentX _too_large NONE NONE,
    "malware.attachment" Malware any _illegal_attachmentX NONE NONE NONE,
    "malware.blocked-file" Malware any _blocked _attachmentX NONE NONE,
    "malware.forbidden" Malware any _forbidden _attachmentX NONE NONE,
    "malware.attachment-type" Malware any _attachment_typeX NONE NONE NONE,
    "malware.attachment-no" Malware any _attachmentX _not_allowed NONE NONE,
    "malware.attachment-refuse" Malware any _attachmentX _rejectX NONE NONE,
    "malware.executable" Malware any _executableX NONE NONE NONE,
    "malware.banned-contents" Malware any _banned_contents NONE NONE NONE,
    "spam.banned-phrase" SpamContent any _banned_phrase NONE NONE NONE,
    "malware.banned" Malware any _banned _rejectX NONE _banned_sendX,
    "malware.banned-content" Malware any _banned_content NONE NONE NONE,
    "malware.security-issue" Malware any _potential_security_issue NONE NONE NONE,
    "format.dkim-twice" MessageFormat any _duplicate_headerX NONE NONE NONE,
    "spam.antispam-checks" SpamContent any _antispam_checks NONE NONE NONE,
    "spam.high-probability" SpamContent any _probability_of_spam NONE NONE NONE,
    "spf.word" SenderAuthentication any _spf NONE NONE _recipient_unknown,
    "spf.permerror" SenderAuthentication any _openspf NONE NONE NONE,
    "dkim.word" SenderAuthentication any _dkim NONE NONE NONE,
    "dmarc.word" SenderAuthentication any _dmarc NONE NONE NONE,
    "arc.fail" SenderAuthentication any _arc _validation NONE NONE,
    "auth.sender-id" SenderAuthentication any _sender_id _validX NONE NONE,
    "auth.sender-id-fail" SenderAuthentication any _sender_id _failX NONE NONE,
    "auth.sender-id-word" SenderAuthentication any _senderid NONE NONE NONE,
    "auth.sender-id-permitted" SenderAuthentication any _sender_id _not_permitted NONE NONE,
    "auth.spoof" SenderAuthentication any _spoofX NONE NONE NONE,
    "relay.denied-first" RelayDenied any _relaying_denied NONE NONE NONE,
    "auth.forged" SenderAuthentication any _forged NONE NONE _hostname,
    "auth.unauthenticated-mail" SenderAuthentication any _unauthenticated_email NONE NONE NONE,
    "auth.unauthenticated-mails" SenderAuthentication any _unauthenticated_mail NONE NONE NONE,
    "auth.unauthenticated" SenderAuthentication any _sender_is_unauthenticated NONE NONE NONE,
    "auth.because" SenderAuthentication any _because_it_is_unauthenticated NONE NONE NONE,
    "auth.message-unauth" SenderAuthentication any _unauthenticated_messageX NONE NONE NONE,
    "auth.authentication-info" SenderAuthentication any _authentication_information NONE NONE NONE,
    "auth.checks" SenderAuthentication any _authentication_checks NONE NONE NONE,
    "auth.level" SenderAuthentication any _required_authentication_level NONE NONE NONE,
    "auth.aligned" SenderAuthentication any _aligned NONE NONE NONE,
    "auth.mail-from-mismatch" SenderAuthentication any _mail_from _mismatchX _client_ipX NONE,
    "auth.not-permitted-ip" SenderAuthentication any _not_permitted_to_send _ipX NONE NONE,
    "auth.is-not-allowed" SenderAuthentication any _is_not_allowed_to_send_mail_from NONE NONE NONE,
    "auth.sends-for" SenderAuthentication any _sending_mails_from _allowX NONE NONE,
    "auth.not-designated" SenderAuthentication any _designateX _permitted_sender NONE NONE,
    "auth.header-from" SenderAuthentication any _header_from _not_matchX NONE NONE,
    "tls.starttls-first" Tls any _issue_a_starttls NONE NONE NONE,
    "tls.starttls-required" Tls any _starttls _requireX NONE NONE,
    "tls.starttls-before" Tls any _starttls _first NONE _pipeline,
    "tls.tls-required" Tls any _tls _requireX NONE _recipient_unknown,
    "tls.must-use" Tls any _must _tls NONE NONE,
    "tls.not-available" Tls any _tls_not_available NONE NONE NONE,
    "tls.unavailable" Tls any _tls _unavailable NONE NONE,
    "tls.temporarily" Tls any _tls_currently_unavailable NONE NONE NONE,
    "tls.not-using" Tls any _not_using_a_tls NONE NONE NONE,
    "tls.over" Tls any _over_a_tls NONE NONE NONE,
    "tls.wasnt-used" Tls any _tls_wasnt_used NONE NONE NONE,
    "tls.negotiation" Tls any _tls _negotiation NONE NONE,
    "tls.handshake" Tls any _handshake NONE NONE NONE,
    "tls.certificate" Tls any _certificate _verifX NONE NONE,
    "tls.cert-expired" Tls any _certificate _expired NONE NONE,
    "tls.cert-untrusted" Tls any _server_certificate NONE NONE NONE,
    "tls.encryption" Tls any _encryption _requireX NONE NONE,
    "tls.encrypted" Tls any _encrypted_connection NONE NONE NONE,
    "tls.ssl" Tls any _ssl _requireX NONE NONE,
    "tls.error" Tls any _tls_error NONE NONE NONE,
    "tls.fail" Tls any _tls _failX NONE NONE,
    "tls.mta-sts" Tls any _mta_sts NONE NONE NONE,
    "tls.dane" Tls any _dane NONE NONE NONE,
    "tls.session-key" Tls any _tls_session NONE NONE NONE,
    "tls.secure" Tls any _secure_connection _requireX NONE NONE,
    "protocol.pipelining" ProtocolError any _improper _pipelinX NONE NONE,
    "protocol.unauthorized" ProtocolError any _unauthorized_pipelining NONE NONE NONE,
    "protocol.many-commands" ProtocolError any _unauthenticated_commands NONE NONE NONE,
    "host.ptr" ClientHostname any _ptr_recordX NONE NONE NONE,
    "host.no-ptr" ClientHostname any _no_ptr NONE NONE NONE,
    "host.ptr-word" ClientHostname any _ptr NONE NONE _spamX,
    "host.reverse-dns" ClientHostname any _reverse_dns NONE NONE NONE,
    "host.rdns" ClientHostname any _rdns NONE NONE NONE,
    "host.reverse-hostname" ClientHostname any _reverse_hostname NONE NONE NONE,
    "host.reverse-lookup" ClientHostname any _reverse_lookup NONE NONE NONE,
    "host.reverse-mapping" ClientHostname any _reverse_mapping NONE NONE NONE,
    "host.reverse-entry" ClientHostname any _reverse_dns_entry NONE NONE NONE,
    "host.reverse-name" ClientHostname any _reverse_name NONE NONE NONE,
    "host.forward-confirmed" ClientHostname any _fcrdns NONE NONE NONE,
    "host.cannot-find" ClientHostname any _cannot_find_your_hostname NONE NONE NONE,
    "host.cannot-resolve" ClientHostname any _cannot_resolve_your NONE NONE NONE,
    "host.not-resolve" ClientHostname any _not_resolve_to_your NONE NONE NONE,
    "host.fix-reverse" ClientHostname any _fix_reverse NONE NONE NONE,
    "host.name-lookup" ClientHostname any _ip_name_lookup_failed NONE NONE NONE,
    "host.possibly-forged" ClientHostname any _possibly_forged NONE NONE NONE,
    "host.helo-rejected" ClientHostname any _helo_command_rejected NONE NONE _blocked_using,
    "host.ehlo-rejected" ClientHostname any _ehlo_command_rejected NONE NONE NONE,
    "host.helo-invalid" ClientHostname any _helo _invalid NONE _spamX,
    "host.ehlo-invalid" ClientHostname any _ehlo _invalid NONE NONE,
    "host.helo-name" ClientHostname any _helo_name NONE NONE NONE,
    "host.ehlo-name" ClientHostname any _ehlo_name NONE NONE NONE,
    "host.bad-helo" ClientHostname any _bad_helo NONE NONE NONE,
    "host.helo-forged" ClientHostname any _helo _not_matchX NONE NONE,
    "host.helo-mismatch" ClientHostname any _helo _mismatchX NONE NONE,
    "host.helo-fqdn" ClientHostname any _helo _fully_qualified NONE NONE,
    "host.helo-resolve" ClientHostname any _helo _resolveX NONE NONE,
    "host.invalid-ehlo" ClientHostname _ehlo _invalid_domain NONE NONE NONE,
    "host.invalid-domain-name" ClientHostname _501 _invalid_domain_name NONE NONE NONE,
    "auth.from-mismatch" SenderAuthentication any _mail_from _mismatchX NONE _header,
    "host.domain-mismatch" ClientHostname any _mismatchX _client_ip NONE NONE,
    "host.mail-exchanger" ClientHostname any _may_not_be_mail_exchanger NONE NONE NONE,
    "host.fqdn-hostname" ClientHostname any _fully_qualified_hostname NONE NONE NONE,
    "host.dynamic-hostname" ClientHostname any _dynamic_hostname NONE NONE NONE,
    "host.dynamic-rdns" ClientHostname any _dynamic_reverse NONE NONE NONE,
    "host.dynamic-name" ClientHostname any _generic_hostname NONE NONE NONE,
    "host.bad-rdns" ClientHostname any _without_a_valid_sender_domain NONE NONE NONE,
    "host.dns-mismatch" ClientHostname any _dns _hostname _not_matchX NONE,
    "host.ip-not-hostname" ClientHostname any _ip_address_of_the_hostname NONE NONE NONE,
    "spam.url-in" SpamContent any _urlX_in _blockX NONE NONE,
    "spam.url-in-black" SpamContent any _urlX_in _blackX NONE NONE,
    "spam.url-listed" SpamContent any _contains _urlX NONE NONE,
    "spam.uri-listed" SpamContent any _contains _uriX NONE NONE,
    "spam.links-listed" SpamContent any _linkX _listed NONE NONE,
    "list.spamhaus" Blocklisted any _spamhaus NONE NONE NONE,
    "list.spamhaus-possessive" Blocklisted any _spamhauss NONE NONE NONE,
    "list.spamcop" Blocklisted any _spamcop NONE NONE NONE,
    "list.sorbs" Blocklisted any _sorbs NONE NONE NONE,
    "list.barracuda" Blocklisted any _barracudacentral NONE NONE NONE,
    "list.barracuda-rep" Blocklisted any _barracuda_reputation NONE NONE NONE,
    "list.cloudmark" Blocklisted any _csi_cloudmark NONE NONE NONE,
    "list.uceprotect" Blocklisted any _uceprotectX NONE NONE NONE,
    "list.mailspike" Blocklisted any _mailspike NONE NONE NONE,
    "list.senderscore" Blocklisted any _senderscore NONE NONE NONE,
    "list.spamrats" Blocklisted any _spamrats NONE NONE NONE,
    "list.invaluement" Blocklisted any _invaluement NONE NONE NONE,
    "list.surbl" Blocklisted any _surbl NONE NONE NONE,
    "list.abuseat" Blocklisted any _abuseat NONE NONE NONE,
    "list.proofpoint" Blocklisted any _ipcheck_proofpoint NONE NONE NONE,
    "list.proofpoint-lookup" Blocklisted any _dnsbl_lookup NONE NONE NONE,
    "list.trend" Blocklisted any _mail_abuse _blocked NONE NONE,
    "list.dnsbl" Blocklisted any _dnsblX NONE NONE NONE,
    "list.rbl" Blocklisted any _rblX NONE NONE NONE,
    "list.attrbl" Blocklisted any _attrbl NONE NONE NONE,
    "list.drbl" Blocklisted any _drbl NONE NONE NONE,
    "list.blocked-using" Blocklisted any _blocked_using NONE NONE NONE,
    "list.rejected-using" Blocklisted any _rejected_using NONE NONE NONE,
    "list.blocklist" Blocklisted any _blocklistX NONE NONE _may_be,
    "list.block-list" Blocklisted any _block_list NONE NONE NONE,
    "restricted.users-list" RecipientRestricted any _users_blacklist NONE NONE NONE,
    "list.blacklist" Blocklisted any _blacklistX NONE NONE _may_not_exist,
    "list.black-list" Blocklisted any _black_listX NONE NONE _recipient_address_rejected_user,
    "sender.denied-listed" SenderRejected any _sender_denied_as NONE NONE NONE,
    "sender.address-listed" SenderRejected any _sender_address _blacklistX NONE _using,
    "list.denylist" Blocklisted any _denylistX NONE NONE _allowlists,
    "list.deny-list" Blocklisted any _deny_list NONE NONE NONE,
    "list.our-lists" Blocklisted any _our_blockX NONE NONE _recipient,
    "list.not-whitelisted" Blocklisted any _not_in_whitelist NONE NONE NONE,
    "list.listed-by" Blocklisted any _listed_by NONE NONE NONE,
    "list.listed-at" Blocklisted any _listed_at NONE NONE NONE,
    "list.listed-in" Blocklisted any _listed_in NONE NONE _recipient,
    "list.is-listed" Blocklisted any _is_listed NONE NONE NONE,
    "list.you-are-listed" Blocklisted any _you_are_listed NONE NONE NONE,
    "list.currently-spam" Blocklisted any _currently_sending_spam NONE NONE NONE,
    "relay.no-open-relay" RelayDenied any _not_an_open_relay NONE NONE NONE,
    "list.open-relay" Blocklisted any _open_relay NONE NONE _not_allowed,
    "list.open-proxy" Blocklisted any _open_proxy NONE NONE NONE,
    "list.reputation-ip" Blocklisted any _ip_reputation NONE NONE NONE,
    "list.reputation-poor" Blocklisted any _poor_reputation NONE NONE NONE,
    "list.reputation-low" Blocklisted any _reputation _ipX NONE NONE,
    "list.ips-blocked" Blocklisted any _ips_blocked NONE NONE NONE,
    "list.ip-banned" Blocklisted any _ip_banned NONE NONE NONE,
    "list.banned-ip" Blocklisted any _banned _ipX NONE NONE,
    "list.ip-forbidden" Blocklisted any _forbidden_by_your_ip NONE NONE NONE,
    "list.ip-spam" Blocklisted any _your_ip _spamX NONE NONE,
    "list.network-not-allowed" Blocklisted any _host_network_not_allowed NONE NONE NONE,
    "list.blocked-email-from" Blocklisted any _email_from _is_currently_blocked NONE NONE,
    "list.blocked-see" Blocklisted any _blocked_see NONE NONE NONE,
    "list.geo" Blocklisted any _geoip NONE NONE NONE,
    "list.dynamic-ip" Blocklisted any _dynamic_ipX NONE NONE NONE,
    "list.dialup" Blocklisted any _dialup NONE NONE NONE,
    "list.dial-up" Blocklisted any _dial_up NONE NONE NONE,
    "list.residential" Blocklisted any _residential NONE NONE NONE,
    "list.host-not-allowed" Blocklisted any _your_host_is_not_allowed NONE NONE NONE,
    "list.sender-spammer" Blocklisted any _spammerX NONE NONE _message_content,
    "list.spam-source" Blocklisted any _spam_sourceX NONE NONE NONE,
    "list.sending-spam" Blocklisted any _sending_spam NONE NONE NONE,
    "list.delist" Blocklisted any _delistX NONE NONE NONE,
    "list.request-removal" Blocklisted any _request_removal NONE NONE NONE,
    "list.unblock" Blocklisted any _unblockX NONE NONE NONE,
    "list.mta-not-accepted" Blocklisted any _connections_will_not_be_accepted_from NONE NONE NONE,
    "list.no-connections-from" Blocklisted any _connections_not_accepted_from NONE NONE NONE,
    "list.mail-not-accepted" Blocklisted any _not_accepting_mail_from _ipX NONE NONE,
    "list.permanently-deferred" Blocklisted any _permanently_deferred NONE NONE NONE,
    "list.not-sent" Blocklisted any _unfortunately_messages_from NONE NONE NONE,
    "list.ers" Blocklisted any _ers_customized_block NONE NONE NONE,
    "rate.too-many-recipients-hour" RateLimited any _too_many_recipients_this_hour NONE NONE NONE,
    "system.resource-limits" SystemUnavailable any _resource_limitX NONE NONE NONE,
    "rate.slower" RateLimited any _slower NONE NONE NONE,
    "rate.recent-messages" RateLimited any _too_many_recent NONE NONE NONE,
    "rate.simultaneous" RateLimited any _simultaneous NONE NONE NONE,
    "rate.message-limit-exc" RateLimited any _message_limit NONE NONE NONE,
    "rate.concurrency" RateLimited any _concurrency NONE NONE NONE,
    "rate.sent-too-many" RateLimited any _sent_too_many NONE NONE NONE,
    "rate.sending-too" RateLimited any _sending_too NONE NONE NONE,
    "rate.hourly-limit" RateLimited any _hour _limitX NONE NONE,
    "rate.limited" RateLimited any _rate_limited NONE NONE _ip_reputation,
    "rate.limit" RateLimited any _rate_limitX NONE NONE _ptr,
    "rate.ratelimit" RateLimited any _ratelimitX NONE NONE NONE,
    "rate.throttl" RateLimited any _throttlX NONE NONE NONE,
    "rate.too-many-connections" RateLimited any _too_many _connections NONE NONE,
    "rate.too-many-concurrent" RateLimited any _too_many_concurrent NONE NONE NONE,
    "rate.too-many-sessions" RateLimited any _too_many_sessions NONE NONE NONE,
    "rate.too-many-open" RateLimited any _too_many_open NONE NONE NONE,
    "rate.too-many-messages" RateLimited any _too_many_messages NONE NONE NONE,
    "rate.max-connections-short" RateLimited any _max_connections NONE NONE NONE,
    "rate.connections-per" RateLimited any _connections_per NONE NONE NONE,
    "full.stored" MailboxFull any _too_much_mail_stored NONE NONE NONE,
    "rate.too-many-mails" RateLimited any _too_many_mails NONE NONE NONE,
    "rate.too-many-emails" RateLimited any _too_many_emails NONE NONE NONE,
    "rate.too-many-errors" RateLimited any _too_many_errors NONE NONE NONE,
    "rate.too-many-bad" RateLimited any _too_many_bad NONE NONE NONE,
    "rate.too-many-invalid" RateLimited any _too_many_invalid NONE NONE NONE,
    "rate.too-many-unknown" RateLimited any _too_many_unknown NONE NONE NONE,
    "rate.too-many-failed" RateLimited any _too_many_failed NONE NONE NONE,
    "rate.too-many-transactions" RateLimited any _too_many_transactions NONE NONE NONE,
    "rate.too-many-auth" RateLimited any _too_many_login NONE NONE NONE,
    "rate.too-many-mail" RateLimited any _too_much_mail NONE NONE _data,
    "rate.too-fast" RateLimited any _too_fast NONE NONE NONE,
    "rate.too-frequent" RateLimited any _frequenX _limitX NONE NONE,
    "rate.too-frequently" RateLimited any _too_frequentX NONE NONE NONE,
    "rate.concurrent" RateLimited any _concurrent _connections NONE NONE,
    "rate.concurrent-exceeded" RateLimited any _concurrent _exceedX NONE NONE,
    "rate.connections-exceeded" RateLimited any _connections _exceedX NONE NONE,
    "rate.max-connections" RateLimited any _maximum _connections NONE NONE,
    "rate.submission" RateLimited any _submission_rate NONE NONE NONE,
    "rate.exceeded-rate" RateLimited any _exceeded _rateX NONE NONE,
    "rate.messages-per" RateLimited any _messages _per_hour NONE NONE,
    "rate.per-hour" RateLimited any _per_hour NONE NONE NONE,
    "rate.this-hour" RateLimited any _this_hour NONE NONE NONE,
    "rate.per-minute" RateLimited any _per_minute NONE NONE NONE,
    "rate.per-day" RateLimited any _per_day NONE NONE NONE,
    "rate.daily" RateLimited any _daily _limitX NONE NONE,
    "rate.daily-quota" RateLimited any _daily _quota NONE NONE,
    "rate.hourly" RateLimited any _hourly NONE NONE NONE,
    "rate.volume" RateLimited any _excessive_volume NONE NONE NONE,
    "rate.volume-of" RateLimited any _volume _deferred NONE NONE,
    "rate.sending-limit" RateLimited any _sending_limitX NONE NONE _too_many_recipients,
    "rate.sending-quota" RateLimited any _sending_quota NONE NONE NONE,
    "rate.message-limit" RateLimited any _exceeded _number_of_messages NONE NONE,
    "rate.quota-sending" RateLimited any _quota_for_sending NONE NONE NONE,
    "rate.queue-quota" RateLimited any _queue_quota NONE NONE NONE,
    "rate.slow-down" RateLimited any _slow_down NONE NONE NONE,
    "rate.mail-bomb" RateLimited any _mail_bomb NONE NONE NONE,
    "rate.flood" RateLimited any _floodX NONE NONE NONE,
    "rate.user-complaints" RateLimited any _temporarily_deferred _complaints NONE NONE,
    "rate.trop-de-connexions" RateLimited any _trop_de_connexions NONE NONE NONE,
    "rate.zu-viele" RateLimited any _zu_viele NONE NONE NONE,
    "list.bad-ip" Blocklisted any _ip _blocked NONE _rate_limitX,
    "list.host-blocked" Blocklisted any _host _blocked NONE _recipient_address_rejected,
    "list.ip-rejected" Blocklisted any _your_ip _rejectX NONE NONE,
    "list.ip-refused" Blocklisted any _your_ip _refused NONE NONE,
    "list.ip-denied" Blocklisted any _your_ip _denied NONE NONE,
    "list.network-blocked" Blocklisted any _network _blocked NONE NONE,
    "list.server-blocked" Blocklisted any _your_server _blocked NONE NONE,
    "list.mail-server-blocked" Blocklisted any _mail_server _blocked NONE NONE,
    "list.client-rejected" Blocklisted any _client_host_rejected NONE NONE _hostname,
    "list.dynamic" Blocklisted any _dynamic _addressX NONE NONE,
    "list.country" Blocklisted any _country NONE NONE NONE,
    "list.complaints" Blocklisted any _complaints NONE NONE NONE,
    "list.abusive-host" Blocklisted any _abusive NONE NONE NONE,
    "list.reputation" Blocklisted any _reputation NONE NONE _content,
    "list.not-allowed-connect" Blocklisted any _not_allowed_to_connect NONE NONE NONE,
    "list.access-system" Blocklisted any _your_access_to NONE NONE NONE,
    "list.access-this-system" Blocklisted any _access_to_this_mail_system NONE NONE NONE,
    "list.mail-from-your" Blocklisted any _mail_from_your _not_acceptX NONE NONE,
    "list.your-ip" Blocklisted any _your_ip _bad NONE NONE,
    "list.your-host" Blocklisted any _your_host _rejectX NONE NONE,
    "list.bloques" Blocklisted any _bloqueX _services NONE NONE,
    "list.abuse-reported" Blocklisted any _due_to_abuse NONE NONE NONE,
    "list.banned" Blocklisted any _are_banned NONE NONE NONE,
    "list.banned-permanently" Blocklisted any _permanently_banned NONE NONE NONE,
    "auth.relay-first" RelayDenied any _relayX _authenticatX NONE _smtp_auth,
    "auth.required" ClientAuth any _authentication_required NONE NONE _relayX,
    "auth.auth-required" ClientAuth any _auth_required NONE NONE NONE,
    "auth.is-required" ClientAuth any _authentication_is_required NONE NONE NONE,
    "auth.requires" ClientAuth any _requires_authentication NONE NONE NONE,
    "auth.must-authenticate" ClientAuth any _must_authenticate NONE NONE NONE,
    "auth.need-to" ClientAuth any _need_to_authenticate NONE NONE NONE,
    "auth.please-authenticate" ClientAuth any _please_authenticate NONE NONE NONE,
    "auth.authenticate-first" ClientAuth any _authenticate_first NONE NONE NONE,
    "auth.must-auth" ClientAuth any _must_be_authenticated NONE NONE NONE,
    "auth.not-authenticated" ClientAuth any _not_authenticated NONE NONE _messageX,
    "auth.was-not" ClientAuth any _client_was_not_authenticated NONE NONE NONE,
    "auth.unauth-senders" ClientAuth any _unauthenticated_senderX NONE NONE NONE,
    "auth.without" ClientAuth any _without_authentication NONE NONE NONE,
    "auth.failed" ClientAuth any _authentication_failed NONE NONE _senderX,
    "auth.failure" ClientAuth any _authentication_failure NONE NONE NONE,
    "auth.unsuccessful" ClientAuth any _authentication_unsuccessful NONE NONE NONE,
    "auth.auth-failed" ClientAuth any _auth_failed NONE NONE NONE,
    "auth.auth-failure" ClientAuth any _auth_failure NONE NONE NONE,
    "auth.login-required" ClientAuth any _login_required NONE NONE NONE,
    "relay.for-relaying" RelayDenied any _for_relaying NONE NONE NONE,
    "auth.first" ClientAuth _5 _auth_first NONE NONE NONE,
    "auth.log-in-first" ClientAuth any _log_in_first NONE NONE NONE,
    "auth.not-logged-in" ClientAuth any _not_logged_in NONE NONE NONE,
    "auth.sasl" ClientAuth any _sasl _failX NONE NONE,
    "auth.pop-before" ClientAuth any _pop_before NONE NONE NONE,
    "auth.check-mail-first" ClientAuth any _check_your_mail NONE NONE NONE,
    "auth.authorization-failed" ClientAuth any _authorization_failed NONE NONE NONE,
    "auth.authentication-first" ClientAuth any _authentication_first NONE NONE NONE,
    "auth.authenticated-failed" ClientAuth any _authenticated_failed NONE NONE NONE,
    "auth.credentials" ClientAuth any _credentialX NONE NONE _relay,
    "auth.username-password" ClientAuth any _username _password NONE NONE,
    "auth.user-password" ClientAuth any _invalid _password NONE NONE,
    "malware.archive" Malware any _archiveX _passwordX NONE NONE,
    "auth.password" ClientAuth any _password NONE NONE _spamX,
    "auth.login-failed" ClientAuth any _login_failed NONE NONE NONE,
    "auth.log-in" ClientAuth any _log_in _browser NONE NONE,
    "tls.encryption-first" Tls any _encryption_required NONE NONE NONE,
    "auth.mechanism" ClientAuth any _authentication_mechanism NONE NONE _local_user,
    "auth.type" ClientAuth any _authentication_type NONE NONE NONE,
    "auth.xoauth" ClientAuth any _xoauthX NONE NONE NONE,
    "auth.cancelled" ClientAuth any _authentication_cancelX NONE NONE NONE,
    "auth.aborted" ClientAuth any _authentication_aborted NONE NONE NONE,
    "auth.cannot" ClientAuth any _cannot_authenticate NONE NONE NONE,
    "auth.code" ClientAuth any _dauthentification NONE NONE NONE,
    "auth.auth-mechanism" ClientAuth any _auth_mechanism NONE NONE _syntax,
    "auth.smtp-auth" ClientAuth any _smtp_authX NONE NONE NONE,
    "auth.requise" ClientAuth any _authentification NONE NONE NONE,
    "auth.535" ClientAuth _535 _account _suspended NONE NONE,
    "full.mailbox-full" MailboxFull any _mailbox _full NONE _may_not_exist,
    "full.mailfolder" MailboxFull any _mailfolder_is_full NONE NONE NONE,
    "full.inbox" MailboxFull any _inbox _full NONE NONE,
    "system.disk-and-full" SystemUnavailable any _disk _full NONE _userX,
    "full.is-full" MailboxFull any _is_full NONE NONE _queue,
    "full.storage-full" MailboxFull any _storage_full NONE NONE NONE,
    "full.over-quota" MailboxFull any _over_quota NONE NONE NONE,
    "full.overquota" MailboxFull any _overquota NONE NONE NONE,
    "full.quota-exceeded" MailboxFull any _quota_exceedX NONE NONE _sending,
    "full.exceeded-quota" MailboxFull any _exceedX _quota NONE _sending,
    "full.quota-violation" MailboxFull any _quota_violation NONE NONE NONE,
    "full.quota-full" MailboxFull any _quota _full NONE NONE,
    "full.quota" MailboxFull any _quota _usage NONE NONE,
    "full.disk-quota" MailboxFull any _disk_quota NONE NONE NONE,
    "full.out-of-storage" MailboxFull any _out_of_storage NONE NONE NONE,
    "full.storage-allocation" MailboxFull any _storage_allocation NONE NONE NONE,
    "full.storage-exceeded" MailboxFull any _exceedX _storage NONE NONE,
    "full.mailbox-exceeds" MailboxFull any _mailbox _exceedX NONE NONE,
    "full.mailbox-size" MailboxFull any _mailbox_size NONE NONE NONE,
    "full.mailbox-limit" MailboxFull any _maildir _limitX NONE NONE,
    "full.not-enough-space" MailboxFull any _enough_space NONE NONE _disk,
    "full.not-enough-storage" MailboxFull any _enough_storage NONE NONE _system,
    "full.no-space-mailbox" MailboxFull any _mailbox _space NONE NONE,
    "full.blocks-limit" MailboxFull any _blocks_limit_exceeded NONE NONE NONE,
    "full.too-much-mail-data" MailboxFull any _too_much_mail_data NONE NONE NONE,
    "full.storage-limit" MailboxFull any _storage_limit NONE NONE NONE,
    "full.storage-space" MailboxFull any _storage_space NONE NONE _system,
    "full.boite-pleine" MailboxFull any _pleine NONE NONE NONE,
    "full.voll" MailboxFull any _postfach _voll NONE NONE,
    "full.llena" MailboxFull any _buzon _lleno NONE NONE,
    "full.cheia" MailboxFull any _caixa _cheia NONE NONE,
    "full.piena" MailboxFull any _casella _piena NONE NONE,
    "size.too-large" MessageTooLarge any _too_large NONE NONE NONE,
    "size.too-big" MessageTooLarge any _too_big NONE NONE NONE,
    "size.exceeds-size" MessageTooLarge any _message_size_exceedX NONE NONE NONE,
    "size.size-limit" MessageTooLarge any _size_limitX NONE NONE NONE,
    "size.exceeds-limit" MessageTooLarge any _message _exceedX _size NONE,
    "size.length-exceeds" MessageTooLarge any _length_exceeds NONE NONE NONE,
    "size.exceeds-maximum" MessageTooLarge any _exceedX _maximum _size NONE,
    "size.inbound" MessageTooLarge any _maximum_inbound_message_size NONE NONE NONE,
    "size.fixed-maximum" MessageTooLarge any _fixed_maximum NONE NONE NONE,
    "size.file-size" MessageTooLarge any _exceeds _file_size NONE NONE,
    "size.max-size" MessageTooLarge any _max_message_size NONE NONE NONE,
    "size.exceeds-bytes" MessageTooLarge any _exceedX _bytes NONE NONE,
    "size.header" MessageTooLarge any _header_size NONE NONE NONE,
    "size.attachments-many" MessageTooLarge any _too_many_attachments NONE NONE NONE,
    "many.recipients" TooManyRecipients any _too_many_recipients NONE NONE NONE,
    "many.rcpts" TooManyRecipients any _too_many_rcptX NONE NONE NONE,
    "many.maximum" TooManyRecipients any _maximum _recipients NONE NONE,
    "many.limit" TooManyRecipients any _recipient_limit NONE NONE NONE,
    "many.recipients-exceeded" TooManyRecipients any _recipients _exceedX NONE _hour,
    "many.number" TooManyRecipients any _number_of_recipients NONE NONE NONE,
    "protocol.pipeline" ProtocolError any _pipeline_after_starttls NONE NONE NONE,
    "protocol.synchronization" ProtocolError any _synchroniX NONE NONE NONE,
    "protocol.sequence" ProtocolError any _sequence NONE NONE _headerX,
    "protocol.out-of-order" ProtocolError any _out_of_order NONE NONE NONE,
    "mailbox.syntax" MailboxNotFound _5 _recipient_address _syntax NONE NONE,
    "protocol.line-limit" ProtocolError any _line_limit NONE NONE NONE,
    "sender.syntax" SenderRejected _5 _sender_address _syntax NONE NONE,
    "protocol.syntax-error" ProtocolError any _syntax_error NONE NONE _recipient_address,
    "sender.address-syntax" SenderRejected any _bad_sender_address_syntax NONE NONE NONE,
    "mailbox.address-syntax" MailboxNotFound any _mailbox_address_syntax NONE NONE NONE,
    "protocol.syntax" ProtocolError _5 _syntax NONE NONE _headerX,
    "protocol.parameter" ProtocolError any _parameterX NONE NONE _host,
    "protocol.unrecognized" ProtocolError any _unrecogniX NONE NONE _authentication,
    "protocol.not-recognized" ProtocolError any _command_not_recogniX NONE NONE NONE,
    "protocol.unknown-command" ProtocolError any _unknown_command NONE NONE NONE,
    "protocol.invalid-command" ProtocolError any _invalid _command NONE NONE,
    "protocol.bad-command" ProtocolError any _bad_command NONE NONE NONE,
    "protocol.unsupported" ProtocolError any _unsupported_command NONE NONE NONE,
    "protocol.not-implemented" ProtocolError any _not_implemented NONE NONE NONE,
    "protocol.unimplemented" ProtocolError any _unimplemented NONE NONE NONE,
    "protocol.command-disabled" ProtocolError any _command_is_disabled NONE NONE NONE,
    "protocol.command-disabled2" ProtocolError any _command_disabled NONE NONE NONE,
    "protocol.need-mail" ProtocolError any _need_mail NONE NONE NONE,
    "protocol.need-rcpt" ProtocolError any _need_rcpt NONE NONE NONE,
    "protocol.rcpt-first" ProtocolError any _rcpt _first NONE NONE,
    "protocol.mail-first" ProtocolError any _mail_first NONE NONE NONE,
    "protocol.helo-first" ProtocolError any _helo _first NONE NONE,
    "protocol.not-supported" ProtocolError any _command_not_supported NONE NONE NONE,
    "protocol.illegal-command" ProtocolError any _illegal_command NONE NONE NONE,
    "protocol.unexpected-cmd" ProtocolError any _unexpected_command NONE NONE NONE,
    "protocol.no-transaction" ProtocolError any _no_transaction NONE NONE NONE,
    "protocol.improper-use" ProtocolError any _improper_command NONE NONE NONE,
    "protocol.mail-before" ProtocolError any _mail_before NONE NONE NONE,
    "protocol.rcpt-before" ProtocolError any _rcpt_before NONE NONE NONE,
    "protocol.polite" ProtocolError any _polite NONE NONE NONE,
    "protocol.say-helo" ProtocolError any _say_hello NONE NONE NONE,
    "protocol.issue-rcpt" ProtocolError any _issue_rcpt NONE NONE NONE,
    "protocol.valid-rcpt" ProtocolError any _valid_rcpt NONE NONE NONE,
    "protocol.no-recipients" ProtocolError any _no_recipients NONE NONE NONE,
    "protocol.no-valid" ProtocolError any _no_valid_recipientX NONE NONE NONE,
    "protocol.all-rcpt" ProtocolError any _no_valid_rcpt NONE NONE NONE,
    "protocol.already-given" ProtocolError any _sender_already NONE NONE NONE,
    "protocol.sender-specified" ProtocolError any _sender_already_specified NONE NONE NONE,
    "protocol.nested" ProtocolError any _nested_mail NONE NONE NONE,
    "protocol.start-afresh" ProtocolError any _start_afresh NONE NONE NONE,
    "protocol.unexpected" ProtocolError any _unexpected _rcpt NONE NONE,
    "protocol.after-bdat" ProtocolError any _after_bdat NONE NONE NONE,
    "protocol.violation" ProtocolError any _protocol_violation NONE NONE NONE,
    "protocol.error" ProtocolError any _protocol_errorX NONE NONE _authenticatX,
    "protocol.not-enabled" ProtocolError any _authentication_not_enabled NONE NONE NONE,
    "protocol.auth-not-allowed" ProtocolError any _auth_command _advertised NONE NONE,
    "protocol.advertised" ProtocolError any _not_advertised NONE NONE NONE,
    "protocol.argument" ProtocolError any _argument NONE NONE _helo,
    "protocol.invalid-rcpt" ProtocolError any _invalid_rcpt_to NONE NONE NONE,
    "protocol.rcpt-empty" ProtocolError any _rcpt_to_should NONE NONE NONE,
    "protocol.attribute" ProtocolError any _attribute_value NONE NONE NONE,
    "protocol.options" ProtocolError any _multiple_auth NONE NONE NONE,
    "protocol.response-limit" ProtocolError any _response_limit_exceeded NONE NONE NONE,
    "protocol.not-repeated" ProtocolError any _may_not_be_repeated NONE NONE NONE,
    "protocol.dsn-disabled" ProtocolError any _dsn_support NONE NONE NONE,
    "protocol.imap-url" ProtocolError any _url_resolution NONE NONE NONE,
    "protocol.needs-domain" ProtocolError _501 _must_contain_a_domain NONE NONE NONE,
    "protocol.malformed-domain" ProtocolError _501 _domain_missing_or_malformed NONE NONE NONE,
    "protocol.line-too-long" ProtocolError any _line_too_long NONE NONE NONE,
    "protocol.bare-lf" ProtocolError any _bare_lfX NONE NONE NONE,
    "protocol.bare-newline" ProtocolError any _bare_newline NONE NONE NONE,
    "format.bare-linefeed" MessageFormat _x_6_11 _bareX NONE NONE NONE,
    "protocol.bare-linefeed" ProtocolError any _bare_lineX NONE NONE NONE,
    "protocol.bare-cr" ProtocolError any _bare_cr NONE NONE NONE,
    "format.disallowed-header" MessageFormat any _disallowed_header NONE NONE NONE,
    "format.unicode" MessageFormat any _unicode_characterX NONE NONE NONE,
    "format.header-chars" MessageFormat any _characterX _headerX NONE NONE,
    "format.rfc-822" MessageFormat any _rfc_822 NONE NONE NONE,
    "format.rfc-2822" MessageFormat any _rfc_2822 NONE NONE NONE,
    "format.no-from" MessageFormat any _no_from_header NONE NONE NONE,
    "format.line-length" MessageFormat any _lines_too_long NONE NONE NONE,
    "format.line-max" MessageFormat any _line_length NONE NONE _command_line,
    "format.lines-longer" MessageFormat any _lines_longer NONE NONE NONE,
    "format.998" MessageFormat any _998 NONE NONE NONE,
    "format.8bit" MessageFormat any _8_bit_data NONE NONE NONE,
    "format.8bitmime" MessageFormat any _8bitmime NONE NONE NONE,
    "format.encoded-word" MessageFormat any _encoded_word NONE NONE NONE,
    "format.multiple-from" MessageFormat any _multiple_addresses_in_from NONE NONE NONE,
    "format.malformed" MessageFormat any _malformed NONE NONE _addressX,
    "format.header-error" MessageFormat any _header_error NONE NONE NONE,
    "format.invalid-header" MessageFormat any _invalid_header NONE NONE NONE,
    "format.header-missing" MessageFormat any _missing _headerX NONE NONE,
    "format.header-multiple" MessageFormat any _duplicate _headerX NONE NONE,
    "format.headers" MessageFormat any _headers_are_not NONE NONE NONE,
    "format.equal-headers" MessageFormat any _too_many_equal NONE NONE NONE,
    "format.rfc-compliant" MessageFormat any _rfc _complianX NONE NONE,
    "format.rfc5322" MessageFormat any _not _5322_compliant NONE NONE,
    "format.mime" MessageFormat any _mime_error NONE NONE NONE,
    "format.mime-invalid" MessageFormat any _mime _invalid NONE NONE,
    "format.invalid-data" MessageFormat any _invalid_data NONE NONE NONE,
    "format.data-format" MessageFormat any _data_format_error NONE NONE NONE,
    "format.conversion" MessageFormat any _conversion NONE NONE NONE,
    "format.media-error" MessageFormat any _media_error NONE NONE NONE,
    "format.utf8" MessageFormat any _smtputf8 NONE NONE _advertised,
    "format.nul" MessageFormat any _nul_characterX NONE NONE NONE,
    "format.non-ascii" MessageFormat any _non_ascii NONE NONE NONE,
    "format.duplicate-from" MessageFormat any _from_header _missing NONE NONE,
    "format.no-message-id" MessageFormat any _message_id _missing NONE NONE,
    "list.email-reputation" Blocklisted any _email_reputation NONE NONE NONE,
    "list.poor-rep" Blocklisted any _reputation_score NONE NONE NONE,
    "spam.word" SpamContent any _spam NONE NONE _access_denied,
    "spam.prefix" SpamContent any _spamX NONE NONE _blocked_using,
    "spam.unsolicited" SpamContent any _unsolicited NONE NONE NONE,
    "spam.bulk" SpamContent any _bulk_email NONE NONE NONE,
    "spam.bulk-mail" SpamContent any _bulk_mail NONE NONE NONE,
    "size.over" MessageTooLarge any _attachments_over NONE NONE NONE,
    "malware.invalid" Malware any _invalid_attachment NONE NONE NONE,
    "size.message-size" MessageTooLarge any _message_size NONE NONE NONE,
    "format.message-id" MessageFormat _5 _message_id NONE NONE _refX,
    "spam.junk" SpamContent any _junkX NONE NONE _client_host,
    "spam.ube" SpamContent any _ube NONE NONE NONE,
    "spam.uce" SpamContent any _uce NONE NONE NONE,
    "spam.content-reject" SpamContent any _content_rejectX NONE NONE NONE,
    "spam.content-rejected" SpamContent any _rejectX _content NONE NONE,
    "spam.content-blocked" SpamContent any _content _blocked NONE NONE,
    "spam.content-filter" SpamContent any _content_filterX NONE NONE NONE,
    "spam.content-denied" SpamContent any _content_denied NONE NONE NONE,
    "spam.content-not" SpamContent any _content _not_acceptX NONE NONE,
    "spam.filtered" SpamContent any _message_filtered _faqX NONE NONE,
    "spam.phish" SpamContent any _phishX NONE NONE NONE,
    "spam.url" SpamContent any _url _rejectX NONE NONE,
    "spam.suspicious" SpamContent any _suspicious NONE NONE NONE,
    "spam.score" SpamContent any _scoreX _rejectX NONE NONE,
    "spam.advert" SpamContent any _advertisX NONE NONE _not_advertised,
    "spam.scam" SpamContent any _scam NONE NONE NONE,
    "relay.denied" RelayDenied any _relayX_denied NONE NONE NONE,
    "relay.access-denied" RelayDenied any _relay_access NONE NONE NONE,
    "relay.not-permitted" RelayDenied any _relayX _not_permitted NONE NONE,
    "relay.not-allowed" RelayDenied any _relayX _not_allowed NONE NONE,
    "relay.prohibited" RelayDenied any _relayX _prohibited NONE NONE,
    "relay.unable" RelayDenied any _unable_to_relay NONE NONE NONE,
    "relay.cannot" RelayDenied any _cannot_relay NONE NONE NONE,
    "relay.cant" RelayDenied any _cant_relay NONE NONE NONE,
    "relay.not-relay" RelayDenied any _not_relay NONE NONE NONE,
    "relay.no-relaying" RelayDenied any _no_relaying NONE NONE NONE,
    "relay.insecure" RelayDenied any _insecure_mail_relay NONE NONE NONE,
    "relay.wont" RelayDenied any _wont_relay NONE NONE NONE,
    "relay.through" RelayDenied any _relay_through NONE NONE NONE,
    "relay.via" RelayDenied any _relay_via NONE NONE NONE,
    "relay.not-local" RelayDenied any _not_local _relayX NONE NONE,
    "relay.local-only" RelayDenied any _local_user_only NONE NONE NONE,
    "relay.refused" RelayDenied any _relayX_refused NONE NONE NONE,
    "relay.rejected" RelayDenied any _relayX_rejectX NONE NONE NONE,
    "relay.disallowed" RelayDenied any _relayX_disallowed NONE NONE NONE,
    "relay.attempt" RelayDenied any _relay_attempt NONE NONE NONE,
    "relay.we-do-not" RelayDenied any _do_not_relay NONE NONE NONE,
    "relay.dont" RelayDenied any _dont_relay NONE NONE NONE,
    "relay.not-local-domain" RelayDenied any _not_a_local_domain NONE NONE NONE,
    "relay.no-mail-for-domain" RelayDenied any _accept_mail_for_this_domain NONE NONE NONE,
    "relay.not-hosted" RelayDenied any _not_hosted NONE NONE NONE,
    "relay.not-for-us" RelayDenied any _not_a_domain NONE NONE NONE,
    "relay.not-responsible" RelayDenied any _not_responsible_for NONE NONE NONE,
    "relay.not-accept-for" RelayDenied any _not_accept_mail_for NONE NONE NONE,
    "relay.rcpthosts" RelayDenied any _rcpthosts NONE NONE NONE,
    "relay.mx" RelayDenied any _domain_is_not_allowed NONE NONE NONE,
    "relay.not-ours" RelayDenied any _not_our_domain NONE NONE NONE,
    "relay.weiter" RelayDenied any _relais NONE NONE NONE,
    "relay.vertrauen" RelayDenied any _nicht_erlaubt _relayX NONE NONE,
    "sender.verify-failed" SenderRejected any _sender_verifX NONE NONE NONE,
    "sender.verification" SenderRejected any _sender _verification_failed NONE NONE,
    "sender.sender-callout" SenderRejected any _sender _callout NONE NONE,
    "mailbox.verifying" SystemUnavailable any _verification_in_progress NONE NONE NONE,
    "sender.unregistered" SenderRejected any _unregistered_domainX NONE NONE NONE,
    "sender.blacklisted-locally" SenderRejected any _sender_has_been_blacklisted NONE NONE NONE,
    "sender.sender-rejected" SenderRejected any _sender_address_rejected NONE NONE _blocked_using,
    "sender.address-domain" SenderRejected any _domain_of_sender NONE NONE NONE,
    "sender.sender-domain" SenderRejected any _sender_domain _existX NONE NONE,
    "sender.domain-not-found" SenderRejected any _sender_domain _not_found NONE NONE,
    "sender.unresolvable" SenderRejected any _unresolvable _from_domain NONE NONE,
    "sender.no-mx" SenderRejected any _sender _mx NONE NONE,
    "sender.invalid-mx" SenderRejected any _dns_mx_or_a NONE NONE NONE,
    "list.sender-score" Blocklisted any _sender_score NONE NONE NONE,
    "greylist.triplet" Greylisted _4 _triplet NONE NONE NONE,
    "greylist.new-senders" Greylisted _4 _new_senders NONE NONE NONE,
    "list.your-network" Blocklisted any _your_network NONE NONE _administrator,
    "sender.verify-yours" SenderRejected any _verify_your_sender NONE NONE NONE,
    "sender.must-resolve" SenderRejected any _sender_domain_must NONE NONE NONE,
    "sender.not-welcome" SenderRejected any _mail_from _not_welcome NONE NONE,
    "sender.own-address" SenderRejected any _own_address NONE NONE NONE,
    "sender.bad-sender" SenderRejected any _bad_sender NONE NONE NONE,
    "sender.invalid-sender" SenderRejected any _invalid_sender NONE NONE _spf,
    "sender.unknown-sender" SenderRejected any _unknown_sender NONE NONE NONE,
    "sender.unroutable" SenderRejected any _unroutX _sender NONE NONE,
    "sender.not-in-domain" SenderRejected any _sender _not_in_my_domain NONE NONE,
    "sender.not-owned" SenderRejected any _not_owned NONE NONE NONE,
    "sender.not-registered" SenderRejected any _not_a_registered NONE NONE NONE,
    "sender.denied" SenderRejected any _sender_denied NONE NONE NONE,
    "sender.rejected" SenderRejected any _sender_rejected NONE NONE NONE,
    "sender.blocked" SenderRejected any _sender _blocked NONE _using,
    "sender.not-allowed-send" SenderRejected any _not_allowed_to_send NONE NONE _ipX,
    "sender.send-as" SenderRejected any _send_as NONE NONE NONE,
    "sender.mail-from-reject" SenderRejected any _reject_mail_from NONE NONE NONE,
    "sender.from-not-allowed" SenderRejected any _from_address _not_allowed NONE NONE,
    "sender.address-incomplete" SenderRejected _mail _address_incomplete NONE NONE NONE,
    "sender.mail-not-exist" SenderRejected _mail _does_not_exist NONE NONE NONE,
    "sender.mail-not-exist-181" SenderRejected _x_1_8 _does_not_exist NONE NONE NONE,
    "sender.account-disabled" SenderRejected any _sender_account NONE NONE NONE,
    "sender.outbound" SenderRejected any _account _suspended _sendX NONE,
    "sender.not-accept-from" SenderRejected any _badmailfrom NONE NONE NONE,
    "sender.expediteur" SenderRejected any _emetteur_invalide NONE NONE NONE,
    "sender.unauthorized" SenderRejected any _unauthoriX_sender NONE NONE NONE,
    "sender.not-authorized" SenderRejected any _sender_not_authoriX NONE NONE NONE,
    "sender.not-allowed" SenderRejected any _sender_not_allowed NONE NONE NONE,
    "sender.is-not-allowed" SenderRejected any _sender_is_not NONE NONE NONE,
    "sender.sending-denied" SenderRejected any _sending_denied NONE NONE NONE,
    "sender.blocked-senders" SenderRejected any _blocked_senderX NONE NONE NONE,
    "sender.from-mismatch" SenderRejected any _from _mismatchX _header_from NONE,
    "sender.sender-invalid" SenderRejected any _sender _invalid NONE NONE,
    "sender.sender-not-valid" SenderRejected any _sender _not_a_valid NONE NONE,
    "sender.sender-not-exist" SenderRejected any _sender _not_existX NONE _recipient,
    "sender.sender-unknown" SenderRejected any _sender_unknown NONE NONE NONE,
    "sender.sender-not-found" SenderRejected any _sender_not_found NONE NONE NONE,
    "sender.send-as-denied" SenderRejected any _sendasdenied NONE NONE NONE,
    "sender.permission-send" SenderRejected any _permissions_to_send NONE NONE NONE,
    "sender.same-as-user" SenderRejected any _must_be_same NONE NONE NONE,
    "sender.block-sender" SenderRejected any _block_send_er NONE NONE NONE,
    "sender.verify-for" SenderRejected any _verification_failed_for NONE NONE NONE,
    "sender.verify-checking" SenderRejected any _verification_failed_while NONE NONE NONE,
    "sender.callback" SenderRejected any _callback _while_verifying NONE NONE,
    "sender.not-accepted" SenderRejected any _sender_not_acceptX NONE NONE NONE,
    "sender.refused" SenderRejected any _sender_refused NONE NONE _dnsbl,
    "sender.address-refused" SenderRejected any _sender_address_refused NONE NONE NONE,
    "sender.domain-blocked" SenderRejected any _sender_domain _blockX NONE NONE,
    "sender.bad-from" SenderRejected any _bad_from NONE NONE NONE,
    "sender.null" SenderRejected any _null_sender NONE NONE NONE,
    "sender.bounces" SenderRejected any _does_not_accept_bounces NONE NONE NONE,
    "restricted.refused" RecipientRestricted any _user_refused NONE NONE NONE,
    "restricted.user-reject" RecipientRestricted any _user_reject NONE NONE NONE,
    "restricted.by-recipient" RecipientRestricted any _by_recipientX _rejectX NONE NONE,
    "restricted.by-the-user" RecipientRestricted any _rejected_by_the_recipient NONE NONE NONE,
    "restricted.by-user" RecipientRestricted any _blocked_by _user NONE NONE,
    "restricted.recipient-only" RecipientRestricted any _only_accepts NONE NONE NONE,
    "restricted.restricted" RecipientRestricted any _restrictX NONE NONE _policy_restrictionX,
    "restricted.not-accepting" RecipientRestricted any _not_accepting_mail_from_you NONE NONE NONE,
    "restricted.badrcptto" RecipientRestricted any _badrcptto NONE NONE NONE,
    "restricted.not-authorized" RecipientRestricted any _not_authorized_to_send _recipient NONE NONE,
    "restricted.does-not-want" RecipientRestricted any _does_not_want NONE NONE NONE,
    "restricted.preferences" RecipientRestricted any _preferences NONE NONE NONE,
    "restricted.allowed-senders" RecipientRestricted any _allowed_senders NONE NONE NONE,
    "restricted.allow-list" RecipientRestricted any _recipients _allow_list NONE NONE,
    "restricted.approved" RecipientRestricted any _approved_senderX NONE NONE NONE,
    "restricted.has-blocked" RecipientRestricted any _recipient_has_blocked NONE NONE NONE,
    "restricted.user-blocked" RecipientRestricted any _user_has_blocked NONE NONE NONE,
    "restricted.blocked-by" RecipientRestricted any _blocked_by _recipient NONE NONE,
    "restricted.members-only" RecipientRestricted any _members_only NONE NONE NONE,
    "restricted.moderated" RecipientRestricted any _moderatX NONE NONE NONE,
    "restricted.subscribers" RecipientRestricted any _subscribers NONE NONE NONE,
    "domain.host-unknown" DomainNotFound any _host_unknown NONE NONE NONE,
    "domain.host-not-found" DomainNotFound any _host_not_found NONE NONE _helo,
    "domain.unknown-host" DomainNotFound any _unknown_host NONE NONE NONE,
    "domain.unrouteable" DomainNotFound any _unrouteable NONE NONE NONE,
    "domain.unroutable" DomainNotFound any _unroutable NONE NONE NONE,
    "domain.not-found" DomainNotFound any _domain_not_found NONE NONE NONE,
    "domain.name-not-found" DomainNotFound any _domain_name_not_found NONE NONE NONE,
    "domain.unknown-domain" DomainNotFound any _unknown_domain NONE NONE NONE,
    "domain.domain-unknown" DomainNotFound any _domain_unknown NONE NONE NONE,
    "domain.invalid-domain" DomainNotFound any _invalid_domain NONE NONE NONE,
    "domain.bad-destination" DomainNotFound any _bad_destination_system NONE NONE NONE,
    "domain.no-mx" DomainNotFound any _no_mx NONE NONE _reached,
    "domain.null-mx" DomainNotFound any _null_mx NONE NONE NONE,
    "domain.nullmx" DomainNotFound any _nullmx NONE NONE NONE,
    "domain.no-such-domain" DomainNotFound any _no_such_domain NONE NONE NONE,
    "mailbox.user-in-domain" MailboxNotFound any _user _does_not_exist_in NONE NONE,
    "domain.not-served" DomainNotFound any _not_served NONE NONE NONE,
    "domain.expired" DomainNotFound any _domain _expired NONE NONE,
    "sender.from-not-exist" SenderRejected any _mail_from _does_not_exist NONE NONE,
    "host.helo-not-exist" ClientHostname any _helo _does_not_exist NONE NONE,
    "domain.not-exist" DomainNotFound any _domain _does_not_exist NONE _account,
    "domain.doesnt-exist" DomainNotFound any _domain _doesnt_exist NONE _account,
    "domain.recipient-domain" DomainNotFound any _recipient_domain NONE NONE _database,
    "domain.name-or-service" DomainNotFound any _name_or_service_not_known NONE NONE NONE,
    "domain.route-to-domain" DomainNotFound any _route_to_domain NONE NONE NONE,
    "domain.no-dns" DomainNotFound any _no_dns _recordX NONE NONE,
    "domain.private-mx" DomainNotFound any _uses_mx_in_private NONE NONE NONE,
    "domain.dns-error" DomainNotFound any _dns_error _resolving NONE NONE,
    "domain.nxdomain" DomainNotFound any _nxdomain NONE NONE NONE,
    "domain.no-mail" DomainNotFound any _does_not_accept_mail _domain NONE NONE,
    "domain.no-mail-host" DomainNotFound any _host_does_not_accept_mail NONE NONE NONE,
    "domain.no-route" DomainNotFound any _no_route_to_domain NONE NONE NONE,
    "domain.rcpt-exist" DomainNotFound _553 _does_not_exist NONE NONE _user,
    "disabled.account-disabled" MailboxDisabled any _account _disabled NONE NONE,
    "disabled.mailbox-disabled" MailboxDisabled any _mailbox _disabled NONE _may_not_exist,
    "disabled.user-disabled" MailboxDisabled any _user _disabled NONE NONE,
    "mailbox.might-not-exist" MailboxNotFound any _may_not_exist NONE NONE NONE,
    "disabled.address-disabled" MailboxDisabled any _address _disabled NONE NONE,
    "disabled.now-disabled" MailboxDisabled any _is_now_disabled NONE NONE NONE,
    "tls.disabled" Tls any _starttls _disabled NONE NONE,
    "policy.feature" PolicyOther any _feature _disabled NONE NONE,
    "protocol.support" ProtocolError any _support_is_disabled NONE NONE NONE,
    "disabled.is-disabled" MailboxDisabled any _is_disabled NONE NONE _command,
    "disabled.inactive" MailboxDisabled any _inactive NONE NONE NONE,
    "disabled.inactivated" MailboxDisabled any _inactivated NONE NONE NONE,
    "disabled.not-active" MailboxDisabled any _not_active NONE NONE _service,
    "disabled.not-activated" MailboxDisabled any _not_activated NONE NONE NONE,
    "disabled.deactivated" MailboxDisabled any _deactivated NONE NONE NONE,
    "disabled.suspended" MailboxDisabled any _suspended NONE NONE _sendX,
    "disabled.discontinued" MailboxDisabled any _discontinued NONE NONE NONE,
    "disabled.closed" MailboxDisabled any _account _closed NONE NONE,
    "disabled.expired" MailboxDisabled any _account _expired NONE NONE,
    "disabled.mailbox-closed" MailboxDisabled any _mailbox _closed NONE NONE,
    "disabled.terminated" MailboxDisabled any _terminated NONE NONE _connection,
    "disabled.moved" MailboxDisabled any _has_moved NONE NONE NONE,
    "disabled.no-longer" MailboxDisabled any _no_longer _acceptX NONE NONE,
    "disabled.no-longer-valid" MailboxDisabled any _no_longer NONE NONE _supportX,
    "disabled.locked" MailboxDisabled _5 _locked NONE NONE _blocked,
    "disabled.frozen" MailboxDisabled any _frozen NONE NONE NONE,
    "disabled.blocked-account" MailboxDisabled any _account_is_blocked NONE NONE NONE,
    "disabled.blocked-mailbox" MailboxDisabled any _mailbox _blocked NONE NONE,
    "disabled.address-bounces" MailboxDisabled any _to_this_address_bounces NONE NONE NONE,
    "disabled.temporarily" MailboxDisabled any _recipient_temporarily_unavailable NONE NONE NONE,
    "disabled.not-accepting" MailboxDisabled any _not_accepting _mailbox NONE NONE,
    "disabled.user-not-accept" MailboxDisabled any _user_is_not_accepting NONE NONE NONE,
    "disabled.account-unavail" MailboxDisabled any _account _unavailable NONE _service,
    "disabled.cancelled" MailboxDisabled any _account _cancelX NONE NONE,
    "disabled.deleted" MailboxDisabled any _account _deleted NONE NONE,
    "disabled.blocked-user" MailboxDisabled any _user _blocked NONE _policy,
    "disabled.not-enabled" MailboxDisabled any _not_enabled _user NONE NONE,
    "disabled.not-to-receive" MailboxDisabled any _not_allowed_to_receive NONE NONE NONE,
    "disabled.cannot-receive" MailboxDisabled any _cannot_receive _mailX NONE NONE,
    "disabled.mailbox-deleted" MailboxDisabled any _mailbox _deleted NONE NONE,
    "disabled.user-deleted" MailboxDisabled any _user _deleted NONE NONE,
    "disabled.address-deleted" MailboxDisabled any _address _deleted NONE NONE,
    "disabled.not-accept-mail" MailboxDisabled any _not_accepting_mail NONE NONE _you,
    "disabled.left" MailboxDisabled any _left_the_company NONE NONE NONE,
    "disabled.bloque" MailboxDisabled any _destinataire_est_bloque NONE NONE NONE,
    "disabled.mailbox-for-now" MailboxDisabled _5 _mailbox_is_temporarily_unavailable NONE NONE NONE,
    "disabled.rejected-blocked" MailboxDisabled any _recipient_address_rejected_blocked NONE NONE NONE,
    "mailbox.user-unknown" MailboxNotFound any _user_unknown NONE NONE _sender_verifX,
    "mailbox.unknown-user" MailboxNotFound any _unknown_user NONE NONE NONE,
    "mailbox.unknown-account" MailboxNotFound any _unknown_account NONE NONE NONE,
    "mailbox.unknown-recipient" MailboxNotFound any _unknown_recipient NONE NONE NONE,
    "mailbox.unknown-address" MailboxNotFound any _unknown_address NONE NONE NONE,
    "mailbox.unknown-mailbox" MailboxNotFound any _unknown_mailbox NONE NONE NONE,
    "mailbox.unknown-local" MailboxNotFound any _unknown_local NONE NONE NONE,
    "mailbox.unknown-illegal" MailboxNotFound any _unknown_or_illegal NONE NONE NONE,
    "mailbox.recipient-unknown" MailboxNotFound any _recipient_unknown NONE NONE NONE,
    "mailbox.is-unknown" MailboxNotFound any _is_unknown NONE NONE NONE,
    "mailbox.mailbox-unknown" MailboxNotFound any _mailbox_unknown NONE NONE NONE,
    "mailbox.address-unknown" MailboxNotFound any _address_unknown NONE NONE NONE,
    "mailbox.account-unknown" MailboxNotFound any _account_unknown NONE NONE NONE,
    "mailbox.user-is-unknown" MailboxNotFound any _user _unknown NONE _host,
    "mailbox.no-such-user" MailboxNotFound any _no_such NONE NONE NONE,
    "mailbox.no-user" MailboxNotFound any _no_user NONE NONE NONE,
    "mailbox.no-mailbox" MailboxNotFound any _no_mailbox NONE NONE NONE,
    "mailbox.no-mail-box" MailboxNotFound any _no_mail_box NONE NONE NONE,
    "mailbox.no-account" MailboxNotFound any _no_account NONE NONE NONE,
    "mailbox.no-recipient" MailboxNotFound any _not_our _customer NONE NONE,
    "mailbox.not-our-user" MailboxNotFound any _not_our_user NONE NONE NONE,
    "mailbox.not-a-member" MailboxNotFound any _not_a_member NONE NONE NONE,
    "mailbox.not-known" MailboxNotFound any _not_known NONE NONE NONE,
    "mailbox.user-not-found" MailboxNotFound any _not_found NONE NONE _domain,
    "mailbox.couldnt-find" MailboxNotFound any _could_not_be_found NONE NONE NONE,
    "mailbox.cannot-be-found" MailboxNotFound any _cannot_be_found NONE NONE NONE,
    "mailbox.cant-be-found" MailboxNotFound any _cant_be_found NONE NONE NONE,
    "sender.mailbox-not-exist" SenderRejected any _senders_mailbox NONE NONE NONE,
    "sender.not-exist" SenderRejected any _senderX _does_not_exist NONE _recipientX,
    "mailbox.not-exist" MailboxNotFound any _does_not_exist NONE NONE NONE,
    "mailbox.doesnt-exist" MailboxNotFound any _doesnt_exist NONE NONE NONE,
    "mailbox.dont-exist" MailboxNotFound any _not_exist NONE NONE NONE,
    "mailbox.not-exists" MailboxNotFound any _not_exists NONE NONE NONE,
    "mailbox.nonexistent" MailboxNotFound any _nonexistent NONE NONE NONE,
    "domain.mx-hosts" DomainNotFound any _mx_recordX _non_existent NONE NONE,
    "network.lowest-mx" Network any _lowest_numbered_mx NONE NONE NONE,
    "mailbox.non-existent" MailboxNotFound any _non_existent NONE NONE NONE,
    "mailbox.existing" MailboxNotFound any _non_existing NONE NONE NONE,
    "mailbox.invalid-user" MailboxNotFound any _invalid_user NONE NONE NONE,
    "mailbox.invalid-recipient" MailboxNotFound any _invalid_recipientX NONE NONE NONE,
    "mailbox.invalid-mailbox" MailboxNotFound any _invalid_mailbox NONE NONE NONE,
    "mailbox.invalid-address" MailboxNotFound any _invalid_address NONE NONE NONE,
    "mailbox.invalid-email" MailboxNotFound any _invalid_email_address NONE NONE NONE,
    "mailbox.bad-address" MailboxNotFound any _bad_address NONE NONE NONE,
    "mailbox.bad-recipient" MailboxNotFound any _bad_recipient NONE NONE NONE,
    "mailbox.bad-destination" MailboxNotFound any _bad_destination_mailbox NONE NONE NONE,
    "mailbox.not-valid" MailboxNotFound any _not_a_valid _mailbox NONE NONE,
    "mailbox.not-valid-user" MailboxNotFound any _not_a_valid _user NONE NONE,
    "mailbox.not-valid-rcpt" MailboxNotFound any _not_a_valid _recipient NONE NONE,
    "mailbox.not-valid-address" MailboxNotFound any _not_a_valid _address NONE NONE,
    "mailbox.is-not-valid" MailboxNotFound any _recipient _not_valid NONE NONE,
    "mailbox.undeliverable" MailboxNotFound any _undeliverable_address NONE NONE NONE,
    "network.unverified" Network _4 _unverified_address _timed_out NONE NONE,
    "network.unverified-to" Network _4 _unverified_address_connect_to NONE NONE NONE,
    "mailbox.unverified" MailboxNotFound any _recipient_address_rejected_unverified_address NONE NONE _lost_connection,
    "mailbox.cannot-verify" MailboxNotFound any _recipient _cannot_be_verified NONE NONE,
    "mailbox.validation" MailboxNotFound any _recipient _validation NONE NONE,
    "system.verify-callout" SystemUnavailable any _verify_callout NONE NONE NONE,
    "system.verify-callout-any" SystemUnavailable _4 _recipient_verify_callout NONE NONE NONE,
    "mailbox.verify-ldap" MailboxNotFound any _recipient_verify NONE NONE NONE,
    "mailbox.addressee" MailboxNotFound any _addressee_unknown NONE NONE NONE,
    "mailbox.dont-have" MailboxNotFound any _doesnt_have_aX _account NONE NONE,
    "mailbox.not-have" MailboxNotFound any _does_not_have_aX _account NONE NONE,
    "mailbox.not-local" MailboxNotFound any _not_a_local NONE NONE NONE,
    "mailbox.not-here" MailboxNotFound any _user_here NONE NONE NONE,
    "mailbox.not-in-database" MailboxNotFound any _not_in _database NONE NONE,
    "mailbox.wasnt-found" MailboxNotFound any _wasnt_found NONE NONE NONE,
    "mailbox.couldnt-be-found" MailboxNotFound any _couldnt_be_found NONE NONE NONE,
    "mailbox.not-recognized" MailboxNotFound any _not_recogniX _recipient NONE NONE,
    "mailbox.user-not-recog" MailboxNotFound any _not_recogniX _user NONE NONE,
    "mailbox.user-invalid" MailboxNotFound any _user_invalid NONE NONE NONE,
    "mailbox.marked-invalid" MailboxNotFound any _address _as_invalid NONE NONE,
    "mailbox.address-invalid" MailboxNotFound any _address_is_invalid NONE NONE NONE,
    "mailbox.email-invalid" MailboxNotFound any _address_is_not_valid NONE NONE NONE,
    "mailbox.unknown-email" MailboxNotFound any _unknown_emailX NONE NONE NONE,
    "mailbox.by-that-name" MailboxNotFound any _by_that_name NONE NONE NONE,
    "mailbox.account-not-avail" MailboxNotFound _5 _account_not_available NONE NONE NONE,
    "mailbox.cannot-find" MailboxNotFound any _cannot_find _user NONE NONE,
    "mailbox.unable-to-find" MailboxNotFound any _unable_to_find _user NONE NONE,
    "mailbox.no-match" MailboxNotFound any _no_matchX _recipient NONE NONE,
    "mailbox.not-registered" MailboxNotFound any _not_registered NONE NONE _domain,
    "mailbox.unrecognized" MailboxNotFound any _unrecogniX _recipient NONE NONE,
    "mailbox.not-configured" MailboxNotFound any _not_configured_to_receive NONE NONE NONE,
    "mailbox.no-delivery-acct" MailboxNotFound any _could_not_deliver_mail_to _account NONE NONE,
    "mailbox.misspelled" MailboxNotFound any _misspellX NONE NONE NONE,
    "mailbox.not-in-directory" MailboxNotFound any _directory _not NONE NONE,
    "mailbox.not-listed" MailboxNotFound any _not_listed NONE NONE NONE,
    "mailbox.no-longer-user" MailboxNotFound any _user_not NONE NONE _local,
    "mailbox.mailbox-not-avail" MailboxNotFound _5 _mailbox_not_available NONE NONE NONE,
    "mailbox.destinataire" MailboxNotFound any _destinataire_invalide NONE NONE NONE,
    "mailbox.utilisateur" MailboxNotFound any _utilisateur _inconnu NONE NONE,
    "mailbox.desconocido" MailboxNotFound any _desconocidX NONE NONE NONE,
    "mailbox.desconhecido" MailboxNotFound any _desconhecidX NONE NONE NONE,
    "mailbox.nie-ma" MailboxNotFound any _nie_ma NONE NONE NONE,
    "mailbox.inconnue" MailboxNotFound any _inconnuX NONE NONE NONE,
    "mailbox.onbekend" MailboxNotFound any _onbekendX NONE NONE NONE,
    "mailbox.nobody" MailboxNotFound any _nobody NONE NONE NONE,
    "mailbox.no-one" MailboxNotFound any _no_one_here NONE NONE NONE,
    "mailbox.cant-find" MailboxNotFound any _cant_find _recipient NONE NONE,
    "mailbox.not-resolve" MailboxNotFound any _not_resolve_to _mailbox NONE NONE,
    "mailbox.unbekannt" MailboxNotFound any _unbekannt NONE NONE NONE,
    "mailbox.existiert" MailboxNotFound any _existiert_nicht NONE NONE NONE,
    "mailbox.inexistente" MailboxNotFound any _inexistente NONE NONE NONE,
    "mailbox.no-existe" MailboxNotFound any _no_existe NONE NONE NONE,
    "mailbox.nao-existe" MailboxNotFound any _existe _usuX NONE NONE,
    "mailbox.istnieje" MailboxNotFound any _nie_istnieje NONE NONE NONE,
    "mailbox.inesistente" MailboxNotFound any _inesistente NONE NONE NONE,
    "mailbox.sconosciuto" MailboxNotFound any _sconosciutX NONE NONE NONE,
    "network.loop" Network any _mail_loop NONE NONE NONE,
    "network.loop-detected" Network any _loopX NONE NONE _loopback,
    "network.loops" Network any _loops_back NONE NONE NONE,
    "network.looping" Network any _looping NONE NONE NONE,
    "network.hops" Network any _too_many_hops NONE NONE NONE,
    "network.hop-count" Network any _hop_count NONE NONE NONE,
    "network.timed-out" Network any _timed_out NONE NONE NONE,
    "network.timeout" Network any _timeout NONE NONE NONE,
    "network.time-out" Network any _time_out NONE NONE NONE,
    "network.idle" Network any _idle_too_long NONE NONE NONE,
    "network.connect" Network any _cant_connect NONE NONE NONE,
    "network.cannot-connect" Network any _cannot_connect NONE NONE NONE,
    "network.could-not-connect" Network any _could_not_connect NONE NONE NONE,
    "network.not-connect" Network any _connection_could_not NONE NONE NONE,
    "network.lost-connection" Network any _lost_connection NONE NONE NONE,
    "network.connection-lost" Network any _connection_lost NONE NONE NONE,
    "network.reset" Network any _connection_reset NONE NONE NONE,
    "network.dropped" Network any _connection_dropped NONE NONE NONE,
    "network.message-expired" Network any _message_expired NONE NONE NONE,
    "network.time-expired" Network any _time_expired NONE NONE NONE,
    "network.conn-expired" Network any _connection_expired NONE NONE NONE,
    "network.dns" Network _4 _dns _failX NONE NONE,
    "network.connection-time" Network any _connection_time NONE NONE NONE,
    "network.no-connection" Network any _connection_failed NONE NONE NONE,
    "network.connect-to" Network any _failed_to_connect NONE NONE NONE,
    "network.read-error" Network any _read_error NONE NONE NONE,
    "network.unreachable" Network any _unreachable NONE NONE _recipient_verify,
    "network.no-route" Network any _no_route_to_host NONE NONE NONE,
    "network.not-reached" Network any _could_be_reached NONE NONE NONE,
    "network.no-answer" Network any _no_answer_from_host NONE NONE NONE,
    "system.milter" SystemUnavailable any _milter NONE NONE NONE,
    "network.days" Network any _could_not_be_delivered_in NONE NONE NONE,
    "network.for-days" Network any _could_not_be_delivered_for NONE NONE NONE,
    "network.not-responding" Network any _not_responding NONE NONE NONE,
    "network.queue-too-long" Network any _in_queue_too_long NONE NONE NONE,
    "network.retry-timeout" Network any _retry_timeout_exceeded NONE NONE NONE,
    "system.disk-full" SystemUnavailable any _disk_full NONE NONE NONE,
    "system.disk-space" SystemUnavailable any _disk_space NONE NONE NONE,
    "system.storage" SystemUnavailable any _insufficient_system NONE NONE NONE,
    "system.queue-full" SystemUnavailable any _queue_is_full NONE NONE NONE,
    "system.busy" SystemUnavailable any _busy NONE NONE NONE,
    "system.overload" SystemUnavailable any _overloadX NONE NONE NONE,
    "system.load" SystemUnavailable any _load _high NONE NONE,
    "system.resources" SystemUnavailable any _resourceX _unavailable NONE NONE,
    "system.insufficient" SystemUnavailable any _insufficient_resourceX NONE NONE NONE,
    "system.internal-error" SystemUnavailable any _internal _error NONE NONE,
    "system.server-error" SystemUnavailable any _server_error NONE NONE NONE,
    "system.system-error" SystemUnavailable any _system_error NONE NONE NONE,
    "system.local-error" SystemUnavailable any _local_error NONE NONE NONE,
    "system.local-problem" SystemUnavailable any _local_problem NONE NONE NONE,
    "system.local-config" SystemUnavailable any _configuration_error NONE NONE NONE,
    "system.misconfigured" SystemUnavailable any _misconfigurX NONE NONE NONE,
    "system.temp-lookup" SystemUnavailable any _lookup _error NONE NONE,
    "system.lookup-failure" SystemUnavailable any _lookup_failure NONE NONE NONE,
    "system.temp-failure" SystemUnavailable any _temporary _failure NONE NONE,
    "system.temp-error" SystemUnavailable any _temporary _error NONE NONE,
    "system.temporary-problem" SystemUnavailable any _temporary _problem NONE NONE,
    "system.configuration" SystemUnavailable any _configuration_problem NONE NONE NONE,
    "system.unable-process" SystemUnavailable any _unable_to_process NONE NONE NONE,
    "system.out-of-service" SystemUnavailable any _out_of_service NONE NONE NONE,
    "system.temp-rejected" SystemUnavailable _4 _temporarily_rejected NONE NONE NONE,
    "system.not-enough-disk" SystemUnavailable any _enough_disk NONE NONE NONE,
    "system.shutting-down" SystemUnavailable any _shutting_down NONE NONE NONE,
    "system.shutdown" SystemUnavailable any _shutdown NONE NONE NONE,
    "system.maintenance" SystemUnavailable any _maintenance NONE NONE NONE,
    "system.closing" SystemUnavailable _4 _closing _connection NONE NONE,
    "system.not-available" SystemUnavailable any _service_not_available NONE NONE NONE,
    "system.unavailable" SystemUnavailable any _service _unavailable NONE NONE,
    "system.temp-unavailable" SystemUnavailable any _temporarily_unavailable NONE NONE NONE,
    "system.server-unavailable" SystemUnavailable any _server_unavailable NONE NONE NONE,
    "system.currently" SystemUnavailable any _currently_unavailable NONE NONE NONE,
    "system.service-refused" SystemUnavailable any _service_refuseX NONE NONE NONE,
    "system.not-accepting" SystemUnavailable any _not_accepting _connections NONE NONE,
    "system.not-accept-network" SystemUnavailable any _not_accepting _messages NONE NONE,
    "system.mailer-error" SystemUnavailable any _mailer_error NONE NONE NONE,
    "system.write-error" SystemUnavailable any _write_error NONE NONE NONE,
    "system.qq" SystemUnavailable any _qqt_failure NONE NONE NONE,
    "system.database" SystemUnavailable any _database NONE NONE NONE,
    "system.out-of-memory" SystemUnavailable any _out_of_memory NONE NONE NONE,
    "system.try-reconnecting" SystemUnavailable any _try_reconnecting NONE NONE NONE,
    ; weak:
    "rate.many-messages" RateLimited any _too_many _messageX NONE NONE,
    "rate.many-attempts" RateLimited any _too_many _attempts NONE NONE,
    "rate.many-spam" Blocklisted any _too_many _spamX NONE NONE,
    "rate.per-session" RateLimited any _per_session NONE NONE NONE,
    "protocol.unauth" ProtocolError any _unauthenticated_commandX NONE NONE NONE,
    "auth.unauth-word" ClientAuth any _unauthenticated_sendX NONE NONE NONE,
    "auth.unauth-mail" SenderAuthentication any _unauthenticated NONE NONE NONE,
    "sender.unresolvable-any" SenderRejected any _unresolvableX NONE NONE NONE,
    "sender.unroutable-any" SenderRejected any _senderX _unroutX NONE NONE,
    "sender.not-allowed-email" SenderRejected any _not_allowed_to_send NONE NONE NONE,
    "sender.unauthorized-any" SenderRejected any _unauthorized_sender NONE NONE NONE,
    "sender.from-address" SenderRejected _5 _from_address NONE NONE NONE,
    "sender.mail-from" SenderRejected _5 _mail_from NONE NONE NONE,
    "relay.relaying" RelayDenied any _relaying NONE NONE NONE,
    "relay.not-permitted-any" RelayDenied _5 _relay _not NONE NONE,
    "relay.open-4" RelayDenied _4 _open_relay NONE NONE NONE,
    "restricted.recipients" RecipientRestricted _5 _by_recipientX NONE NONE NONE,
    "restricted.recipient-pref" RecipientRestricted any _recipient_preferences NONE NONE NONE,
    "restricted.refused-receive" RecipientRestricted any _refused_to_receive NONE NONE NONE,
    "disabled.word" MailboxDisabled _5 _disabled NONE NONE _dsn,
    "disabled.locked-any" MailboxDisabled _5 _locked NONE NONE NONE,
    "disabled.bounces" MailboxDisabled any _address_bounces NONE NONE NONE,
    "disabled.account-unavail-any" MailboxDisabled any _account _unavailable NONE NONE,
    "mailbox.not-our" MailboxNotFound _5 _not_our NONE NONE NONE,
    "mailbox.unknown-user-any" MailboxNotFound _5 _unknown _userX NONE NONE,
    "mailbox.unknown-recipient-any" MailboxNotFound _5 _unknown _recipientX NONE NONE,
    "mailbox.unknown-address-any" MailboxNotFound _5 _unknown _addressX NONE _senderX,
    "mailbox.invalid-user-any" MailboxNotFound _5 _invalid _userX NONE NONE,
    "mailbox.invalid-rcpt" MailboxNotFound _5 _invalid _recipientX NONE NONE,
    "mailbox.invalid-mailbox-any" MailboxNotFound _5 _invalid _mailboxX NONE NONE,
    "mailbox.rcpt-verified" MailboxNotFound _5 _recipient _verified NONE NONE,
    "mailbox.marked" MailboxNotFound any _marked_as_invalid NONE NONE NONE,
    "mailbox.not-ok" MailboxNotFound _5 _not_ok NONE NONE NONE,
    "domain.private" DomainNotFound any _private_address NONE NONE NONE,
    "system.not-accepting-any" SystemUnavailable any _not_accepting_connections NONE NONE NONE,
    "network.no-mxs" Network _4 _be_reached NONE NONE NONE,
    "network.loop-any" Network any _loop_detected NONE NONE NONE,
    "host.client-ip" ClientHostname any _mismatches_client_ip NONE NONE NONE,
    "list.traffic" Blocklisted any _traffic_not_accepted NONE NONE NONE,
    "list.this-ip" Blocklisted any _from_this_ip NONE NONE NONE,
    "list.host-network" Blocklisted any _network_not_allowed NONE NONE NONE,
    "list.access-ip" Blocklisted _5 _ip_address _blocked NONE NONE,
    "list.your-access" Blocklisted _5 _your_access NONE NONE NONE,
    "list.bloque" Blocklisted _5 _bloqueX NONE NONE NONE,
    "list.connecting-ip" Blocklisted any _connecting_ip NONE NONE NONE,
    "auth.aborted-any" ClientAuth any _authentication_abortX NONE NONE NONE,
    "full.space" MailboxFull _5 _enough_space NONE NONE NONE,
    "full.allowed-size" MailboxFull any _mailbox_exceeds NONE NONE NONE,
    "spam.junk-any" SpamContent _5 _junk NONE NONE NONE,
    "policy.policy" PolicyOther any _policy NONE NONE NONE,
    "policy.policies" PolicyOther any _policies NONE NONE NONE,
    "policy.prohibition" PolicyOther any _prohibitX NONE NONE NONE,
    "policy.administrative" PolicyOther any _administrativeX NONE NONE NONE,
    "policy.insufficient" PolicyOther any _insufficient_permissionX NONE NONE NONE,
    "policy.authorization" PolicyOther any _insufficient_authorization NONE NONE NONE,
    "policy.message-filtered" PolicyOther any _filtered NONE NONE NONE,
    "policy.delivery-auth" PolicyOther any _delivery_not_authorized NONE NONE NONE,
    "policy.not-authorized" PolicyOther any _not_authorized NONE NONE NONE,
    "restricted.outside" RecipientRestricted _5 _from_outside NONE NONE NONE,
    "restricted.group" RecipientRestricted any _distribution_group NONE NONE NONE,
    "restricted.dist-list" RecipientRestricted any _distribution_list NONE NONE NONE,
    "restricted.subscribe" RecipientRestricted any _must_subscribe NONE NONE NONE,
    "restricted.refuses" RecipientRestricted any _user_refuses NONE NONE NONE,
    "host.helo" ClientHostname _5 _helo_requires NONE NONE NONE,
    "many.no-more" TooManyRecipients any _no_more_recipients NONE NONE NONE,
    "relay.exchanger" RelayDenied any _not_the_mail_exchanger NONE NONE NONE,
    "tls.use" Tls any _use_tls NONE NONE NONE,
    "tls.initiate" Tls any _initiate_tls NONE NONE NONE,
    "disabled.vacation" MailboxDisabled _5 _vacation NONE NONE NONE,
    "disabled.receives" MailboxDisabled _5 _not_receive_any_mail NONE NONE NONE,
    "policy.not-permitted" PolicyOther any _not_permitted NONE NONE NONE,
    "policy.confirmation" PolicyOther any _requires_confirmation NONE NONE NONE,
    "mailbox.or-denied" MailboxNotFound any _mailbox_unavailable_or_access_denied NONE NONE NONE,
    "restricted.rcpt-denied" RecipientRestricted _x_7_1 _recipient_address_rejected_access_denied NONE NONE NONE,
    "protocol.command-not" ProtocolError any _command_not_allowed NONE NONE NONE,
    "relay.non-local" RelayDenied any _non_local_recipient NONE NONE NONE,
    "sender.send-as-any" SenderRejected any _sendasdeniedX NONE NONE NONE,
    "rate.threads" RateLimited any _thread_limit NONE NONE NONE,
    "rate.activity" RateLimited any _sending_activity NONE NONE NONE,
    "policy.access-denied" PolicyOther any _access_denied NONE NONE NONE,
    "policy.denied" PolicyOther _5 _denied NONE NONE NONE,
    "host.helo-should" ClientHostname _5 _helo _fqdn NONE NONE,
    "host.helo-any" ClientHostname _5 _helo NONE NONE _sendX,
    "tls.certificate-any" Tls any _certificate NONE NONE NONE,
    "format.smtplf" MessageFormat any _smtplf NONE NONE NONE,
    "list.temp-blocked" Blocklisted any _are_temporarily_blocked NONE NONE NONE,
    "list.you-blocked" Blocklisted any _you_are_blocked NONE NONE NONE,
    "restricted.rule-imposed" RecipientRestricted any _rule_imposed NONE NONE NONE,
    "policy.blocked" PolicyOther _5 _blocked NONE NONE NONE,
    "policy.data-refused" PolicyOther any _data_refused NONE NONE NONE,
    "policy.security" PolicyOther any _security NONE NONE NONE,
    "policy.mailpolicy" PolicyOther any _mailpolicy NONE NONE NONE,
    "policy.rule" PolicyOther any _by_rule NONE NONE NONE,
    "mailbox.recipient-reject" MailboxNotFound _5 _recipient_rejected_END NONE NONE NONE,
    "mailbox.address-rejected" MailboxNotFound _5 _address_rejected_END NONE NONE NONE,
    "mailbox.rcpt-rejected" MailboxNotFound _5 _rcpt_rejected_END NONE NONE NONE,
    "mailbox.refused" MailboxNotFound _5 _recipient_refused_END NONE NONE NONE,
    "mailbox.address-refused" MailboxNotFound _5 _address_refused_END NONE NONE NONE,
    "policy.recipient-rejected" PolicyOther _5 _recipient_address_rejected NONE NONE NONE,
    "mailbox.unavailable" MailboxNotFound _550 _mailbox_unavailable NONE NONE NONE,
    "mailbox.unavailable-x" MailboxNotFound _5 _mailbox _unavailable NONE NONE,
    "mailbox.user-unavailable" MailboxNotFound _5 _user _unavailable NONE NONE,
    "mailbox.user-not-local" MailboxNotFound _5 _not_local NONE NONE NONE,
    "full.quota-word" MailboxFull any _quota NONE NONE NONE,
    "rate.limit-exceeded" RateLimited any _limit_exceeded NONE NONE NONE,
    "rate.exceeded-limit" RateLimited any _exceedX _limitX NONE NONE,
    "rate.deferred" RateLimited _4 _temporarily_deferred NONE NONE NONE,
    "relay.word" RelayDenied _5 _relayX NONE NONE NONE,
    "format.header-word" MessageFormat _5 _headerX NONE NONE NONE,
    "system.mailbox-4" SystemUnavailable _4 _unavailable NONE NONE NONE,
    "system.try-again" SystemUnavailable _4 _try_again NONE NONE NONE,
    "system.try-later" SystemUnavailable _4 _try_later NONE NONE NONE,
    "system.temporarily" SystemUnavailable _4 _temporarX NONE NONE NONE,
    "system.connection-refused" Blocklisted _5 _connection_refused NONE NONE NONE,
    "network.refused" Network _4 _connection_refused NONE NONE NONE,
    "spam.bulk-any" SpamContent _5 _bulk NONE NONE NONE,
    ;
}
