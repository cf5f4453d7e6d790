//! Generated from `rules.txt`: 464 rules, 1592 phrases, 1468 words.
//! long file: it is generated.

use super::Reason;
use super::condition::Condition;
use super::layout::*;

words! {
    small:
    _END
    _a
    _all
    _already
    _also
    _am
    _an
    _and
    _any
    _are
    _as
    _at
    _be
    _been
    _being
    _by
    _can
    _could
    _currently
    _did
    _do
    _does
    _for
    _had
    _has
    _have
    _having
    _he
    _her
    _here
    _his
    _i
    _in
    _into
    _is
    _it
    _its
    _just
    _may
    _might
    _my
    _now
    _of
    _on
    _one
    _only
    _or
    _our
    _per
    _please
    _shall
    _she
    _so
    _some
    _sorry
    _that
    _the
    _their
    _there
    _these
    _they
    _this
    _those
    _to
    _upon
    _us
    _was
    _we
    _were
    _will
    _with
    _would
    _yet
    _you
    _your
    ;
    whole:
    _000
    _000000
    _001
    _002
    _003
    _004
    _005
    _007
    _01
    _04
    _07
    _08
    _09
    _1
    _101
    _103
    _104
    _105
    _106
    _108
    _110
    _2
    _21
    _212
    _23
    _24
    _2822
    _302
    _3140
    _3150
    _4
    _401
    _402
    _415
    _416
    _417
    _426
    _504
    _506
    _508
    _5322
    _6
    _607
    _630
    _64
    _705
    _8
    _822
    _999
    _abgelehnt
    _abruptly
    _absent
    _abuseat
    _abusive
    _abusix
    _accept
    _acceptable
    _accepted
    _accepting
    _access
    _account
    _activated
    _active
    _activity
    _additional
    _addr
    _address
    _addressee
    _addresses
    _adr
    _adsl
    _advertised
    _ahbl
    _alias
    _aligned
    _alignment
    _allocate
    _allocation
    _allow
    _allowed
    _als
    _alu131cu131
    _amount
    _annehmen
    _answer
    _anti
    _antispam
    _application
    _approved
    _arc
    _argument
    _ascii
    _ask
    _assigned
    _assistance
    _attached
    _attempting
    _attempts
    _aucun
    _aup
    _auslesen
    _aussenden
    _autenticacao
    _autenticaciuf3n
    _autenticazione
    _autenticaue7ue3o
    _autentificazione
    _auth
    _authenticated
    _authentication
    _authorization
    _authorized
    _authrequired
    _autorise
    _autorizado
    _available
    _away
    _b
    _backend
    _backscatterer
    _bad
    _badmailfrom
    _badrcptto
    _ban
    _banlist
    _banned
    _bare
    _barracuda
    _barred
    _basarisiz
    _base
    _bb
    _bdat
    _before
    _behalf
    _bekannt
    _belong
    _beskeden
    _best
    _bg
    _big
    _bigger
    _bilinmeyen
    _bit
    _bitmime
    _bl
    _black
    _blacklist
    _blank
    _blocage
    _block
    _blocked
    _blocking
    _blockliste
    _blocks
    _blokeeris
    _bloqueado
    _bloquee
    _bloques
    _body
    _bogus
    _boite
    _bounce
    _bounces
    _boundary
    _break
    _broken
    _bulk
    _bulkmail
    _bulunamadi
    _busy
    _buzon
    _buzuf3n
    _bypassing
    _bytes
    _caixa
    _callout
    _cancelled
    _capacity
    _casella
    _cbl
    _cel
    _ch
    _change
    _changed
    _charset
    _check
    _cheia
    _clamav
    _cleartext
    _client
    _closed
    _closing
    _cloudmark
    _cobion
    _comcast
    _command
    _commands
    _community
    _company
    _compliance
    _compliant
    _compromised
    _compte
    _con
    _concurrent
    _conexiuf3n
    _conexue3o
    _conexuf5es
    _config
    _configuration
    _configured
    _confirmation
    _connect
    _connecting
    _connection
    _connections
    _connessione
    _connexions
    _content
    _contraseuf1a
    _conversion
    _correspond
    _count
    _country
    _cox
    _cr
    _cram
    _create
    _credenciais
    _credentials
    _cs
    _css
    _cuenta
    _customer
    _customized
    _daemon
    _daily
    _dane
    _data
    _database
    _date
    _day
    _de
    _deaktiviert
    _declined
    _deferred
    _defined
    _deleted
    _deliverable
    _delivery
    _demasiado
    _demasiados
    _denied
    _denies
    _deny
    _depasse
    _desconhecido
    _destin
    _destinataire
    _destinataires
    _destinatari
    _destinatarios
    _destination
    _destinatue1rios
    _details
    _detected
    _deviation
    _dial
    _dialup
    _direccion
    _direcciuf3n
    _directly
    _directory
    _disabled
    _disk
    _disponible
    _disponuedvel
    _distribution
    _dkim
    _dmarc
    _dmc
    _dns
    _dnsrbl
    _dnssec
    _domaene
    _domain
    _domaine
    _dominio
    _domue4ne
    _domuednio
    _dopuszczalna
    _dormant
    _down
    _drbl
    _drc
    _dropped
    _dsbl
    _dsl
    _dt
    _du
    _due
    _duplicate
    _dy
    _dyn
    _dufcrfen
    _echec
    _ehlo
    _eine
    _eligible
    _email
    _emails
    _emetteur
    _employee
    _empty
    _enable
    _enabled
    _encoded
    _encontrado
    _enough
    _entry
    _envelope
    _envio
    _erforderlich
    _erlaubt
    _erneut
    _erreichbar
    _erreur
    _erro
    _error
    _errore
    _errors
    _ers
    _esaurito
    _esiste
    _essayer
    _established
    _ete
    _etrn
    _exceeded
    _excessive
    _exchanger
    _execute
    _exhausted
    _exist
    _existe
    _existiert
    _existing
    _expected
    _expediteur
    _expired
    _explanation
    _failed
    _failure
    _failures
    _fake
    _falhou
    _fallita
    _falluf3
    _far
    _fast
    _fcrdns
    _fehlgeschlagen
    _field
    _file
    _filtered
    _find
    _findes
    _fingerprint
    _first
    _fix
    _flow
    _forbidden
    _forged
    _fork
    _forkert
    _format
    _formed
    _found
    _fqdn
    _fra
    _framework
    _frequency
    _from
    _frozen
    _fuer
    _full
    _fully
    _further
    _gateway
    _gb
    _gecersiz
    _gefunden
    _gekufcndigt
    _generic
    _gesperrt
    _gonderin
    _grande
    _granted
    _gray
    _greater
    _grey
    _gros
    _gross
    _group
    _groudf
    _guidelines
    _handle
    _handshake
    _header
    _healthy
    _helo
    _helohost
    _help
    _high
    _hl
    _hm
    _hold
    _hop
    _hops
    _host
    _hosted
    _hostkarma
    _hostname
    _hour
    _hourly
    _hvu
    _ib
    _id
    _identifiants
    _identified
    _identity
    _idle
    _if
    _ikke
    _ill
    _illegal
    _imap
    _impossible
    _inactif
    _inactivated
    _inactive
    _inaktiv
    _inbox
    _incomplete
    _incorrect
    _indirizzo
    _indisponible
    _individual
    _inesistente
    _infected
    _information
    _injoignable
    _insecure
    _instructions
    _insufficient
    _internal
    _internet
    _interno
    _interrompue
    _invalid
    _invalide
    _invalido
    _invaluement
    _invue1lido
    _ip
    _ips
    _ipv
    _isp
    _issue
    _istnieje
    _itc
    _jest
    _jeweils
    _kb
    _keine
    _keyword
    _kimlik
    _known
    _komut
    _konta
    _konto
    _kontos
    _kunne
    _lang
    _large
    _larger
    _ldap
    _learn
    _least
    _left
    _legal
    _length
    _level
    _lf
    _likely
    _limit
    _limite
    _limited
    _line
    _list
    _listed
    _listing
    _llena
    _lleno
    _lmtp
    _load
    _local
    _locale
    _localpart
    _location
    _locked
    _log
    _logged
    _logon
    _lokalen
    _long
    _longer
    _longue
    _lookup
    _lost
    _low
    _lpn
    _ma
    _mail
    _mailbox
    _maildrop
    _mailer
    _mailfrom
    _mailpolicy
    _mails
    _mailspike
    _maintenance
    _maior
    _malformed
    _malicious
    _malware
    _mandatory
    _manitu
    _many
    _mas
    _match
    _mauvais
    _mauvaise
    _max
    _maximo
    _maximum
    _mb
    _media
    _member
    _memory
    _mensagem
    _mensaje
    _message
    _messages
    _messaggio
    _mi
    _milter
    _mime
    _minute
    _misformed
    _missing
    _mistyped
    _mittente
    _more
    _mot
    _moved
    _mta
    _much
    _muitas
    _muitos
    _multi
    _multipart
    _multiple
    _must
    _mx
    _mxs
    _mxtoolbox
    _mue1ximo
    _name
    _nameserver
    _nao
    _nature
    _need
    _nest
    _netblock
    _network
    _new
    _newline
    _nexiste
    _nicht
    _nie
    _niedostu119pny
    _nixspam
    _njabl
    _no
    _nobody
    _noch
    _non
    _noncompliant
    _not
    _notauthorized
    _notfound
    _novamente
    _nul
    _null
    _nullmx
    _number
    _numbers
    _nur
    _nue3o
    _obslugiwane
    _obsolete
    _occurred
    _octets
    _odbiorca
    _off
    _ofr
    _often
    _ok
    _ont
    _open
    _operand
    _operating
    _optional
    _ordb
    _order
    _originating
    _ou
    _out
    _outbound
    _outgoing
    _outside
    _over
    _overdrawn
    _overfull
    _overloaded
    _overquota
    _parallel
    _parse
    _part
    _party
    _pas
    _passe
    _passwort
    _past
    _path
    _pattern
    _pbl
    _pelna
    _permanently
    _permissible
    _permission
    _permit
    _permitted
    _person
    _pertence
    _ph
    _phish
    _piena
    _pleine
    _plus
    _polecenie
    _policy
    _possibly
    _post
    _postfach
    _postgrey
    _postmaster
    _potential
    _pour
    _preferences
    _present
    _prevented
    _prevents
    _private
    _problem
    _process
    _processing
    _profile
    _progress
    _proofpoint
    _protect
    _protocol
    _provisioned
    _proxy
    _psbl
    _ptr
    _purported
    _qq
    _qqt
    _qualified
    _que
    _queue
    _queuing
    _quickly
    _quota
    _ransomware
    _rate
    _rcpt
    _rcpthosts
    _rcpts
    _rd
    _rdns
    _reach
    _read
    _ready
    _received
    _recent
    _rechazo
    _recip
    _recipient
    _recipients
    _reciplimit
    _recipsizelimit
    _recognise
    _reduce
    _reessayez
    _refuse
    _refused
    _refuses
    _refusue9
    _region
    _registered
    _reihenfolge
    _reintentar
    _reject
    _rejected
    _relais
    _relay
    _relaying
    _remetente
    _remitente
    _remote
    _removal
    _removed
    _rep
    _repeated
    _replaced
    _replicated
    _reputation
    _requests
    _requires
    _reserved
    _reset
    _residential
    _resolution
    _resolvable
    _resolve
    _resolver
    _response
    _responsible
    _restricted
    _restriction
    _retired
    _return
    _revdns
    _reverse
    _review
    _rfc
    _rhsbl
    _riprova
    _rly
    _room
    _routable
    _route
    _rp
    _rst
    _rtr
    _rule
    _rules
    _s
    _same
    _sasl
    _saved
    _sbl
    _sc
    _scam
    _scan
    _scored
    _scoring
    _secure
    _security
    _send
    _senden
    _sender
    _senderid
    _senders
    _senderscore
    _sending
    _sendsizelimit
    _senha
    _sequence
    _sequueancia
    _server
    _serveranbieter
    _service
    _servicio
    _servidor
    _sessions
    _set
    _setup
    _shutdown
    _shutting
    _sign
    _signing
    _simultaneous
    _sintaxe
    _site
    _size
    _skladni
    _slow
    _slower
    _smtp
    _smtputf
    _sorbs
    _source
    _space
    _spam
    _spamassassin
    _spamcop
    _spammy
    _spamrats
    _spb
    _specified
    _speichervolumen
    _spews
    _spf
    _spfbl
    _spm
    _spoofing
    _spool
    _ssl
    _start
    _starttls
    _stat
    _stc
    _stockage
    _stor
    _storage
    _storedrv
    _stray
    _structure
    _sts
    _subject
    _submission
    _subnet
    _subscribed
    _subscriber
    _such
    _sum
    _supported
    _surbl
    _suspect
    _suspended
    _suspicious
    _switched
    _syntax
    _syntaxe
    _system
    _sue9quence
    _t
    _table
    _tard
    _tarde
    _target
    _temporaire
    _temporairement
    _temporal
    _temporaneo
    _temporarily
    _temporario
    _temporue1rio
    _temporue4r
    _tenant
    _tente
    _territory
    _than
    _third
    _thread
    _time
    _times
    _tld
    _tls
    _tlsa
    _too
    _traffic
    _transaction
    _trc
    _trend
    _tried
    _triplet
    _trop
    _troppi
    _troppo
    _trouble
    _trouve
    _trouvue9
    _trust
    _tss
    _turned
    _ube
    _uce
    _udloebet
    _ueberschritten
    _unacceptable
    _unallocated
    _unauthenticated
    _unavailable
    _unbekannt
    _unconfigured
    _undeliverable
    _unencrypted
    _unexpected
    _unfortunately
    _ungueltig
    _ungufcltige
    _unknown
    _unreachable
    _unresolvable
    _unroutable
    _unrouteable
    _unsafe
    _unsolicited
    _unsubscribed
    _unused
    _unusual
    _unvalidated
    _unverifiable
    _unverified
    _unwanted
    _unwelcome
    _up
    _url
    _usage
    _use
    _user
    _users
    _using
    _utente
    _utf
    _vacation
    _valid
    _validated
    _validation
    _valide
    _valido
    _validrcptto
    _verb
    _verbindungen
    _verfufcgbar
    _verification
    _verified
    _verifiziert
    _verify
    _verweigert
    _viele
    _violation
    _virus
    _viruses
    _voll
    _volume
    _volumineux
    _vorgestellt
    _vorhanden
    _welcome
    _well
    _went
    _white
    _wiadomou15bu107
    _without
    _word
    _write
    _wrong
    _wrongly
    _xbl
    _xoauth
    _yapin
    _zap
    _zieladresse
    _zip
    _zu
    _zulue4ssig
    _zuviele
    _ue9chec
    _ue9chouue9e
    _ufcberschritten
    _u431u43eu43bu44cu448u43eu435
    _u43au43eu43cu430u43du434u430
    _u43bu43eu433u438u43d
    _u43cu43du43eu433u43e
    _u43du435
    _u43du443u436u43du43e
    _u43eu442u43au430u437u430u43du43e
    _u43fu430u440u43eu43bu44c
    _u43fu438u441u44cu43cu43e
    _u43fu43eu434u434u435u440u436u438u432u430u435u442u441u44f
    _u43fu43eu437u436u435
    _u43fu43eu43du44fu43b
    _u441u43bu438u448u43au43eu43c
    _u441u43du430u447u430u43bu430
    _u441u43fu430u43c
    _u441u43fu438u441u43eu43a
    _u441u443u449u435u441u442u432u443u435u442
    _u442u440u435u431u443u435u442u441u44f
    _u447u435u440u43du44bu439
    _u627u644u62du62f
    _u627u644u62eu627u62fu645
    _u627u644u631u633u627u644u629
    _u627u644u633u64au631u641u631
    _u62eu637u623
    _u641u642u637
    _u645u624u642u62a
    _u64au62au62cu627u648u632
    _u64au633u62au642u628u644
    _u4e0d
    _u4e8e
    _u4eba
    _u4ee4
    _u4ef6
    _u5148
    _u52a1
    _u5355
    _u53c2
    _u53d1
    _u540d
    _u540e
    _u547d
    _u5668
    _u5728
    _u5730
    _u573e
    _u5740
    _u5783
    _u57df
    _u5927
    _u592a
    _u5931
    _u5b58
    _u5b9e
    _u5df2
    _u5f55
    _u6237
    _u62d2
    _u6301
    _u636e
    _u6388
    _u63a5
    _u652f
    _u6536
    _u6548
    _u6570
    _u65e0
    _u65f6
    _u6682
    _u670d
    _u672a
    _u6743
    _u6cd5
    _u6ee1
    _u7387
    _u73b0
    _u751f
    _u7528
    _u767b
    _u77e5
    _u7801
    _u7a0d
    _u7bb1
    _u7e41
    _u7edd
    _u8981
    _u8ba4
    _u8bc1
    _u8bed
    _u8bef
    _u8bf7
    _u8d25
    _u8fc7
    _u8fde
    _u9001
    _u90ae
    _u9519
    _u9700
    _u975e
    _u9891
    _u9ed1
    ;
    stems:
    _abandonX
    _abortX
    _absenderX
    _absenderdomX
    _abusX
    _acceptX
    _accountX
    _addressX
    _addresseeX
    _administratX
    _aliasX
    _allotX
    _allowX
    _archivX
    _argumentX
    _attachmentX
    _attemptX
    _authX
    _authenticatX
    _authentifiX
    _authentificationX
    _authentifizierungX
    _authoriX
    _backendX
    _badlistX
    _barracudacentralX
    _bayesX
    _befehlX
    _benutzerX
    _blackholeX
    _blacklistX
    _blocklistX
    _bloqueX
    _bloqueadX
    _botnetX
    _boxX
    _cancelX
    _certificateX
    _characterX
    _checkX
    _cipherX
    _comandoX
    _commandX
    _commandeX
    _concurrenX
    _conformX
    _connectionX
    _connexionX
    _containX
    _contentX
    _controlX
    _countrX
    _credentialX
    _deactivatX
    _declinX
    _decommissionX
    _delistX
    _denialX
    _denylistX
    _desconhecidX
    _desconocidX
    _destinataireX
    _destinatariX
    _destinatue1rX
    _disableX
    _disallowX
    _discontinuX
    _dnsblX
    _domainX
    _domainkeyX
    _dynamicX
    _due9passue9X
    _due9sactivue9X
    _emailaddressX
    _empfaengerX
    _empfue4ngerX
    _encryptX
    _enderecoX
    _endereue7oX
    _endingX
    _errorX
    _erwarteX
    _excedidX
    _exceedX
    _excessX
    _exchangerX
    _executableX
    _existX
    _expectX
    _extensionX
    _externalX
    _failX
    _fehlerhaftX
    _fileX
    _filenameX
    _filetypeX
    _floodX
    _forbidX
    _forgerX
    _frequenX
    _frequentX
    _geoX
    _graylistX
    _greylistX
    _headerX
    _holeX
    _hostX
    _hostnameX
    _hourX
    _impersonatX
    _implementX
    _improperX
    _inactivX
    _inboxX
    _inconnuX
    _inexistX
    _infectX
    _invalidX
    _invalideX
    _invue1lidX
    _ipX
    _junkX
    _keinX
    _kommandoX
    _kullaniciX
    _lackX
    _limitX
    _lineX
    _linkX
    _listX
    _locateX
    _loginX
    _loopX
    _macroX
    _mailaddressX
    _mailboxX
    _mailserverX
    _mechanismX
    _memberX
    _messageX
    _minuteX
    _misconfigX
    _mismatchX
    _misspellX
    _moderatX
    _nachrichtX
    _nameX
    _nameserverX
    _necesariX
    _necessue1riX
    _needX
    _networkX
    _nieaktywnX
    _niedostepX
    _nonexistX
    _nosuchX
    _obrigatoriX
    _obrigatuf3riX
    _odbiorcX
    _odrzuconX
    _onbekendX
    _optionX
    _originatorX
    _overflowX
    _overloadX
    _oversizeX
    _parameterX
    _parseX
    _passwordX
    _permissionX
    _permitX
    _permitidX
    _phishX
    _pipelinX
    _policX
    _postkasseX
    _preferenceX
    _problemX
    _prohibitX
    _quickX
    _quotaX
    _rangeX
    _ratelimitX
    _rblX
    _rcptX
    _reachX
    _reasonX
    _receiverX
    _rechazadX
    _recipientX
    _recipthresholdX
    _recogniX
    _recordX
    _recusadX
    _refusX
    _refusue9X
    _rejectX
    _rejeitadX
    _rejeteX
    _rejetue9X
    _relayX
    _remitenteX
    _requeridX
    _requestX
    _requireX
    _requisX
    _resolvX
    _resolveX
    _resourceX
    _respondX
    _restrictX
    _restrictionX
    _reverseX
    _richiestX
    _rifiutatX
    _rue9voquue9X
    _sconosciutX
    _scoreX
    _sendX
    _senderX
    _senderbaseX
    _sendernotX
    _serverX
    _serveurX
    _serviceX
    _serwerX
    _sessionX
    _simultaneousX
    _skrzynkX
    _sourceX
    _spamX
    _spamaufkommenX
    _spamhausX
    _spammerX
    _spoofX
    _storeX
    _subscriberX
    _suchX
    _superadX
    _suportadX
    _supportX
    _suspendX
    _suspensX
    _synchroniX
    _systemX
    _talosX
    _temporarX
    _terminatX
    _throttlX
    _timeX
    _timeoutX
    _transactionX
    _trojanX
    _typeX
    _uceprotectX
    _unauthoriX
    _unblockX
    _unexpectedX
    _ungufcltigX
    _unimplementX
    _unknownX
    _unparseX
    _unrecogniX
    _unroutX
    _unsuccessfulX
    _unsupportX
    _urlX
    _userX
    _usernameX
    _usuariX
    _usuue1rX
    _utilisateurX
    _utilizadorX
    _uwierzytelniX
    _verbindungX
    _verifX
    _virusX
    _vorufcbergehendX
    _wantX
    _whitelistX
    _wormX
    _wymaganX
    _zablokowanX
    _zieladresseX
    _zombieX
    _u430u432u442u43eu440u438u437u430u446u438X
    _u430u434u440u435u441X
    _u430u443u442u435u43du442u438u444u438u43au430u446u438X
    _u432u440u435u43cu435u43du43dX
    _u434u43eu43cu435u43dX
    _u437u430u431u43bu43eu43au438u440u43eu432u430u43dX
    _u43du430u439u434u435u43dX
    _u43du435u432u435u440u43dX
    _u43du435u434u43eu43fu443u441u442u438u43cX
    _u43du435u438u437u432u435u441u442u43dX
    _u43eu442u43au43bu43eu43du435u43dX
    _u43eu442u43au43bu44eu447u435u43dX
    _u43eu442u43fu440u430u432u438u442u435u43bX
    _u43fu435u440u435u43fu43eu43bu43du435u43dX
    _u43fu43eu43bu443u447u430u442u435u43bX
    _u43fu43eu43bu44cu437u43eu432u430u442u435u43bX
    _u43fu440u435u432u44bu448u435u43dX
    _u441u435u440u432u435u440X
    _u441u43eu435u434u438u43du435u43du438X
    _u441u43eu43eu431u449u435u43du438X
    _u44fu449u438u43aX
    ;
    matches:
    ALIAS_addres _address _addressX NONE NONE NONE
    ALIAS_addresss _address _addressX NONE NONE _addressX
    ALIAS_adress _address _addressX NONE NONE NONE
    ALIAS_adresse _address _addressX NONE NONE NONE
    ALIAS_arent _not NONE NONE NONE NONE
    ALIAS_autentication _authentication _authX _authenticatX NONE NONE
    ALIAS_authenication _authentication _authX _authenticatX NONE _authX
    ALIAS_blackisted NONE _blacklistX NONE NONE NONE
    ALIAS_cannot _not NONE NONE NONE NONE
    ALIAS_cant _not NONE NONE NONE NONE
    ALIAS_couldnt _not NONE NONE NONE NONE
    ALIAS_didnt _not NONE NONE NONE NONE
    ALIAS_doesn _not NONE NONE NONE NONE
    ALIAS_doesnt _not NONE NONE NONE NONE
    ALIAS_dont _not NONE NONE NONE NONE
    ALIAS_dosent _not NONE NONE NONE NONE
    ALIAS_dosnt _not NONE NONE NONE NONE
    ALIAS_exisit _exist _existX NONE NONE NONE
    ALIAS_exsist _exist _existX NONE NONE NONE
    ALIAS_exsit _exist _existX NONE NONE NONE
    ALIAS_hadnt _not NONE NONE NONE NONE
    ALIAS_hasnt _not NONE NONE NONE NONE
    ALIAS_havent _not NONE NONE NONE NONE
    ALIAS_isnt _not NONE NONE NONE NONE
    ALIAS_mailboxes _mailbox _mailboxX NONE NONE _mailboxX
    ALIAS_mailbx _mailbox _mailboxX NONE NONE NONE
    ALIAS_mbox _mailbox _mailboxX NONE NONE NONE
    ALIAS_mesage _message _messageX NONE NONE NONE
    ALIAS_messsage _message _messageX NONE NONE NONE
    ALIAS_mustnt _not NONE NONE NONE NONE
    ALIAS_neither _not NONE NONE NONE NONE
    ALIAS_never _not NONE NONE NONE NONE
    ALIAS_nor _not NONE NONE NONE NONE
    ALIAS_receipient _recipient _recipientX NONE NONE NONE
    ALIAS_recepient _recipient _recipientX NONE NONE NONE
    ALIAS_reciepient _recipient _recipientX NONE NONE NONE
    ALIAS_recieved _received NONE NONE NONE NONE
    ALIAS_recipent _recipient _recipientX NONE NONE NONE
    ALIAS_recipents _recipient _recipientX NONE NONE NONE
    ALIAS_recipiant _recipient _recipientX NONE NONE NONE
    ALIAS_reciptient _recipient _recipientX NONE NONE NONE
    ALIAS_rejectd _rejected _rejectX NONE NONE _rejectX
    ALIAS_rejeted _rejected _rejectX NONE NONE _rejeteX
    ALIAS_servers _server _serverX NONE NONE _serverX
    ALIAS_shant _not NONE NONE NONE NONE
    ALIAS_shouldnt _not NONE NONE NONE NONE
    ALIAS_temporaly _temporarily _temporarX NONE NONE NONE
    ALIAS_temporarilly _temporarily _temporarX NONE NONE _temporarX
    ALIAS_temporarly _temporarily _temporarX NONE NONE _temporarX
    ALIAS_unable _not NONE NONE NONE NONE
    ALIAS_unavailabe _unavailable NONE NONE NONE NONE
    ALIAS_unavailible _unavailable NONE NONE NONE NONE
    ALIAS_unavaliable _unavailable NONE NONE NONE NONE
    ALIAS_unknonw _unknown _unknownX NONE NONE NONE
    ALIAS_unknow _unknown _unknownX NONE NONE NONE
    ALIAS_unknwon _unknown _unknownX NONE NONE NONE
    ALIAS_unkown _unknown _unknownX NONE NONE NONE
    ALIAS_wasnt _not NONE NONE NONE NONE
    ALIAS_werent _not NONE NONE NONE NONE
    ALIAS_wont _not NONE NONE NONE NONE
    ALIAS_wouldnt _not NONE NONE NONE NONE
    STEMS_absenderdomX NONE _absenderX _absenderdomX NONE STEMS_absenderdomX
    STEMS_addresseeX NONE _addressX _addresseeX NONE STEMS_addresseeX
    STEMS_authenticatX NONE _authX _authenticatX NONE STEMS_authenticatX
    STEMS_authentifiX NONE _authX _authentifiX NONE STEMS_authentifiX
    STEMS_authentificationX NONE _authX _authentifiX _authentificationX STEMS_authentificationX
    STEMS_authentifizierungX NONE _authX _authentifiX _authentifizierungX STEMS_authentifizierungX
    STEMS_authoriX NONE _authX _authoriX NONE STEMS_authoriX
    STEMS_bloqueadX NONE _bloqueX _bloqueadX NONE STEMS_bloqueadX
    STEMS_commandeX NONE _commandX _commandeX NONE STEMS_commandeX
    STEMS_domainkeyX NONE _domainX _domainkeyX NONE STEMS_domainkeyX
    STEMS_filenameX NONE _fileX _filenameX NONE STEMS_filenameX
    STEMS_filetypeX NONE _fileX _filetypeX NONE STEMS_filetypeX
    STEMS_frequentX NONE _frequenX _frequentX NONE STEMS_frequentX
    STEMS_hostnameX NONE _hostX _hostnameX NONE STEMS_hostnameX
    STEMS_invalideX NONE _invalidX _invalideX NONE STEMS_invalideX
    STEMS_nameserverX NONE _nameX _nameserverX NONE STEMS_nameserverX
    STEMS_permitidX NONE _permitX _permitidX NONE STEMS_permitidX
    STEMS_refusue9X NONE _refusX _refusue9X NONE STEMS_refusue9X
    STEMS_resolveX NONE _resolvX _resolveX NONE STEMS_resolveX
    STEMS_restrictionX NONE _restrictX _restrictionX NONE STEMS_restrictionX
    STEMS_senderX NONE _sendX _senderX NONE STEMS_senderX
    STEMS_senderbaseX NONE _sendX _senderX _senderbaseX STEMS_senderbaseX
    STEMS_sendernotX NONE _sendX _senderX _sendernotX STEMS_sendernotX
    STEMS_spamaufkommenX NONE _spamX _spamaufkommenX NONE STEMS_spamaufkommenX
    STEMS_spamhausX NONE _spamX _spamhausX NONE STEMS_spamhausX
    STEMS_spammerX NONE _spamX _spammerX NONE STEMS_spammerX
    STEMS_timeoutX NONE _timeX _timeoutX NONE STEMS_timeoutX
    STEMS_usernameX NONE _userX _usernameX NONE STEMS_usernameX
    WITH_abuseat _abuseat _abusX NONE NONE _abusX
    WITH_abusive _abusive _abusX NONE NONE _abusX
    WITH_abusix _abusix _abusX NONE NONE _abusX
    WITH_accept _accept _acceptX NONE NONE _acceptX
    WITH_acceptable _acceptable _acceptX NONE NONE _acceptX
    WITH_accepted _accepted _acceptX NONE NONE _acceptX
    WITH_accepting _accepting _acceptX NONE NONE _acceptX
    WITH_account _account _accountX NONE NONE _accountX
    WITH_address _address _addressX NONE NONE _addressX
    WITH_addressee _addressee _addressX _addresseeX NONE STEMS_addresseeX
    WITH_addresses _addresses _addressX NONE NONE _addressX
    WITH_alias _alias _aliasX NONE NONE _aliasX
    WITH_allow _allow _allowX NONE NONE _allowX
    WITH_allowed _allowed _allowX NONE NONE _allowX
    WITH_argument _argument _argumentX NONE NONE _argumentX
    WITH_attempting _attempting _attemptX NONE NONE _attemptX
    WITH_attempts _attempts _attemptX NONE NONE _attemptX
    WITH_auth _auth _authX NONE NONE _authX
    WITH_authenticated _authenticated _authX _authenticatX NONE STEMS_authenticatX
    WITH_authentication _authentication _authX _authenticatX NONE STEMS_authenticatX
    WITH_authorization _authorization _authX _authoriX NONE STEMS_authoriX
    WITH_authorized _authorized _authX _authoriX NONE STEMS_authoriX
    WITH_authrequired _authrequired _authX NONE NONE _authX
    WITH_backend _backend _backendX NONE NONE _backendX
    WITH_blacklist _blacklist _blacklistX NONE NONE _blacklistX
    WITH_blockliste _blockliste _blocklistX NONE NONE _blocklistX
    WITH_bloqueado _bloqueado _bloqueX _bloqueadX NONE STEMS_bloqueadX
    WITH_bloquee _bloquee _bloqueX NONE NONE _bloqueX
    WITH_bloques _bloques _bloqueX NONE NONE _bloqueX
    WITH_cancelled _cancelled _cancelX NONE NONE _cancelX
    WITH_check _check _checkX NONE NONE _checkX
    WITH_command _command _commandX NONE NONE _commandX
    WITH_commands _commands _commandX NONE NONE _commandX
    WITH_concurrent _concurrent _concurrenX NONE NONE _concurrenX
    WITH_connection _connection _connectionX NONE NONE _connectionX
    WITH_connections _connections _connectionX NONE NONE _connectionX
    WITH_connexions _connexions _connexionX NONE NONE _connexionX
    WITH_content _content _contentX NONE NONE _contentX
    WITH_country _country _countrX NONE NONE _countrX
    WITH_credentials _credentials _credentialX NONE NONE _credentialX
    WITH_declined _declined _declinX NONE NONE _declinX
    WITH_desconhecido _desconhecido _desconhecidX NONE NONE _desconhecidX
    WITH_destinataire _destinataire _destinataireX NONE NONE _destinataireX
    WITH_destinataires _destinataires _destinataireX NONE NONE _destinataireX
    WITH_destinatari _destinatari _destinatariX NONE NONE _destinatariX
    WITH_destinatarios _destinatarios _destinatariX NONE NONE _destinatariX
    WITH_destinatue1rios _destinatue1rios _destinatue1rX NONE NONE _destinatue1rX
    WITH_disabled _disabled _disableX NONE NONE _disableX
    WITH_domain _domain _domainX NONE NONE _domainX
    WITH_domaine _domaine _domainX NONE NONE _domainX
    WITH_error _error _errorX NONE NONE _errorX
    WITH_errore _errore _errorX NONE NONE _errorX
    WITH_errors _errors _errorX NONE NONE _errorX
    WITH_exceeded _exceeded _exceedX NONE NONE _exceedX
    WITH_excessive _excessive _excessX NONE NONE _excessX
    WITH_exchanger _exchanger _exchangerX NONE NONE _exchangerX
    WITH_exist _exist _existX NONE NONE _existX
    WITH_existe _existe _existX NONE NONE _existX
    WITH_existiert _existiert _existX NONE NONE _existX
    WITH_existing _existing _existX NONE NONE _existX
    WITH_expected _expected _expectX NONE NONE _expectX
    WITH_failed _failed _failX NONE NONE _failX
    WITH_failure _failure _failX NONE NONE _failX
    WITH_failures _failures _failX NONE NONE _failX
    WITH_file _file _fileX NONE NONE _fileX
    WITH_forbidden _forbidden _forbidX NONE NONE _forbidX
    WITH_frequency _frequency _frequenX NONE NONE _frequenX
    WITH_header _header _headerX NONE NONE _headerX
    WITH_host _host _hostX NONE NONE _hostX
    WITH_hosted _hosted _hostX NONE NONE _hostX
    WITH_hostkarma _hostkarma _hostX NONE NONE _hostX
    WITH_hostname _hostname _hostX _hostnameX NONE STEMS_hostnameX
    WITH_hour _hour _hourX NONE NONE _hourX
    WITH_hourly _hourly _hourX NONE NONE _hourX
    WITH_inactivated _inactivated _inactivX NONE NONE _inactivX
    WITH_inactive _inactive _inactivX NONE NONE _inactivX
    WITH_inbox _inbox _inboxX NONE NONE _inboxX
    WITH_infected _infected _infectX NONE NONE _infectX
    WITH_invalid _invalid _invalidX NONE NONE _invalidX
    WITH_invalide _invalide _invalidX _invalideX NONE STEMS_invalideX
    WITH_invalido _invalido _invalidX NONE NONE _invalidX
    WITH_invue1lido _invue1lido _invue1lidX NONE NONE _invue1lidX
    WITH_ip _ip _ipX NONE NONE _ipX
    WITH_ips _ips _ipX NONE NONE _ipX
    WITH_ipv _ipv _ipX NONE NONE _ipX
    WITH_keine _keine _keinX NONE NONE _keinX
    WITH_limit _limit _limitX NONE NONE _limitX
    WITH_limite _limite _limitX NONE NONE _limitX
    WITH_limited _limited _limitX NONE NONE _limitX
    WITH_line _line _lineX NONE NONE _lineX
    WITH_list _list _listX NONE NONE _listX
    WITH_listed _listed _listX NONE NONE _listX
    WITH_listing _listing _listX NONE NONE _listX
    WITH_mailbox _mailbox _mailboxX NONE NONE _mailboxX
    WITH_member _member _memberX NONE NONE _memberX
    WITH_message _message _messageX NONE NONE _messageX
    WITH_messages _messages _messageX NONE NONE _messageX
    WITH_minute _minute _minuteX NONE NONE _minuteX
    WITH_name _name _nameX NONE NONE _nameX
    WITH_nameserver _nameserver _nameX _nameserverX NONE STEMS_nameserverX
    WITH_need _need _needX NONE NONE _needX
    WITH_network _network _networkX NONE NONE _networkX
    WITH_odbiorca _odbiorca _odbiorcX NONE NONE _odbiorcX
    WITH_optional _optional _optionX NONE NONE _optionX
    WITH_overloaded _overloaded _overloadX NONE NONE _overloadX
    WITH_parse _parse _parseX NONE NONE _parseX
    WITH_permission _permission _permissionX NONE NONE _permissionX
    WITH_permit _permit _permitX NONE NONE _permitX
    WITH_permitted _permitted _permitX NONE NONE _permitX
    WITH_phish _phish _phishX NONE NONE _phishX
    WITH_policy _policy _policX NONE NONE _policX
    WITH_preferences _preferences _preferenceX NONE NONE _preferenceX
    WITH_problem _problem _problemX NONE NONE _problemX
    WITH_quickly _quickly _quickX NONE NONE _quickX
    WITH_quota _quota _quotaX NONE NONE _quotaX
    WITH_rcpt _rcpt _rcptX NONE NONE _rcptX
    WITH_rcpthosts _rcpthosts _rcptX NONE NONE _rcptX
    WITH_rcpts _rcpts _rcptX NONE NONE _rcptX
    WITH_reach _reach _reachX NONE NONE _reachX
    WITH_recipient _recipient _recipientX NONE NONE _recipientX
    WITH_recipients _recipients _recipientX NONE NONE _recipientX
    WITH_recognise _recognise _recogniX NONE NONE _recogniX
    WITH_refuse _refuse _refusX NONE NONE _refusX
    WITH_refused _refused _refusX NONE NONE _refusX
    WITH_refuses _refuses _refusX NONE NONE _refusX
    WITH_refusue9 _refusue9 _refusX _refusue9X NONE STEMS_refusue9X
    WITH_reject _reject _rejectX NONE NONE _rejectX
    WITH_rejected _rejected _rejectX NONE NONE _rejectX
    WITH_relay _relay _relayX NONE NONE _relayX
    WITH_relaying _relaying _relayX NONE NONE _relayX
    WITH_remitente _remitente _remitenteX NONE NONE _remitenteX
    WITH_requests _requests _requestX NONE NONE _requestX
    WITH_requires _requires _requireX NONE NONE _requireX
    WITH_resolvable _resolvable _resolvX NONE NONE _resolvX
    WITH_resolve _resolve _resolvX _resolveX NONE STEMS_resolveX
    WITH_resolver _resolver _resolvX _resolveX NONE STEMS_resolveX
    WITH_restricted _restricted _restrictX NONE NONE _restrictX
    WITH_restriction _restriction _restrictX _restrictionX NONE STEMS_restrictionX
    WITH_reverse _reverse _reverseX NONE NONE _reverseX
    WITH_scored _scored _scoreX NONE NONE _scoreX
    WITH_send _send _sendX NONE NONE _sendX
    WITH_senden _senden _sendX NONE NONE _sendX
    WITH_sender _sender _sendX _senderX NONE STEMS_senderX
    WITH_senderid _senderid _sendX _senderX NONE STEMS_senderX
    WITH_senders _senders _sendX _senderX NONE STEMS_senderX
    WITH_senderscore _senderscore _sendX _senderX NONE STEMS_senderX
    WITH_sending _sending _sendX NONE NONE _sendX
    WITH_sendsizelimit _sendsizelimit _sendX NONE NONE _sendX
    WITH_server _server _serverX NONE NONE _serverX
    WITH_serveranbieter _serveranbieter _serverX NONE NONE _serverX
    WITH_service _service _serviceX NONE NONE _serviceX
    WITH_sessions _sessions _sessionX NONE NONE _sessionX
    WITH_simultaneous _simultaneous _simultaneousX NONE NONE _simultaneousX
    WITH_source _source _sourceX NONE NONE _sourceX
    WITH_spam _spam _spamX NONE NONE _spamX
    WITH_spamassassin _spamassassin _spamX NONE NONE _spamX
    WITH_spamcop _spamcop _spamX NONE NONE _spamX
    WITH_spammy _spammy _spamX NONE NONE _spamX
    WITH_spamrats _spamrats _spamX NONE NONE _spamX
    WITH_spoofing _spoofing _spoofX NONE NONE _spoofX
    WITH_storedrv _storedrv _storeX NONE NONE _storeX
    WITH_subscriber _subscriber _subscriberX NONE NONE _subscriberX
    WITH_such _such _suchX NONE NONE _suchX
    WITH_supported _supported _supportX NONE NONE _supportX
    WITH_suspended _suspended _suspendX NONE NONE _suspendX
    WITH_system _system _systemX NONE NONE _systemX
    WITH_temporarily _temporarily _temporarX NONE NONE _temporarX
    WITH_temporario _temporario _temporarX NONE NONE _temporarX
    WITH_time _time _timeX NONE NONE _timeX
    WITH_times _times _timeX NONE NONE _timeX
    WITH_transaction _transaction _transactionX NONE NONE _transactionX
    WITH_unexpected _unexpected _unexpectedX NONE NONE _unexpectedX
    WITH_ungufcltige _ungufcltige _ungufcltigX NONE NONE _ungufcltigX
    WITH_unknown _unknown _unknownX NONE NONE _unknownX
    WITH_unroutable _unroutable _unroutX NONE NONE _unroutX
    WITH_unrouteable _unrouteable _unroutX NONE NONE _unroutX
    WITH_url _url _urlX NONE NONE _urlX
    WITH_user _user _userX NONE NONE _userX
    WITH_users _users _userX NONE NONE _userX
    WITH_verbindungen _verbindungen _verbindungX NONE NONE _verbindungX
    WITH_verification _verification _verifX NONE NONE _verifX
    WITH_verified _verified _verifX NONE NONE _verifX
    WITH_verifiziert _verifiziert _verifX NONE NONE _verifX
    WITH_verify _verify _verifX NONE NONE _verifX
    WITH_virus _virus _virusX NONE NONE _virusX
    WITH_viruses _viruses _virusX NONE NONE _virusX
    WITH_zieladresse _zieladresse _zieladresseX NONE NONE _zieladresseX
    ;
}

cells! {
    4888 0 NONE, 0 0 NONE, 0 0 NONE, 0 0 NONE, 0 0 NONE, 1502 3 NONE,
    467 3 NONE, 0 0 NONE, 545 5 NONE, 0 0 NONE, 0 0 NONE, 0 0 NONE,
    2345 8 NONE, END 4 _misformed, 0 0 NONE, 0 0 NONE, 0 0 NONE, 0 0 NONE,
    0 0 NONE, 5491 18 NONE, END 5 _inesistente, 0 0 NONE, 0 0 NONE, END 5 _sue9quence,
    3144 14 NONE, 2359 20 WITH_accept, END 5 STEMS_commandeX, 4200 5 NONE, 1155 5 NONE, 0 0 NONE,
    0 0 NONE, 6297 5 NONE, 0 0 NONE, 0 0 NONE, 5821 12 NONE, 0 0 NONE,
    5555 22 NONE, 347 37 NONE, 2393 9 NONE, 1779 9 NONE, END 19 WITH_commands, 6027 13 NONE,
    3420 9 NONE, 0 0 NONE, 4469 37 NONE, 5488 5 NONE, END 5 _reihenfolge, END 5 WITH_recognise,
    3101 1 NONE, END 5 _eligible, 750 14 NONE, 5562 16 NONE, 2851 1 NONE, 5175 40 NONE,
    6123 25 WITH_relay, 3885 9 NONE, 1745 45 NONE, 2428 22 NONE, 4349 1 NONE, 6187 1 NONE,
    1585 5 _supportX, 4869 3 NONE, 1565 15 NONE, 6163 55 NONE, 1901 45 NONE, 3928 46 NONE,
    3071 5 NONE, 1361 14 NONE, 3577 41 NONE, 4357 19 NONE, 2259 18 NONE, 2181 13 NONE,
    6188 5 NONE, 4570 14 NONE, 901 16 NONE, 2932 58 NONE, 4010 15 NONE, 3989 4 NONE,
    0 0 NONE, 5603 1 _fileX, 2877 48 NONE, 1911 42 NONE, 2324 19 NONE, 4525 2 NONE,
    1541 1 NONE, 764 15 NONE, 5827 15 NONE, 0 0 NONE, END 20 _localpart, 6184 40 NONE,
    5013 18 NONE, 4179 57 NONE, 0 0 NONE, 0 0 NONE, END 15 _too, 1445 1 NONE,
    4845 14 NONE, END 20 _callout, 3250 5 NONE, 3325 45 NONE, 0 0 NONE, 2080 45 NONE,
    2948 57 NONE, 2234 37 NONE, 4794 20 NONE, 4826 45 NONE, 4013 3 NONE, 0 0 NONE,
    END 18 _serveurX, 3901 12 NONE, 4301 45 NONE, 5204 1 NONE, 4035 12 NONE, 3663 5 NONE,
    END 11 _ask, 5002 20 NONE, 1613 5 NONE, 3717 19 NONE, 0 0 NONE, 4647 20 NONE,
    2047 51 NONE, 5901 1 NONE, 1808 19 NONE, 71 3 NONE, 2519 37 NONE, 4126 1 NONE,
    END 4 WITH_scored, END 20 _rifiutatX, 2415 1 _userX, END 16 _dialup, 5554 16 NONE, END 5 _unverifiable,
    END 57 _u43du435u434u43eu43fu443u441u442u438u43cX, END 18 _expediteur, 2825 45 NONE, 4695 46 NONE, END 8 _postfach, END 12 _illegal,
    1570 4 NONE, 5058 19 NONE, 0 0 NONE, 1148 18 NONE, 1150 5 NONE, 6034 54 NONE,
    2436 1 NONE, 5303 40 NONE, 3827 57 NONE, 2439 58 NONE, 1771 59 NONE, 4401 60 NONE,
    652 12 NONE, 2109 45 NONE, 0 0 NONE, 2942 14 NONE, 2565 9 NONE, 2741 9 _temporarX,
    2254 1 NONE, 777 45 NONE, 832 12 _temporarX, 2925 42 NONE, 1230 5 NONE, END 19 WITH_spamrats,
    1918 14 _acceptX, 2673 5 _bounce, 83 8 NONE, 0 0 NONE, 5071 45 NONE, 0 0 NONE,
    309 3 NONE, 4394 7 _big, 2860 4 NONE, 3377 14 NONE, 751 6 NONE, 3096 40 NONE,
    5622 12 NONE, 3194 45 NONE, 5911 15 NONE, 6011 42 NONE, 812 12 NONE, 531 5 NONE,
    1228 8 _rcptX, 128 3 NONE, 1421 20 _bit, 5140 17 NONE, 4214 5 NONE, 1280 19 NONE,
    288 42 NONE, 3188 40 NONE, 3945 56 NONE, END 5 _deliverable, 0 0 NONE, END 19 WITH_rcpts,
    1325 40 NONE, 1658 42 NONE, 5172 45 NONE, END 12 _dnsrbl, 1342 20 _restrictX, 2454 22 NONE,
    0 0 NONE, 3804 2 NONE, END 23 ALIAS_unknonw, 1238 3 NONE, 4965 1 NONE, END 14 _annehmen,
    1030 1 NONE, 1231 9 NONE, 1906 41 NONE, 2480 5 _allowX, 2054 5 _de, 5237 59 NONE,
    END 19 _instructions, 139 25 NONE, 3078 9 NONE, 3346 18 NONE, 4935 11 NONE, 3992 15 NONE,
    4102 13 NONE, 3846 14 NONE, 3590 15 _do, END 5 _ikke, 3191 39 NONE, 305 18 NONE,
    951 19 NONE, END 20 _dt, 4259 21 _du, 4145 12 NONE, 4838 9 NONE, 2067 42 NONE,
    1561 25 _dy, END 4 WITH_authenticated, END 9 _troppi, 6284 12 NONE, END 4 _removed, 4130 1 NONE,
    END 18 WITH_resolver, 495 42 NONE, END 15 _troppo, END 27 _630, 3040 1 NONE, 1523 40 NONE,
    3551 53 NONE, 1317 23 NONE, 5499 54 NONE, END 5 _passe, 4302 41 NONE, 3439 5 _suspendX,
    END 4 _repeated, 4853 14 NONE, END 14 _explanation, 4596 18 STEMS_authentifiX, END 20 _inexistX, END 15 _autenticaue7ue3o,
    0 0 NONE, 577 9 NONE, 3026 31 NONE, 1702 32 NONE, 694 13 NONE, 3005 1 NONE,
    END 32 _415, END 33 _416, END 34 _417, 1370 23 NONE, 161 3 NONE, END 18 _usuue1rX,
    END 9 _uwierzytelniX, 4343 18 NONE, END 60 _u442u440u435u431u443u435u442u441u44f, 5781 18 NONE, 1413 20 NONE, 5910 45 NONE,
    END 19 _blokeeris, 4284 47 NONE, 4690 37 NONE, 3538 3 NONE, 2090 2 _unroutX, 4926 6 NONE,
    72 7 NONE, END 14 _extensionX, END 12 _unusual, 3870 19 NONE, 6094 11 NONE, 3943 19 NONE,
    434 13 NONE, 1061 23 NONE, END 20 ALIAS_shouldnt, END 14 _reputation, 306 45 NONE, 5643 14 _listX,
    2992 42 NONE, 4578 15 NONE, 4212 1 NONE, 4331 12 NONE, 561 14 NONE, 3787 9 NONE,
    END 14 _been, 0 0 NONE, 248 20 _start, 4390 5 NONE, 33 12 NONE, 4759 9 _attemptX,
    2645 9 NONE, 0 0 NONE, 3149 45 NONE, 2898 42 NONE, 2442 19 NONE, 456 40 NONE,
    82 5 NONE, 2404 2 NONE, END 3 _drc, END 19 WITH_attempts, 5359 9 NONE, 2159 1 _data,
    END 12 _sbl, 987 15 NONE, 5030 46 NONE, END 5 _date, 6279 9 NONE, 3931 42 NONE,
    39 60 NONE, 4079 37 NONE, 5220 15 NONE, 4911 26 NONE, 1138 1 NONE, 5163 9 NONE,
    END 15 _enderecoX, END 5 _viele, END 14 _lpn, 3180 14 NONE, END 4 WITH_backend, 2385 27 NONE,
    226 28 NONE, 1907 29 NONE, 5 16 NONE, 3332 45 NONE, END 7 _zulue4ssig, 676 19 NONE,
    3463 39 NONE, 2544 9 NONE, 6159 6 NONE, 5256 46 NONE, 1507 14 STEMS_authentifiX, 3218 42 NONE,
    1829 39 NONE, 5526 9 NONE, 4229 11 NONE, 3061 49 NONE, 1343 40 NONE, 0 0 NONE,
    432 5 _serverX, END 16 _loopX, 5565 42 NONE, 1806 36 NONE, 3984 15 NONE, 3908 12 NONE,
    1849 18 NONE, 0 0 NONE, 4665 1 NONE, 4054 3 NONE, 2505 27 NONE, 1065 42 NONE,
    2549 42 NONE, 585 30 NONE, END 12 _controlX, 5026 22 NONE, END 20 _nicht, 1174 46 NONE,
    END 5 _before, 810 15 NONE, 2229 5 NONE, 4014 7 _config, 0 0 NONE, END 12 _denialX,
    4392 42 NONE, END 22 _inaktiv, 4041 45 NONE, 0 0 NONE, 5406 3 _authX, 1723 20 NONE,
    END 25 _mailpolicy, 4638 6 _authX, 4655 18 NONE, 3300 21 NONE, 4425 59 NONE, END 4 _compromised,
    3482 12 NONE, 557 50 NONE, 2817 12 _mail, 2134 47 NONE, 3304 14 NONE, 2561 15 NONE,
    983 14 NONE, 0 0 NONE, 4643 46 NONE, END 46 _u6301, 1875 49 NONE, END 9 _kullaniciX,
    386 3 NONE, 3381 19 NONE, 501 59 NONE, END 19 WITH_credentials, END 25 _gateway, 5117 19 ALIAS_adress,
    2031 37 NONE, 4801 58 NONE, 2591 59 NONE, END 5 _undeliverable, END 58 _u43du430u439u434u435u43dX, END 19 WITH_messages,
    END 4 _deleted, 1957 42 NONE, END 18 _utilisateurX, 1460 24 NONE, 1855 6 NONE, END 5 STEMS_filenameX,
    685 37 NONE, 2162 14 NONE, 529 15 NONE, 4477 40 NONE, 4731 37 NONE, 806 9 NONE,
    940 15 NONE, 2434 12 NONE, 376 9 NONE, 2839 54 NONE, 943 54 NONE, 4534 19 NONE,
    1195 19 NONE, 5148 5 NONE, 5802 22 NONE, 3394 5 NONE, 1310 45 NONE, END 4 _activated,
    1286 48 NONE, 660 2 NONE, 3507 5 NONE, 4348 1 NONE, 3342 17 _qq, 1682 12 NONE,
    END 20 _nest, 1390 45 NONE, 2635 21 NONE, 1144 39 NONE, 2171 40 NONE, 4150 45 NONE,
    1899 1 NONE, 3459 15 NONE, 0 0 NONE, 318 50 NONE, 2822 9 NONE, 5482 46 NONE,
    END 18 WITH_serveranbieter, 2448 12 NONE, 1433 37 NONE, 3878 15 NONE, END 59 _u43cu43du43eu433u43e, 1318 4 _tard,
    END 14 WITH_authorization, END 20 ALIAS_dont, 6258 7 NONE, 1276 5 NONE, 3727 1 NONE, END 2 _gb,
    2773 13 NONE, 677 19 NONE, 2703 5 NONE, 2710 5 NONE, 2039 21 NONE, END 20 WITH_blacklist,
    5587 42 NONE, 915 9 NONE, 1776 42 NONE, 2280 5 NONE, 2881 1 _abusX, END 59 _u43du443u436u43du43e,
    1386 15 NONE, 5902 20 NONE, 5977 4 NONE, 754 18 NONE, 5750 14 _authX, 0 0 NONE,
    498 21 NONE, 2408 3 NONE, 4962 15 NONE, 2716 42 NONE, END 7 WITH_attempting, 1210 45 NONE,
    0 0 NONE, 5054 39 NONE, 0 0 NONE, 1224 1 NONE, 354 21 NONE, 5372 15 NONE,
    4704 42 NONE, 1501 5 _the, 5797 48 NONE, 919 20 NONE, 4144 39 NONE, 2525 9 NONE,
    1341 9 NONE, 5210 14 NONE, 4020 21 NONE, 122 5 _scoreX, 3505 41 NONE, 4139 15 NONE,
    6137 5 NONE, 1164 9 NONE, 1619 18 NONE, 3873 9 NONE, 4185 45 NONE, 5029 53 NONE,
    3328 42 NONE, 974 5 NONE, 825 42 NONE, END 5 _connessione, 5391 3 NONE, 4321 5 _inactivX,
    1261 12 NONE, 2395 20 NONE, END 6 _off, 280 5 NONE, 5170 6 NONE, 3673 15 NONE,
    2646 8 NONE, 5938 9 NONE, 3876 18 NONE, 443 11 NONE, 405 12 NONE, 6133 5 _authX,
    917 14 NONE, 775 49 NONE, END 18 _ofr, END 50 _u8d25, 5923 20 NONE, 2197 19 NONE,
    2666 40 NONE, 0 0 NONE, END 52 _u8fc7, 3013 57 NONE, 2099 58 NONE, 4374 18 NONE,
    5396 5 NONE, 4296 46 NONE, END 55 _u645u624u642u62a, 5128 42 NONE, 4501 53 NONE, 4032 17 NONE,
    END 14 _ueberschritten, END 4 WITH_declined, END 14 ALIAS_unkown, 6289 49 NONE, END 19 _conexuf5es, 4800 11 NONE,
    534 23 NONE, 413 12 NONE, 18 3 NONE, 0 0 NONE, 4111 20 _must, 4384 1 NONE,
    4766 42 NONE, 2315 9 NONE, 359 1 NONE, 6148 56 NONE, 5020 9 NONE, 316 5 NONE,
    5636 5 NONE, 4744 5 NONE, END 14 WITH_restriction, 2599 4 NONE, 3419 1 NONE, 1126 24 NONE,
    1624 9 NONE, 1122 16 NONE, 6093 1 NONE, 445 15 NONE, 5849 9 NONE, END 58 _u4e0d,
    END 14 _distribution, 4715 5 NONE, 544 45 NONE, 5834 40 NONE, 0 0 NONE, 0 0 NONE,
    END 56 _u43fu43eu43bu44cu437u43eu432u430u442u435u43bX, 921 45 NONE, 4325 4 STEMS_bloqueadX, 4663 1 _unroutX, 1923 42 NONE, 0 0 NONE,
    4755 5 _temporaire, 3276 20 NONE, 566 48 NONE, 6229 3 NONE, 234 15 NONE, 1726 15 NONE,
    END 12 _adsl, END 14 _learn, 3294 1 NONE, 4385 22 NONE, 1882 1 NONE, 1594 42 NONE,
    0 0 NONE, 0 0 NONE, 2742 2 NONE, 4701 5 NONE, 2299 15 NONE, 2906 18 NONE,
    5485 40 NONE, END 8 _high, END 5 _allocate, 3303 45 NONE, 9 5 NONE, 5956 9 NONE,
    2379 9 NONE, 3820 45 NONE, 4592 29 NONE, 6227 15 NONE, 3832 46 NONE, 372 21 NONE,
    809 5 NONE, 839 46 NONE, 1599 9 NONE, 6173 5 NONE, END 18 _postmaster, 1666 14 NONE,
    2174 48 NONE, 1662 19 NONE, END 14 _frozen, 1011 37 NONE, 106 42 NONE, 6081 9 STEMS_authentifiX,
    3496 15 NONE, 5655 37 NONE, 5840 1 NONE, 4292 7 NONE, 1937 20 NONE, 1387 7 NONE,
    5703 1 NONE, 6096 6 NONE, 51 7 NONE, 2367 7 NONE, 0 0 NONE, 4000 18 NONE,
    3605 19 _pas, 5536 20 NONE, 2369 18 NONE, 2094 14 NONE, 710 9 NONE, END 13 _dkim,
    END 15 _servicio, 0 0 NONE, 4814 40 NONE, END 11 WITH_network, 1729 5 NONE, 5920 22 NONE,
    END 25 _directory, 2609 1 NONE, END 55 _u44fu449u438u43aX, END 5 _available, 0 0 NONE, 1146 42 NONE,
    END 4 WITH_hosted, 4181 4 NONE, 5769 21 NONE, END 19 _rules, END 11 WITH_check, 3687 15 NONE,
    END 4 _recusadX, 6221 46 NONE, END 25 _ready, 1159 14 NONE, 1121 5 _enable, 0 0 NONE,
    126 12 NONE, 2939 9 NONE, 1711 7 NONE, 4011 8 NONE, END 18 _emetteur, 0 0 NONE,
    END 15 _nue3o, 0 0 NONE, 268 42 NONE, 3306 9 NONE, 4517 21 NONE, 3753 15 NONE,
    2869 5 NONE, 5317 14 NONE, 4030 5 NONE, 5824 14 NONE, 511 46 NONE, END 20 _fehlerhaftX,
    END 54 _due9passue9X, 5599 46 NONE, 5203 41 NONE, 2783 1 NONE, 880 20 NONE, END 19 _access,
    5043 14 NONE, 3326 20 NONE, 3627 20 NONE, END 5 _volume, 4138 5 NONE, 6019 14 NONE,
    0 0 NONE, 4278 9 NONE, 4421 9 NONE, END 25 _security, 5732 20 NONE, 5760 12 NONE,
    576 41 NONE, 5806 2 NONE, 4400 1 NONE, 924 14 NONE, 4192 16 NONE, 1650 25 _fileX,
    END 19 _blocks, 2060 1 NONE, 5400 1 NONE, 5205 1 NONE, 5912 3 NONE, 3184 1 NONE,
    2072 5 NONE, END 46 _u9891, 158 3 NONE, 5490 4 NONE, 3352 9 NONE, 3085 15 NONE,
    END 20 ALIAS_wont, 3535 12 NONE, 2798 20 NONE, 1050 9 NONE, 3564 15 NONE, 906 19 _rcptX,
    1304 17 NONE, 3780 18 NONE, 647 4 NONE, 5712 42 NONE, 2328 21 NONE, END 52 _u7387,
    4152 1 _hostX, END 16 WITH_spamcop, 4479 2 NONE, 3801 42 NONE, 3494 42 NONE, 3134 3 NONE,
    END 19 WITH_destinataires, 4264 40 NONE, 2793 6 NONE, 1176 13 NONE, 2127 5 NONE, END 20 _present,
    5187 14 NONE, END 7 _blocking, END 21 _inconnuX, END 5 _unsafe, 4122 13 NONE, 2317 1 NONE,
    5720 16 NONE, END 15 _mue1ximo, 628 9 NONE, 2301 5 NONE, 6174 5 NONE, 6238 26 NONE,
    2501 40 NONE, 5852 12 NONE, 800 40 NONE, END 20 ALIAS_doesnt, 3756 45 NONE, 478 15 NONE,
    END 5 _rangeX, 6058 15 NONE, 3511 20 ALIAS_recipent, 5563 1 NONE, 2743 21 NONE, 3075 20 NONE,
    0 0 NONE, 748 6 NONE, 4265 5 NONE, END 50 _u77e5, END 5 ALIAS_mesage, 1759 1 NONE,
    244 20 NONE, 4134 49 NONE, END 25 _empty, 2631 9 _verifX, 0 0 NONE, 5991 21 NONE,
    END 58 _u547d, 6083 20 NONE, 4741 12 _quickX, 2736 42 NONE, 5446 2 _acceptX, 0 0 NONE,
    172 20 WITH_rcpt, END 13 WITH_system, 3554 9 NONE, 4255 49 NONE, 4121 5 NONE, 5989 7 NONE,
    4409 40 NONE, 0 0 NONE, 3205 13 NONE, 5988 39 NONE, 1743 1 NONE, 5804 22 NONE,
    END 20 ALIAS_arent, END 9 _necesariX, 3631 9 NONE, 1672 48 NONE, 135 52 NONE, 6065 20 NONE,
    4369 42 NONE, 3606 46 NONE, 731 14 NONE, 1670 38 NONE, 5557 15 NONE, 114 1 NONE,
    36 5 NONE, 4626 40 NONE, END 52 _u8bf7, 2804 5 NONE, 4293 9 NONE, 3701 12 NONE,
    END 12 _protocol, 5061 12 NONE, 1334 45 NONE, 6210 19 NONE, 3150 19 NONE, 110 15 NONE,
    1284 42 NONE, 5091 15 NONE, 4813 19 NONE, 5218 20 NONE, 500 41 NONE, 0 0 NONE,
    0 0 NONE, 1768 42 NONE, 2908 9 NONE, 2447 45 NONE, 471 5 _abusX, 1746 20 NONE,
    END 4 _barred, 0 0 NONE, 3700 9 _abusX, 93 8 NONE, 4038 14 NONE, 2227 40 NONE,
    6152 26 _sendX, 258 39 NONE, 3955 1 NONE, 1391 54 NONE, 5313 12 NONE, 1388 56 NONE,
    END 4 _reserved, END 53 _u441u43eu435u434u438u43du435u43du438X, 4603 50 NONE, 2846 42 NONE, 1233 19 NONE, END 25 ALIAS_temporarly,
    0 0 NONE, END 25 _activity, 4848 1 NONE, END 2 _spb, 4909 46 NONE, 1192 5 NONE,
    2977 5 NONE, 904 6 _spf, 5627 40 NONE, 3656 49 NONE, 840 46 NONE, 2464 15 NONE,
    3290 45 NONE, 5165 19 NONE, END 13 _spm, END 4 WITH_restricted, 4351 15 NONE, END 25 _directly,
    6193 37 NONE, 340 37 NONE, 5582 21 NONE, END 58 _u43fu435u440u435u43fu43eu43bu43du435u43dX, 5708 16 NONE, 5701 7 NONE,
    3495 4 NONE, 1610 3 NONE, 4453 1 NONE, 2387 39 NONE, 5276 9 NONE, 3976 45 NONE,
    2406 3 NONE, 2150 4 NONE, 734 15 NONE, 3518 9 NONE, 470 50 _u43du435, 1161 20 NONE,
    2287 18 NONE, 5886 14 NONE, 1357 5 NONE, 5967 5 NONE, 5075 4 _storeX, 1647 15 NONE,
    1772 19 _was, END 12 _cel, 4639 1 NONE, 3913 3 NONE, 369 39 NONE, 5369 40 NONE,
    1754 2 NONE, 4461 18 NONE, END 1 _mta, 4947 19 NONE, 3657 42 NONE, 1503 1 _serverX,
    4227 3 NONE, 6234 12 NONE, END 15 _temporue1rio, END 20 _recent, END 8 WITH_such, 2344 12 _nul,
    4441 13 NONE, 5467 18 NONE, 4609 20 NONE, 3917 20 NONE, 2527 9 NONE, END 18 _nur,
    4180 5 NONE, END 9 _bulunamadi, 3015 20 _rcptX, END 60 _u652f, 6206 42 NONE, END 19 ALIAS_servers,
    792 42 NONE, END 7 _using, 784 14 NONE, 1300 18 NONE, END 19 _requisX, 5121 42 NONE,
    242 5 NONE, 1677 9 NONE, 1042 21 NONE, 1842 3 NONE, 2900 2 NONE, 5698 4 NONE,
    2294 20 _requestX, 2523 14 NONE, 5719 9 NONE, 1675 9 NONE, 2036 50 NONE, END 8 _length,
    3286 51 NONE, 1953 12 NONE, 5877 18 NONE, END 25 _daily, 0 0 NONE, 3900 2 NONE,
    4042 14 NONE, 1527 5 _permitX, 2806 20 NONE, END 13 _badmailfrom, 0 0 NONE, 4334 5 NONE,
    END 58 _u432u440u435u43cu435u43du43dX, 5590 40 NONE, 559 9 NONE, END 12 _dsl, 3243 23 NONE, 3123 1 NONE,
    0 0 NONE, END 9 _obrigatoriX, END 8 _erforderlich, 233 57 NONE, 3347 21 NONE, 1449 41 NONE,
    644 5 _rule, 3791 2 NONE, 2308 3 NONE, 5945 4 NONE, 0 0 NONE, 1618 7 NONE,
    3365 25 _deny, 5793 8 NONE, 8 37 NONE, END 5 _unavailable, END 13 _room, 4769 12 NONE,
    5025 13 _am, 5281 14 _an, 320 12 NONE, 864 16 NONE, END 5 _newline, 2246 18 NONE,
    103 19 _as, 4612 20 _at, 4868 21 NONE, 5783 22 NONE, 1267 23 NONE, 0 0 NONE,
    3677 19 _spamX, 2413 9 NONE, 4190 21 _spamX, 4910 42 NONE, 4633 4 WITH_send, END 14 _violation,
    2868 40 NONE, 5893 40 NONE, 5657 8 NONE, 3211 39 NONE, 1837 45 NONE, END 6 _behalf,
    6023 15 _destinatue1rX, END 53 _u5728, 5088 15 NONE, 6171 1 NONE, END 14 WITH_transaction, END 58 _u43bu43eu433u438u43d,
    555 25 NONE, 54 42 NONE, 206 37 NONE, 3178 20 NONE, 5497 5 NONE, END 4 _changed,
    2836 18 NONE, 729 14 NONE, 821 40 NONE, 937 1 NONE, 2930 39 NONE, 3802 40 NONE,
    3152 2 NONE, 1271 19 NONE, 4375 15 NONE, 337 6 NONE, END 5 _more, 4410 3 NONE,
    END 12 _internal, END 27 _000000, 4412 12 NONE, 1487 5 NONE, END 4 _deferred, 4949 45 NONE,
    END 19 _findes, 4559 9 NONE, 5081 18 _her, END 5 WITH_service, 295 18 NONE, END 4 _replaced,
    3153 14 NONE, 633 9 NONE, 2634 42 NONE, 0 0 NONE, 2766 20 NONE, 1529 14 _sessionX,
    310 20 NONE, 4566 42 NONE, 4395 14 NONE, 0 0 NONE, 2623 4 NONE, END 25 _day,
    121 42 NONE, 4365 4 NONE, END 13 _conformX, 1680 42 NONE, 617 49 NONE, END 20 ALIAS_receipient,
    3686 20 NONE, END 1 WITH_odbiorca, 5672 1 NONE, 760 1 NONE, 5519 5 NONE, 4437 19 _does,
    2866 14 NONE, 2084 53 NONE, 3357 39 NONE, 3289 55 NONE, 985 56 NONE, END 20 _absent,
    5151 45 NONE, 384 41 NONE, 5598 19 NONE, 1704 18 NONE, 1838 20 NONE, 56 42 NONE,
    4975 12 NONE, 3519 15 NONE, 5104 22 NONE, 1600 40 NONE, 0 0 NONE, 3766 1 NONE,
    4622 19 NONE, END 5 _assistance, END 1 _konta, 228 5 NONE, 0 0 NONE, 5710 42 NONE,
    400 12 NONE, 3967 42 NONE, 868 50 NONE, 431 1 NONE, END 5 _obsolete, 4687 4 _invue1lidX,
    6087 19 NONE, 4444 5 NONE, 5570 48 NONE, 4816 12 NONE, 4591 15 _konto, END 47 _u6682,
    3973 27 NONE, END 59 _u8fde, 1438 6 NONE, 210 30 NONE, END 31 _64, 955 40 NONE,
    5037 21 NONE, 4298 7 NONE, 4273 14 NONE, END 25 _company, 1877 5 NONE, 1212 5 _mailboxX,
    5007 5 NONE, 2691 42 NONE, 5654 53 NONE, 5111 46 NONE, 3077 6 NONE, 4494 40 NONE,
    4574 19 NONE, 6290 19 NONE, 3660 5 NONE, END 4 _enabled, 1044 40 NONE, 1236 21 NONE,
    4722 15 NONE, 179 12 NONE, 3962 22 NONE, 3397 3 NONE, 3192 20 NONE, 1434 3 NONE,
    4165 6 NONE, 1990 9 NONE, 4822 9 NONE, 967 12 NONE, 3571 15 NONE, END 5 _sequence,
    2590 45 NONE, 5560 13 NONE, 681 20 NONE, 5253 42 NONE, 2556 42 NONE, 4546 21 NONE,
    801 4 NONE, 5602 19 NONE, 4335 20 NONE, 1841 14 _keinX, 1627 19 NONE, 3534 9 NONE,
    1086 45 NONE, 6115 5 NONE, 3148 18 NONE, 2979 14 NONE, 3718 18 NONE, END 20 _encryptX,
    4971 19 NONE, END 4 _subscribed, 1742 45 NONE, 3457 12 NONE, 3486 3 NONE, 3884 1 _verifX,
    1063 14 NONE, 3164 18 NONE, 5995 3 NONE, END 25 _many, 673 15 NONE, 5994 40 NONE,
    2562 9 NONE, 4530 20 NONE, 3454 9 NONE, END 18 WITH_subscriber, END 20 _nachrichtX, 5352 12 NONE,
    1505 15 NONE, 3561 9 NONE, 3446 14 NONE, 1289 1 NONE, 2895 47 NONE, END 5 _welcome,
    536 19 NONE, 4497 8 NONE, 3847 15 NONE, 5284 42 NONE, 1898 9 _spamX, 0 0 NONE,
    2176 21 NONE, END 45 _u65e0, END 50 _u627u644u62eu627u62fu645, 0 0 NONE, END 5 _mensaje, 3658 7 _long,
    5379 42 NONE, END 7 _misconfigX, 5551 14 NONE, 842 40 NONE, 2945 18 NONE, 3070 53 NONE,
    854 16 NONE, END 56 _u43fu43eu43du44fu43b, 2218 9 NONE, 1661 5 _overloadX, 4151 9 NONE, 3935 5 NONE,
    551 14 NONE, 891 7 NONE, 5925 12 NONE, 4434 18 NONE, END 5 WITH_hostname, 5558 37 NONE,
    4597 42 NONE, 5559 5 NONE, 667 18 NONE, 6191 20 WITH_exist, 4064 9 NONE, 1590 20 NONE,
    2725 45 NONE, 1846 18 NONE, 678 14 NONE, 4330 2 NONE, END 19 _starttls, 45 40 NONE,
    4061 45 NONE, 3170 46 NONE, 2305 9 NONE, END 4 _occurred, END 14 _deviation, 0 0 NONE,
    END 14 _yapin, END 19 ALIAS_mailboxes, END 5 WITH_unroutable, 653 3 NONE, END 19 WITH_viruses, 4849 14 NONE,
    763 7 NONE, 0 0 NONE, END 14 _than, 2740 9 NONE, 2014 50 NONE, 5122 8 NONE,
    END 11 _kimlik, 712 15 _rcptX, END 20 _that, 4493 1 NONE, 4483 8 NONE, 3222 13 NONE,
    476 19 NONE, 5290 45 NONE, 804 40 NONE, 538 42 NONE, END 4 _aligned, 3556 6 NONE,
    4982 19 _process, 4674 19 NONE, 539 45 NONE, 2981 5 NONE, END 16 _imap, 439 1 NONE,
    5215 1 NONE, 0 0 NONE, 615 2 NONE, 1451 3 NONE, 1586 15 STEMS_authenticatX, 346 40 NONE,
    END 5 ALIAS_unavailible, END 5 _executableX, 3111 1 NONE, END 15 _maximo, 2163 19 NONE, 0 0 NONE,
    1949 40 NONE, END 5 _pleine, 3 14 _non, 3201 21 NONE, 1909 58 NONE, 4451 20 NONE,
    END 18 ALIAS_nor, 3488 19 NONE, 4768 20 _not, 3515 55 NONE, 4925 22 NONE, END 23 _now,
    0 0 NONE, 1660 42 NONE, 1137 16 NONE, 3719 42 NONE, 1698 15 STEMS_senderX, 5511 9 NONE,
    1301 14 NONE, 3231 20 NONE, 2757 5 NONE, 2232 40 NONE, 2325 18 NONE, 1773 18 WITH_error,
    END 18 _serwerX, 3299 14 NONE, 1576 1 NONE, END 1 _piena, 6069 59 NONE, 0 0 NONE,
    2588 46 NONE, 2153 1 NONE, END 5 _typeX, 5425 5 _requireX, 4084 12 _hourX, 4844 5 NONE,
    3197 4 NONE, 0 0 NONE, 2794 14 NONE, END 20 _erneut, 4476 5 NONE, END 5 _usage,
    5591 25 NONE, 4556 19 NONE, END 3 _dmarc, 6029 48 NONE, 375 1 NONE, 1268 14 NONE,
    2107 19 NONE, 5523 47 NONE, 5928 27 NONE, END 5 _tarde, 5240 8 NONE, 5269 39 NONE,
    END 20 _suspect, 1036 3 NONE, 3562 4 NONE, 174 50 NONE, 6176 46 NONE, END 4 _requeridX,
    1566 42 NONE, 2683 40 NONE, 1464 14 NONE, END 14 _overdrawn, END 5 _compliance, 3103 1 NONE,
    571 3 NONE, 5364 2 NONE, 3010 20 NONE, 5439 53 NONE, 2149 1 NONE, 3615 7 NONE,
    1201 15 NONE, 271 15 NONE, 0 0 NONE, 869 5 _restrictX, 3887 3 NONE, 4462 21 NONE,
    1770 40 NONE, 4377 9 _restrictX, 5438 19 NONE, 1542 27 NONE, END 28 _01, 1820 5 NONE,
    END 4 _respondX, END 31 _04, END 5 _trouve, 601 40 NONE, END 34 _07, END 35 _08,
    END 36 _09, 1902 15 NONE, 2515 18 NONE, 3889 21 NONE, END 52 _u6237, 5609 45 NONE,
    6128 14 NONE, END 18 ALIAS_neither, 6278 45 NONE, 2141 19 NONE, 0 0 NONE, 1337 1 NONE,
    3653 40 NONE, 5723 13 NONE, 1699 19 NONE, 1111 18 NONE, 4774 5 _white, 5876 40 NONE,
    END 5 _some, END 20 _dormant, 1139 18 NONE, 4021 18 _failX, 5737 15 NONE, 249 15 NONE,
    5542 20 STEMS_authoriX, 605 13 NONE, END 20 ALIAS_dosent, 4253 41 NONE, 5421 27 NONE, END 20 _greylistX,
    END 14 _resolution, END 50 _u43fu43eu437u436u435, 3415 41 NONE, 874 1 NONE, END 20 _vorgestellt, 4009 16 NONE,
    1242 1 NONE, 894 5 _storeX, 4718 14 NONE, 2985 20 NONE, 308 47 NONE, END 5 _utente,
    END 5 _polecenie, END 21 _manitu, END 24 _volumineux, 706 14 NONE, 4803 21 NONE, END 20 _least,
    END 4 _encoded, 5447 18 NONE, 776 11 _quickX, 4681 16 NONE, 3768 21 NONE, END 59 _u636e,
    3650 14 NONE, 5949 40 NONE, 0 0 NONE, 3805 39 NONE, 6113 1 NONE, 3129 42 NONE,
    5811 55 NONE, END 5 _outside, 0 0 NONE, 1203 12 NONE, 4443 38 NONE, END 4 WITH_exceeded,
    5777 37 NONE, END 20 _rst, 3234 40 NONE, 5795 9 NONE, 3324 18 NONE, 5515 7 NONE,
    2260 13 NONE, 1608 1 NONE, 4105 1 NONE, 1447 8 _with, 1892 42 NONE, END 29 _2822,
    3375 9 NONE, 3997 16 NONE, 568 42 NONE, 4280 4 _exceedX, 1207 20 NONE, 1320 1 NONE,
    5174 5 NONE, 4432 9 NONE, 963 45 NONE, 0 0 NONE, 4078 18 NONE, END 14 _aussenden,
    3253 47 NONE, 2144 7 NONE, 1109 19 NONE, 4968 15 NONE, 3862 45 NONE, END 5 WITH_abusive,
    4158 13 NONE, END 8 _noch, 426 48 NONE, 1958 18 NONE, 3426 15 NONE, 1456 9 NONE,
    3084 37 NONE, END 58 _u43eu442u43au43bu43eu43du435u43dX, 5019 46 NONE, 6062 9 NONE, END 4 _operand, 6097 9 NONE,
    3905 5 NONE, 5392 15 NONE, 3481 42 NONE, 614 1 NONE, 5619 9 NONE, 3743 18 NONE,
    1184 19 NONE, 5891 5 NONE, 0 0 NONE, 2105 22 NONE, 5241 14 NONE, 6026 1 NONE,
    0 0 NONE, 1986 47 NONE, 6166 1 NONE, 5398 2 NONE, 3607 1 NONE, 1657 18 NONE,
    889 5 NONE, 0 0 NONE, END 12 WITH_url, 155 8 _ch, 1913 9 NONE, END 60 _u43fu43eu434u434u435u440u436u438u432u430u435u442u441u44f,
    END 4 _purported, 2920 12 NONE, END 4 _thread, 1671 48 NONE, 2425 15 NONE, 6293 1 NONE,
    2392 13 NONE, 1302 18 _cr, 1558 19 _cs, END 5 _valide, 3094 21 NONE, 4521 42 NONE,
    END 27 _110, END 5 _pertence, 4855 12 NONE, 5709 3 NONE, 1999 9 NONE, 3055 12 _unroutX,
    3133 21 _spamX, END 15 _valido, END 7 STEMS_authentifizierungX, 3238 20 NONE, 4951 18 NONE, 3819 14 _serverX,
    END 18 _longer, 1673 18 NONE, 1544 19 NONE, END 8 WITH_phish, 2372 40 NONE, END 18 _originatorX,
    6100 12 NONE, END 4 _validated, END 25 _they, 4782 5 NONE, 5214 42 NONE, 604 5 NONE,
    END 5 _ue9chouue9e, END 4 WITH_permitted, 1732 51 NONE, 5788 13 NONE, 5986 45 NONE, 3892 20 NONE,
    0 0 NONE, 5247 20 NONE, END 16 _zip, 3079 45 NONE, 0 0 NONE, 540 3 NONE,
    6018 4 _bad, 1367 39 NONE, 4466 40 NONE, 0 0 NONE, 2257 1 NONE, 669 6 NONE,
    END 19 WITH_sessions, END 5 _these, 4498 18 _nameX, 5681 20 NONE, 3513 14 _ban, 2410 45 NONE,
    5107 18 NONE, 4706 19 NONE, 4380 18 NONE, 4636 19 NONE, END 25 _unfortunately, END 24 ALIAS_mbox,
    2037 20 NONE, 3975 7 NONE, 4149 52 NONE, 2076 25 NONE, END 4 _recipthresholdX, END 22 WITH_storedrv,
    0 0 NONE, END 4 WITH_need, 1785 58 NONE, 1295 27 _000, END 28 _001, END 29 _002,
    END 30 _003, END 31 _004, END 32 _005, 94 14 _dyn, END 34 _007, END 19 _css,
    END 5 _depasse, 4215 1 NONE, END 57 _u441u43bu438u448u43au43eu43c, 1597 12 NONE, 40 2 NONE, 4197 1 NONE,
    END 19 _muitos, END 18 ALIAS_never, END 47 _u53c2, 1628 23 NONE, 3006 18 NONE, END 4 WITH_supported,
    2949 18 _authX, 1522 9 NONE, 2062 37 NONE, END 59 _u43fu438u441u44cu43cu43e, END 18 _verfufcgbar, END 5 _incomplete,
    1407 40 NONE, 1362 15 NONE, END 19 _demasiados, END 24 _nullmx, END 14 WITH_authentication, 4006 5 NONE,
    2110 15 NONE, 341 21 _zu, END 9 _skladni, 4279 6 NONE, 2665 3 NONE, 5028 18 NONE,
    6024 20 NONE, 1605 3 NONE, 643 4 _read, 4492 45 NONE, 3871 15 NONE, END 8 WITH_reach,
    3863 3 NONE, END 53 _u5b58, 6263 48 NONE, 3450 5 NONE, END 8 _mismatchX, END 12 _individual,
    END 46 _u8981, END 4 _tried, 6114 45 NONE, 4211 5 NONE, 6270 5 NONE, 5748 19 NONE,
    END 5 _impossible, END 5 WITH_domaine, 3738 20 NONE, 3773 46 NONE, 658 21 NONE, 6250 18 NONE,
    3747 1 NONE, 5089 11 _domainX, 686 15 NONE, 4678 5 NONE, 5115 5 NONE, 2734 53 NONE,
    4252 18 NONE, 982 45 NONE, 4153 48 NONE, 14 9 NONE, END 14 _shutdown, 5751 9 NONE,
    1626 20 NONE, END 20 _udloebet, END 5 _write, 1059 20 NONE, END 25 _fully, 4702 18 NONE,
    END 4 _received, END 25 _community, 2331 37 NONE, 3987 53 NONE, 3939 1 NONE, 3171 2 NONE,
    5251 3 NONE, 4735 4 NONE, 3869 5 NONE, 1795 6 NONE, 4467 46 NONE, 508 14 NONE,
    5819 5 NONE, 1123 10 NONE, END 18 _receiverX, END 4 WITH_overloaded, 4071 16 _fileX, END 4 _defined,
    0 0 NONE, 2087 14 NONE, 3734 19 NONE, END 20 ALIAS_exsit, 5632 19 NONE, 4864 20 NONE,
    5387 38 NONE, 4352 22 NONE, 2100 9 NONE, 3691 39 NONE, END 5 _there, 3476 2 NONE,
    4025 37 NONE, 2537 19 NONE, 5722 45 NONE, 2597 5 WITH_file, END 20 _fast, END 19 _fcrdns,
    5688 37 NONE, 2296 42 NONE, 201 9 NONE, 5182 49 NONE, 3052 50 NONE, 3308 51 NONE,
    4588 52 NONE, 4992 53 NONE, 2844 54 NONE, 5879 20 NONE, 2717 5 NONE, 1621 12 NONE,
    5926 20 NONE, END 18 _greater, END 5 _ransomware, 3769 57 NONE, 2222 3 NONE, 5337 45 NONE,
    1804 22 NONE, 4820 1 NONE, END 20 ALIAS_hasnt, 5038 16 NONE, 2508 20 NONE, 0 0 NONE,
    4137 38 NONE, 912 40 NONE, 1058 19 NONE, 4818 45 NONE, 381 54 NONE, 768 50 NONE,
    444 5 NONE, END 14 _often, END 20 STEMS_sendernotX, 0 0 NONE, END 24 WITH_inbox, 2530 47 NONE,
    5465 21 NONE, 0 0 NONE, END 54 _u9519, 3233 45 NONE, END 18 _empfaengerX, 1001 12 NONE,
    5435 5 NONE, END 27 _3150, 3592 18 NONE, 719 14 NONE, 5059 16 NONE, 6156 50 NONE,
    699 47 NONE, 1038 9 NONE, 65 42 NONE, END 12 _externalX, 1313 18 NONE, END 12 _psbl,
    1538 1 NONE, END 2 _bb, 1014 59 NONE, 770 4 NONE, 514 5 _be, 3042 5 NONE,
    END 7 _bg, 5898 18 NONE, 162 9 NONE, 3089 40 NONE, 0 0 NONE, 6102 12 _bl,
    3714 39 NONE, 34 40 NONE, 3074 15 NONE, 1056 37 NONE, END 20 _uceprotectX, 3175 18 NONE,
    4183 37 NONE, END 52 _u5927, 4610 21 NONE, 2319 15 NONE, END 55 _u592a, 668 20 NONE,
    1381 25 _by, 1327 9 NONE, END 12 _spfbl, 2777 14 NONE, 3838 37 NONE, 324 14 NONE,
    11 42 NONE, 4295 12 NONE, END 23 _disallowX, END 7 WITH_relaying, 6201 42 NONE, END 14 _containX,
    6157 42 NONE, 5943 40 NONE, END 5 WITH_errore, END 15 _autorizado, 3429 18 NONE, END 46 _u430u434u440u435u441X,
    1405 40 NONE, 3092 42 NONE, END 46 _u8bc1, 5309 40 NONE, 4708 14 NONE, 5530 18 NONE,
    5513 11 NONE, END 14 _vorhanden, 2833 1 NONE, END 5 _longue, END 19 WITH_errors, 3506 14 NONE,
    END 12 _additional, 2078 3 NONE, 0 0 NONE, 1824 19 NONE, 3566 9 NONE, 5724 42 NONE,
    1506 5 NONE, END 20 WITH_argument, 1035 15 NONE, 3287 13 NONE, END 46 _u5931, 2336 1 NONE,
    5273 46 NONE, 344 8 NONE, 2571 37 NONE, 6281 42 NONE, 2265 15 NONE, END 15 _dominio,
    4449 20 NONE, 6172 45 NONE, 5244 40 NONE, 1545 18 NONE, 1617 5 NONE, 1104 9 NONE,
    0 0 NONE, END 5 WITH_addressee, 1534 40 NONE, 49 45 NONE, END 4 _unsolicited, 3523 38 NONE,
    127 14 _userX, 6274 41 NONE, 0 0 NONE, 1117 16 NONE, END 58 _u43du435u432u435u440u43dX, END 19 WITH_users,
    END 5 _injoignable, 3942 19 NONE, 3610 8 NONE, END 19 WITH_addresses, 2978 21 _authX, 1521 5 NONE,
    END 14 WITH_permission, END 20 _moderatX, 3444 18 NONE, 2356 9 NONE, 3602 42 NONE, 5108 14 NONE,
    END 36 _999, 5034 5 NONE, END 53 _u5148, 2165 1 NONE, END 5 WITH_keine, 4077 45 NONE,
    5739 20 NONE, 836 5 NONE, 0 0 NONE, 6053 42 NONE, 580 1 _bloqueX, 2688 48 NONE,
    2422 15 NONE, 5895 39 NONE, END 5 WITH_bloquee, END 21 _discontinuX, 4312 37 NONE, 3661 3 NONE,
    5106 5 NONE, END 21 _hvu, 3310 20 WITH_reject, 1354 5 NONE, 3483 14 NONE, 1725 1 NONE,
    2885 20 NONE, END 5 _remetente, 403 42 NONE, 0 0 NONE, END 19 WITH_bloques, 1775 5 NONE,
    1458 1 NONE, 5096 19 NONE, END 25 _boundary, 385 42 NONE, 2482 5 NONE, 2660 40 NONE,
    4830 15 NONE, 3183 5 NONE, 4176 48 NONE, 3065 1 _resolvX, 3990 14 NONE, 6042 54 NONE,
    2780 1 NONE, 216 5 WITH_resolve, END 3 _stc, 4831 42 NONE, 5999 14 NONE, 3045 5 NONE,
    4763 1 NONE, 4260 9 NONE, 4075 5 NONE, 0 0 NONE, 2621 42 NONE, 0 0 NONE,
    5721 5 NONE, END 20 _charset, 3546 15 NONE, 5328 51 NONE, END 5 _reduce, 4314 18 NONE,
    END 19 _sts, 0 0 NONE, 1352 14 NONE, 3948 9 NONE, 55 20 _supportX, 3146 59 NONE,
    3466 60 NONE, 2360 48 NONE, 299 57 NONE, 637 3 NONE, END 14 WITH_spamassassin, 1753 14 NONE,
    1707 39 NONE, 1758 40 NONE, END 14 _buzon, 939 20 NONE, 3911 37 NONE, 0 0 NONE,
    1636 50 NONE, 2566 7 NONE, 2643 37 NONE, END 20 _alignment, 0 0 NONE, END 7 WITH_accepting,
    6197 5 NONE, 5401 15 NONE, 3679 18 NONE, 2409 16 NONE, 2384 42 NONE, 5567 53 NONE,
    0 0 NONE, 4760 40 NONE, END 19 WITH_connexions, 0 0 NONE, 5964 14 NONE, 218 5 NONE,
    1427 46 NONE, 2438 9 NONE, END 33 _426, 5556 40 NONE, 0 0 NONE, END 4 _unvalidated,
    3068 2 NONE, 2285 3 NONE, 5365 9 NONE, END 19 _rdns, 3909 6 NONE, 5035 7 NONE,
    1930 8 NONE, 5324 42 NONE, 4754 16 _smtp, 5147 5 WITH_limite, 297 48 NONE, 0 0 NONE,
    5749 39 _refusX, 2314 15 NONE, 1060 54 NONE, 696 13 NONE, 5201 4 NONE, 1810 18 WITH_user,
    1013 20 NONE, 4171 1 STEMS_authentifiX, 2684 22 NONE, 5065 54 NONE, 5322 24 NONE, 1179 42 NONE,
    4739 45 NONE, 1736 3 NONE, END 46 _u7801, 3048 4 NONE, 2966 5 NONE, 4028 20 NONE,
    END 20 _attachmentX, 2468 14 NONE, 3842 9 NONE, 3757 8 NONE, END 20 _unsupportX, 3393 45 NONE,
    1728 46 NONE, 1049 47 NONE, END 4 _unauthenticated, 4433 49 NONE, END 5 _issue, END 58 _u43fu440u435u432u44bu448u435u43dX,
    2653 52 NONE, END 5 WITH_resolvable, END 18 STEMS_spammerX, 1852 55 NONE, 1741 56 NONE, 2460 57 NONE,
    2550 58 NONE, 2441 59 NONE, 1925 60 NONE, END 12 _ahbl, 4235 1 _ma, 2445 2 _mb,
    END 14 _loginX, 3703 40 NONE, 5259 5 NONE, 1114 9 NONE, 722 45 NONE, 0 0 NONE,
    2187 9 _mi, 4666 42 NONE, 2065 57 NONE, END 20 ALIAS_reciepient, END 14 _open, 5742 19 NONE,
    5057 15 NONE, 4141 47 NONE, 1444 18 NONE, 1687 40 NONE, 6135 42 NONE, 907 20 NONE,
    1163 21 NONE, END 18 _their, END 7 _closing, 4136 24 _mx, END 25 _my, 0 0 NONE,
    5216 20 NONE, 3776 58 NONE, 3046 59 NONE, 2584 1 NONE, 5744 52 NONE, END 3 _trc,
    1411 42 NONE, 3140 5 NONE, 4033 4 NONE, 3549 12 NONE, 1498 4 _valid, 1811 9 NONE,
    4411 4 NONE, 1211 42 NONE, 5831 41 NONE, END 14 _location, 2103 5 WITH_time, 3545 15 NONE,
    2803 24 NONE, 1162 3 _verifX, 780 5 NONE, 2166 5 _verifX, 296 39 NONE, 6105 21 NONE,
    1973 45 NONE, 4660 12 NONE, 3054 23 NONE, 1377 45 NONE, 5250 21 NONE, END 1 _tlsa,
    357 1 NONE, 2629 14 NONE, 2269 5 _infectX, 4950 1 NONE, 3861 42 NONE, 4438 3 NONE,
    END 16 _maildrop, 1766 14 _relayX, 5206 6 NONE, END 20 _richiestX, 1068 2 NONE, 442 15 STEMS_authoriX,
    3628 26 _verifX, 1191 21 NONE, 1465 12 NONE, 3335 13 NONE, 953 14 NONE, 125 1 NONE,
    2489 16 NONE, END 8 _xoauth, 2547 7 NONE, 900 19 NONE, 1871 20 NONE, 5209 9 NONE,
    489 22 NONE, END 20 _badlistX, 2119 42 NONE, 3091 47 NONE, 3702 8 NONE, 2809 5 NONE,
    3113 9 NONE, 491 37 NONE, 4052 53 NONE, 6267 12 _temporal, END 16 _lookup, 4019 14 NONE,
    1782 1 NONE, 4605 42 NONE, 2594 4 NONE, 146 18 _temporarX, 4090 18 NONE, END 5 _boite,
    4937 42 NONE, 0 0 NONE, 790 21 NONE, 4785 15 NONE, END 5 WITH_excessive, 1002 21 NONE,
    564 42 NONE, 1897 7 NONE, 1227 12 _unroutX, 5394 50 NONE, 5321 21 NONE, END 20 _prohibitX,
    993 9 _destinatue1rX, 5818 45 NONE, 1888 47 NONE, 1028 14 NONE, 0 0 NONE, 5858 11 NONE,
    1253 45 NONE, 4620 42 NONE, 878 9 NONE, END 7 _being, 3072 9 NONE, 4510 16 NONE,
    2848 15 _timeX, 5405 15 NONE, 2452 40 NONE, 517 37 NONE, END 19 WITH_times, 6080 5 NONE,
    END 14 _cobion, END 5 _secure, 3680 8 NONE, 3008 9 NONE, 5457 4 _forbidX, 2649 9 NONE,
    END 18 _servidor, END 4 _forged, 0 0 NONE, 626 15 NONE, 3384 45 NONE, END 3 _ue9chec,
    1248 5 NONE, 3541 38 NONE, 4581 9 NONE, 3227 21 NONE, 595 23 NONE, 3427 2 NONE,
    908 3 NONE, END 18 _mailer, 1441 13 NONE, END 18 _forgerX, END 5 _response, END 19 WITH_failures,
    END 12 _throttlX, 4101 40 NONE, 197 9 NONE, 2618 13 _sendX, END 13 _sum, 4082 9 NONE,
    5670 56 NONE, 5120 16 NONE, 2320 5 NONE, 4713 18 NONE, 5376 19 NONE, 84 9 NONE,
    4001 45 NONE, 2275 2 NONE, 2553 20 WITH_list, 2261 3 NONE, 4142 45 NONE, 3200 9 NONE,
    END 13 _cram, 5584 20 _unroutX, 2470 3 NONE, 2901 20 NONE, END 4 WITH_verified, END 48 _u6743,
    430 9 NONE, 820 9 _sendX, END 20 _banlist, 645 42 NONE, 961 42 NONE, 6037 15 NONE,
    3544 1 STEMS_senderX, 1895 3 NONE, 5700 40 NONE, 5578 20 NONE, 6251 1 NONE, 5919 14 NONE,
    938 1 NONE, 2532 23 NONE, 0 0 NONE, 2023 15 NONE, 5492 20 NONE, END 46 _u52a1,
    END 5 WITH_blockliste, 1110 24 WITH_mailbox, 6202 9 NONE, 3251 14 NONE, 5639 7 NONE, 5093 40 NONE,
    3185 14 NONE, END 5 _please, 5520 5 NONE, 4526 12 NONE, 3835 13 NONE, 360 14 NONE,
    278 21 NONE, END 5 _nature, 4489 52 NONE, 1113 12 NONE, 1128 19 NONE, 3754 20 NONE,
    4799 11 NONE, END 18 _ptr, 4426 20 NONE, 330 59 NONE, 4899 42 NONE, 5477 14 NONE,
    4435 40 NONE, 3711 5 NONE, 5873 58 NONE, END 20 _best, 769 1 NONE, END 12 _unsuccessfulX,
    642 40 NONE, 2622 3 NONE, END 51 _u65f6, END 20 WITH_existiert, 3775 6 NONE, 3645 5 NONE,
    550 18 NONE, 264 14 NONE, 3752 50 NONE, END 5 WITH_invalide, 6287 8 NONE, END 1 _dopuszczalna,
    2921 15 NONE, 2493 5 NONE, 2615 20 NONE, 5941 46 NONE, 1084 22 NONE, 1896 12 NONE,
    5889 21 NONE, END 15 WITH_invalido, 2648 24 NONE, 2536 20 NONE, END 19 _spews, 2453 14 NONE,
    989 18 NONE, END 4 _keyword, 1607 1 NONE, 468 47 NONE, 247 15 NONE, 1316 3 _arc,
    1183 48 NONE, 918 5 _are, 5908 1 NONE, 2340 7 NONE, 361 18 NONE, 654 4 NONE,
    631 5 NONE, END 6 _lf, 2520 14 _spoofX, 1080 2 NONE, 3860 9 NONE, 2989 9 _anti,
    5149 19 NONE, 363 12 NONE, 3974 13 NONE, END 15 _comandoX, 4372 15 NONE, 312 16 NONE,
    632 14 NONE, 5452 9 NONE, 5773 9 NONE, END 24 _mxtoolbox, 1435 18 NONE, END 4 WITH_infected,
    4447 15 NONE, 1584 40 NONE, 285 1 NONE, 2469 9 NONE, 834 20 NONE, 185 45 NONE,
    3497 1 NONE, 969 15 NONE, 2133 50 NONE, 2905 18 NONE, 3904 5 NONE, 3630 13 NONE,
    5860 59 NONE, 5608 21 NONE, END 12 _ssl, 1101 47 NONE, 5017 5 NONE, 1679 20 NONE,
    1032 5 NONE, 2321 9 NONE, 3119 12 NONE, END 5 _nexiste, 5841 40 NONE, 4072 48 NONE,
    END 18 _improperX, 0 0 NONE, 2580 52 NONE, 5541 9 _multi, 5056 1 NONE, 4286 40 NONE,
    2207 21 NONE, END 19 _plus, END 18 _answer, 284 18 NONE, 3825 15 _spamX, END 4 _desconocidX,
    970 1 NONE, 558 3 NONE, 2371 1 NONE, END 19 WITH_requests, 4257 15 NONE, 2991 4 NONE,
    2312 42 NONE, 2274 47 NONE, END 20 _might, 5705 19 NONE, 2823 6 NONE, 2647 14 NONE,
    END 25 _territory, 5951 21 NONE, END 4 _exhausted, 0 0 NONE, 6211 25 _grey, 5696 14 NONE,
    5167 20 NONE, 3665 5 NONE, 4080 39 NONE, 4168 14 NONE, 3345 13 NONE, 3844 5 NONE,
    3712 19 NONE, 5348 40 NONE, 562 15 NONE, END 14 _direcciuf3n, 4074 2 NONE, 1864 14 NONE,
    2731 12 NONE, 4304 26 NONE, 2035 25 _gray, END 14 _lokalen, 0 0 NONE, 3567 21 NONE,
    3558 18 NONE, 5869 5 NONE, 741 14 NONE, 3208 53 NONE, 4545 18 NONE, 2479 45 NONE,
    3646 48 NONE, END 12 _rhsbl, 5202 1 NONE, 1215 5 _virusX, 3921 12 _null, END 47 _u64au62au62cu627u648u632,
    1890 15 NONE, 2500 37 NONE, 788 1 _acceptX, 1790 21 NONE, 1305 9 NONE, 1634 18 NONE,
    3220 5 _acceptX, 147 53 NONE, 0 0 NONE, 902 40 NONE, 148 9 _acceptX, 4133 5 _verbindungX,
    0 0 NONE, 4270 15 NONE, 1015 5 _change, END 4 _recordX, END 58 _u670d, END 18 _temporue4r,
    3510 1 NONE, 3162 46 NONE, 213 2 NONE, 19 42 NONE, 4307 42 NONE, 117 50 NONE,
    3434 11 NONE, 0 0 NONE, 3688 21 NONE, END 20 _erlaubt, 4471 55 NONE, 2972 12 NONE,
    679 7 NONE, 2492 40 NONE, 1984 9 NONE, 2390 5 NONE, 2282 9 NONE, 1306 3 NONE,
    2481 15 NONE, 5375 9 NONE, 4277 15 NONE, 954 20 NONE, 6225 3 NONE, 3740 39 NONE,
    1279 40 NONE, 4575 3 NONE, 4266 8 NONE, 3186 45 NONE, 5190 14 NONE, 4956 5 NONE,
    532 5 NONE, 4002 15 NONE, 3473 5 NONE, 3087 1 NONE, 779 42 NONE, 4753 8 NONE,
    END 19 _relais, END 28 _401, END 29 _402, 3504 1 NONE, END 12 _drbl, 572 8 NONE,
    3262 45 NONE, END 14 _auslesen, 4602 7 _ungufcltigX, END 14 _region, 6273 50 NONE, 5157 45 NONE,
    235 46 NONE, 4110 8 NONE, 3284 20 _expectX, 5232 2 NONE, 5573 13 _userX, 4563 9 NONE,
    3247 1 NONE, 4003 53 NONE, 1615 54 NONE, 1646 5 NONE, 4699 5 NONE, 1982 12 _resolvX,
    1681 5 NONE, 3784 53 NONE, 58 13 NONE, 5668 14 _con, 3793 2 NONE, END 54 _due9sactivue9X,
    END 15 _temporaneo, 1359 18 NONE, 2503 22 NONE, 5483 16 NONE, 6106 21 NONE, END 5 _database,
    END 12 _barracudacentralX, END 24 _cox, 3107 53 NONE, 2756 40 NONE, 4689 42 NONE, END 4 _rechazadX,
    END 1 _llena, 3762 1 NONE, 0 0 NONE, 3480 9 NONE, 5070 15 NONE, END 25 _currently,
    1535 15 NONE, 187 42 NONE, 0 0 NONE, 1019 5 NONE, 6269 20 NONE, END 47 _u62d2,
    END 23 _flow, 0 0 NONE, END 15 _lleno, END 4 WITH_rejected, 2669 14 _destin, END 14 _dufcrfen,
    END 4 _correspond, 2613 41 NONE, 5419 48 NONE, END 4 _advertised, 3479 37 NONE, END 14 _destination,
    928 14 NONE, END 58 _u540d, END 59 _u540e, END 5 _envelope, END 5 _domue4ne, 319 42 NONE,
    END 4 WITH_allowed, 3710 3 NONE, END 25 WITH_frequency, 1436 40 NONE, END 4 _replicated, END 20 _recipsizelimit,
    5320 1 NONE, 3636 21 NONE, 59 5 NONE, END 15 _domuednio, 4224 48 NONE, END 14 _allocation,
    5850 45 NONE, END 4 _saved, 2732 12 NONE, 2316 37 NONE, END 5 _bitmime, 4169 39 NONE,
    5630 42 NONE, 0 0 NONE, END 1 _riprova, 2796 9 NONE, END 54 _u447u435u440u43du44bu439, 4649 9 _authX,
    3475 42 NONE, 1536 2 NONE, 1792 3 NONE, 1024 4 NONE, 2834 6 _verifX, 512 6 _of,
    867 39 NONE, 3350 40 NONE, 0 0 NONE, END 20 _graylistX, END 11 _ok, 414 40 NONE,
    1330 9 NONE, 4765 14 _on, 1791 37 NONE, 5812 16 NONE, END 7 _operating, 3741 18 _or,
    5694 18 NONE, END 7 WITH_spoofing, 3739 21 _ou, 3758 22 NONE, 3161 20 NONE, 3526 37 NONE,
    1131 9 NONE, 3179 19 NONE, 4700 22 NONE, 3609 20 NONE, END 31 _504, 5171 47 NONE,
    END 33 _506, END 12 _bulkmail, END 35 _508, 1490 5 NONE, END 5 _postkasseX, 4445 18 NONE,
    END 19 _this, 0 0 NONE, END 5 _handshake, 4305 15 NONE, 2494 46 NONE, 1297 2 NONE,
    5126 5 NONE, 398 42 NONE, 1051 60 NONE, 977 1 _spamX, 0 0 NONE, 6089 3 _spamX,
    1037 56 NONE, 5354 3 NONE, 4338 5 _listX, 3460 58 NONE, 3854 8 _spamX, 0 0 NONE,
    273 9 _listX, 314 19 NONE, 0 0 NONE, 5134 13 _spamX, 5431 12 NONE, 1009 48 NONE,
    END 20 ALIAS_hadnt, 5145 5 NONE, 4209 18 _spamX, 388 5 WITH_message, 2115 42 NONE, 4317 7 NONE,
    1917 48 _refusX, END 7 _queuing, 3067 14 NONE, 2284 20 NONE, 1936 20 NONE, END 18 _maior,
    4669 45 NONE, 450 53 NONE, 533 40 NONE, 3305 20 NONE, 447 19 NONE, 3081 42 NONE,
    4420 14 NONE, 196 12 NONE, 259 12 NONE, END 4 WITH_cancelled, 5100 6 NONE, END 5 WITH_remitente,
    5897 42 NONE, END 59 _u90ae, END 25 WITH_country, 3182 46 NONE, END 14 _broken, 992 42 NONE,
    1812 14 NONE, 1232 48 NONE, 4983 4 _desconhecidX, 4703 45 NONE, 0 0 NONE, 3570 4 NONE,
    1539 37 NONE, 4969 38 NONE, 5952 12 NONE, 3469 3 NONE, 2987 19 NONE, 3626 39 NONE,
    END 23 _review, 78 14 _fileX, END 14 WITH_verification, 4513 19 NONE, 2596 9 NONE, 4241 11 NONE,
    5504 42 NONE, 688 20 _fileX, 1868 1 NONE, END 48 _u5783, END 5 _remote, 3418 17 NONE,
    1029 42 NONE, 6196 1 NONE, 4263 1 NONE, END 16 _ldap, 705 45 NONE, 6298 9 _sendX,
    END 20 _verweigert, 6276 38 NONE, 5820 42 NONE, END 4 _closed, 3093 42 NONE, 132 40 NONE,
    5351 1 NONE, 1147 5 NONE, 100 1 NONE, END 18 WITH_exchanger, 4927 26 NONE, END 19 WITH_preferences,
    1124 5 _que, 3130 9 NONE, END 5 _stockage, 781 18 NONE, 4353 9 NONE, END 20 _reset,
    2598 15 _verifX, 1715 1 NONE, 1052 37 NONE, END 20 WITH_account, 708 15 NONE, 5932 9 NONE,
    2873 19 NONE, END 12 _sasl, 1588 18 NONE, 0 0 NONE, END 5 _trouble, 2350 19 WITH_virus,
    4847 48 NONE, 2994 14 NONE, 2680 21 NONE, 4495 48 NONE, 2291 48 NONE, 4428 21 NONE,
    4099 2 NONE, 5514 15 NONE, 4177 45 NONE, 3363 20 WITH_recipient, END 20 _cleartext, 680 20 NONE,
    5973 1 NONE, 3498 1 NONE, END 5 STEMS_senderbaseX, 3633 15 _absenderX, 5535 48 NONE, 6007 18 STEMS_senderX,
    3246 2 NONE, 5373 15 NONE, 5993 14 NONE, 4442 20 NONE, 5954 5 _nameX, END 20 _gekufcndigt,
    1064 14 NONE, 3423 18 NONE, END 12 _misspellX, 1912 9 NONE, 738 1 NONE, 181 53 NONE,
    4733 3 NONE, 6013 4 NONE, 6300 50 NONE, 4775 9 NONE, END 19 _bounces, 1251 9 NONE,
    END 7 WITH_sending, 3809 42 NONE, END 16 _setup, END 45 _u441u43du430u447u430u43bu430, END 4 _onbekendX, 4527 1 _inactivX,
    2075 15 NONE, END 58 _u7a0d, 317 46 NONE, END 5 WITH_inactive, 6025 48 NONE, 3808 20 NONE,
    4533 3 NONE, 3296 22 NONE, 2575 13 NONE, 4852 6 NONE, 246 50 NONE, 2748 18 NONE,
    2293 11 _spamX, 0 0 NONE, 930 11 NONE, 1463 49 NONE, 3697 45 NONE, 2210 14 NONE,
    END 15 _geoX, 3049 5 NONE, 629 18 NONE, 2674 1 NONE, 2941 19 NONE, END 5 _unwelcome,
    3386 2 NONE, 609 4 NONE, 5914 45 NONE, 4216 39 NONE, 1756 18 NONE, 922 19 NONE,
    193 47 NONE, 1298 14 NONE, 2543 49 NONE, END 1 _casella, 5878 7 NONE, END 28 _101,
    6075 45 NONE, END 30 _103, END 31 _104, END 32 _105, END 33 _106, END 1 _cheia,
    END 35 _108, 1623 12 _full, 3474 45 NONE, 2957 45 NONE, 3237 2 NONE, 5142 5 NONE,
    1274 40 NONE, 3652 45 NONE, 3022 20 NONE, 5953 27 NONE, 223 28 NONE, 3810 12 _temporarX,
    5434 9 NONE, 5596 12 NONE, END 15 WITH_temporario, 5593 9 NONE, END 5 _eine, 428 50 NONE,
    1893 45 NONE, END 4 _specified, 1555 46 NONE, END 14 STEMS_authentificationX, 3977 1 NONE, 6150 40 NONE,
    1353 22 NONE, 6116 5 _verifX, 5001 5 NONE, 1827 5 NONE, 3099 1 NONE, END 60 _u57df,
    5213 9 NONE, 1480 10 NONE, 1482 45 NONE, 718 9 NONE, 4594 42 NONE, 5199 5 NONE,
    1260 15 _no, 5479 9 _excessX, 1496 12 NONE, 292 13 NONE, 1057 9 NONE, 3604 23 NONE,
    905 21 NONE, 6185 59 NONE, 4585 5 NONE, 0 0 NONE, END 29 _822, 457 53 NONE,
    1850 15 NONE, END 5 WITH_reverse, 5861 1 NONE, 4125 1 NONE, END 25 _delivery, 98 5 NONE,
    1403 42 NONE, END 20 _bekannt, 276 18 NONE, END 1 WITH_quota, END 20 _stat, 5675 19 NONE,
    3782 9 NONE, 2411 45 NONE, 3651 41 NONE, END 11 _junkX, 0 0 NONE, 3248 24 _syntax,
    3941 3 NONE, 5279 48 NONE, 4653 14 _declinX, 4767 5 _rejeteX, 2432 9 NONE, 4727 5 NONE,
    END 58 _u43du435u438u437u432u435u441u442u43dX, 1380 48 NONE, 5411 15 NONE, 0 0 NONE, 563 1 NONE, 2816 2 NONE,
    3082 5 NONE, 5736 4 NONE, 2125 5 NONE, 52 6 NONE, END 20 _yet, 2642 5 NONE,
    END 14 WITH_forbidden, END 20 WITH_content, END 19 _bayesX, 3829 16 NONE, 1524 20 NONE, 2167 15 NONE,
    5345 5 _authX, 3704 16 NONE, 2183 12 NONE, 1277 15 _erro, 4147 19 _mails, 3524 38 NONE,
    4750 39 NONE, 578 16 NONE, END 24 ALIAS_mailbx, 1731 54 NONE, 3000 14 NONE, 2038 9 _verifX,
    1861 41 NONE, 2593 45 NONE, 4448 18 NONE, 1805 41 NONE, END 15 _autenticacao, 3539 12 NONE,
    0 0 NONE, END 11 _blank, 4218 9 STEMS_authentifiX, 767 1 NONE, 5830 18 NONE, 5915 16 NONE,
    611 18 NONE, END 5 _active, 2670 19 NONE, END 25 WITH_verify, 1420 42 NONE, 2258 9 NONE,
    2421 37 NONE, END 12 _legal, END 14 _known, 1962 3 STEMS_authentifiX, 339 40 NONE, 5691 14 NONE,
    2329 5 NONE, 4688 21 _timeX, 671 5 NONE, 3151 52 NONE, 6247 37 NONE, END 4 _logged,
    1914 1 NONE, END 5 _private, END 4 _hold, END 5 _holeX, 3915 18 NONE, 4346 22 NONE,
    3468 50 NONE, 224 37 NONE, 480 38 NONE, 2032 39 NONE, 2098 40 NONE, END 14 _pattern,
    END 20 _fingerprint, 988 20 NONE, 620 26 STEMS_authentifiX, END 7 _outgoing, 5592 12 NONE, 758 45 NONE,
    567 19 NONE, 1924 37 NONE, 1414 15 NONE, 0 0 NONE, 2715 42 NONE, 260 5 NONE,
    2657 15 STEMS_senderX, 6009 9 NONE, 5727 25 NONE, END 20 WITH_abuseat, END 14 _configuration, END 58 _u437u430u431u43bu43eu43au438u440u43eu432u430u43dX,
    END 20 ALIAS_werent, END 5 ALIAS_unavailabe, 5274 21 NONE, 5539 21 NONE, 5014 5 NONE, END 18 _backscatterer,
    6235 9 NONE, 6216 37 NONE, 976 12 NONE, 1296 21 NONE, END 4 WITH_failed, END 21 _falhou,
    3348 19 NONE, 446 40 NONE, 1010 13 NONE, 3979 51 NONE, 3174 40 NONE, 4693 1 NONE,
    2071 46 NONE, 5746 15 NONE, 1095 37 NONE, 3850 5 NONE, END 20 _gesperrt, 2872 12 NONE,
    3461 2 NONE, 1858 9 NONE, 5018 1 NONE, 3464 16 _hop, END 20 _delistX, 4281 12 NONE,
    3155 19 NONE, 3157 15 NONE, 2971 21 NONE, 5611 42 NONE, 807 19 NONE, 4175 20 WITH_permit,
    END 12 _disponuedvel, 4683 12 NONE, END 5 _size, 3953 45 NONE, 214 11 NONE, END 5 _blocage,
    3442 47 NONE, END 20 ALIAS_mustnt, 2466 49 NONE, 1429 20 NONE, 165 5 NONE, 1974 40 NONE,
    3280 53 NONE, END 11 _skrzynkX, 5077 37 NONE, 6194 12 NONE, 5464 42 NONE, 4288 16 NONE,
    4719 9 STEMS_authoriX, 6030 20 NONE, 2867 12 NONE, 6143 45 NONE, END 4 _filtered, 5341 2 NONE,
    2805 3 NONE, 4271 42 NONE, 6130 15 NONE, END 20 _deaktiviert, 1889 3 NONE, 2341 2 NONE,
    END 14 _decommissionX, END 9 _usuariX, 3344 20 NONE, 5621 12 NONE, 4561 42 NONE, END 20 _unbekannt,
    112 42 NONE, END 5 _multiple, 2005 53 NONE, END 49 _u4ee4, 1992 3 NONE, 464 5 _authX,
    1112 21 NONE, 1258 22 NONE, 3236 18 NONE, 5604 10 NONE, 3763 9 NONE, 5413 9 _authX,
    1399 9 NONE, 1294 18 WITH_hour, 3620 5 NONE, 1572 15 _authX, 4791 18 NONE, 883 7 NONE,
    2827 18 _authX, END 5 _malware, 4040 58 NONE, 6031 40 NONE, 4807 4 NONE, 944 15 NONE,
    2223 23 NONE, 1020 1 NONE, 1382 21 NONE, 5233 2 NONE, 0 0 NONE, 4557 5 NONE,
    2514 15 NONE, 2185 20 _blocklistX, 3451 19 NONE, 4225 45 NONE, 2923 50 NONE, 4828 5 NONE,
    END 5 _unacceptable, 3803 5 NONE, 1814 5 _addressX, END 15 _interno, 1822 15 NONE, 2863 12 NONE,
    END 25 _possibly, 3307 9 NONE, 0 0 NONE, END 2 _ib, 4553 18 NONE, 22 4 _id,
    811 16 _recip, END 6 _if, 4070 53 NONE, 5605 5 NONE, END 19 ALIAS_addresss, 4595 49 NONE,
    2933 11 NONE, 5550 12 NONE, 1397 13 NONE, 1653 14 _in, END 19 WITH_rcpthosts, 4213 16 WITH_ip,
    2151 20 NONE, 3765 45 NONE, 4981 19 _is, 3189 20 _it, 5143 60 NONE, 858 21 NONE,
    3209 59 NONE, END 19 WITH_connections, 2815 15 NONE, 2882 14 NONE, 3212 5 _disableX, END 19 _sorbs,
    4882 9 NONE, 1245 50 NONE, 3572 37 NONE, 397 40 NONE, 5459 20 NONE, END 27 _3140,
    3755 9 NONE, 5896 60 NONE, 1053 14 NONE, 2487 8 NONE, 68 18 NONE, 5532 42 NONE,
    END 5 WITH_unrouteable, END 4 _malformed, 5970 14 NONE, 409 20 NONE, END 5 _unresolvable, 1979 21 NONE,
    1713 48 NONE, 2423 2 _resolvX, END 14 _nieaktywnX, END 11 _unblockX, 111 20 NONE, 1796 9 NONE,
    3517 12 NONE, 1862 20 NONE, END 7 _originating, 2926 9 NONE, END 1 _overquota, 5525 21 NONE,
    4550 4 NONE, 4682 1 NONE, 1630 12 NONE, 5301 7 NONE, 6109 4 _did, 4789 9 NONE,
    3298 2 NONE, 5173 14 NONE, 1287 9 NONE, 263 15 NONE, 5917 42 NONE, 6134 37 NONE,
    89 38 NONE, 345 39 NONE, 1510 40 NONE, 830 5 NONE, 3120 20 NONE, 1717 21 NONE,
    4416 18 NONE, 4672 19 NONE, END 24 _boxX, 5728 5 NONE, 1041 14 NONE, 6045 2 NONE,
    0 0 NONE, 5456 42 NONE, 2426 40 NONE, 3664 5 NONE, 6095 21 NONE, 3311 20 NONE,
    2297 18 NONE, 1965 39 NONE, 2656 40 NONE, 0 0 NONE, 123 18 NONE, 819 19 NONE,
    END 45 _u5730, END 18 _order, 3273 1 NONE, END 22 _archivX, 5011 9 NONE, 2158 40 NONE,
    END 19 _muitas, 0 0 NONE, END 19 WITH_alias, END 25 _already, 6063 48 NONE, 4381 6 NONE,
    2486 12 NONE, 66 46 NONE, END 59 _u573e, 675 38 NONE, 138 2 NONE, 583 18 NONE,
    142 20 _spamX, END 3 _traffic, 108 14 NONE, END 46 _alu131cu131, END 25 _away, 2826 45 NONE,
    4836 45 NONE, END 14 STEMS_spamaufkommenX, 1826 56 NONE, 2990 18 NONE, 3229 8 NONE, 1351 5 NONE,
    5333 5 NONE, 4088 40 NONE, 2952 5 NONE, 2956 15 NONE, 3199 52 NONE, 5855 42 NONE,
    3750 9 NONE, 929 9 NONE, END 19 STEMS_spamhausX, 3958 45 NONE, 4172 14 NONE, 6268 37 NONE,
    2214 15 NONE, 5864 39 NONE, END 5 _dane, 3001 9 NONE, END 25 _mandatory, 2879 9 NONE,
    2220 14 NONE, END 20 _subject, 4423 20 NONE, END 18 _slower, 1609 5 NONE, 4128 45 NONE,
    5161 1 NONE, 1217 3 NONE, 0 0 NONE, 4817 15 NONE, 2782 18 NONE, 251 9 NONE,
    3693 45 NONE, 5090 20 WITH_host, 3412 19 NONE, 5432 14 NONE, 2030 21 NONE, 707 1 NONE,
    709 5 NONE, 0 0 NONE, 1540 19 NONE, END 5 _execute, END 4 _found, 5310 39 NONE,
    1696 15 NONE, 5958 42 NONE, 5141 15 NONE, 3971 40 NONE, 4761 15 NONE, 5527 19 NONE,
    END 3 _itc, 3999 42 NONE, 1254 13 NONE, 4247 59 NONE, 380 12 _credentialX, 1368 14 NONE,
    1145 40 NONE, 791 20 NONE, 61 8 NONE, END 5 _sintaxe, 5528 42 NONE, END 5 ALIAS_unable,
    4017 42 NONE, END 20 _invaluement, 2226 3 NONE, 4232 37 NONE, END 19 _its, 1573 19 NONE,
    4698 5 NONE, END 14 _fqdn, 2302 17 NONE, 463 37 NONE, END 13 _maximum, 3256 15 NONE,
    END 4 WITH_disabled, 753 15 NONE, 3041 12 NONE, 3882 37 NONE, 5776 13 NONE, 4641 14 NONE,
    516 45 NONE, 0 0 NONE, END 4 WITH_accepted, 2658 4 _absenderX, 1226 40 NONE, 6118 12 NONE,
    298 9 NONE, 5766 14 NONE, 4189 53 NONE, 4861 21 NONE, 4029 39 NONE, 2854 59 NONE,
    1683 40 NONE, 3478 21 NONE, END 5 _esiste, 5393 15 NONE, 2781 9 NONE, 6252 1 NONE,
    END 52 _u641u642u637, 1802 42 NONE, 2661 7 NONE, 1243 52 NONE, 5666 19 NONE, 0 0 NONE,
    4159 19 NONE, 5076 39 NONE, 2288 5 NONE, 2651 12 NONE, 5870 5 NONE, 3414 42 NONE,
    1641 20 NONE, END 5 _syntaxe, 6035 15 NONE, 2786 19 NONE, 6072 9 NONE, 2407 15 NONE,
    1825 12 NONE, 1079 19 NONE, 2585 5 _cancelX, 3376 19 NONE, 5863 45 NONE, 5339 45 NONE,
    4173 3 NONE, END 54 _trouvue9, 1130 9 NONE, 0 0 NONE, END 18 _further, 1567 5 NONE,
    END 14 ALIAS_autentication, END 20 _noncompliant, 3857 42 NONE, 5336 40 NONE, 1418 4 NONE, 3432 1 NONE,
    4505 1 NONE, 5972 4 NONE, 2203 18 _existX, 3537 45 NONE, 1022 5 _he, 1966 5 NONE,
    4486 14 NONE, 1091 20 NONE, 3732 9 NONE, 1956 14 NONE, 4539 4 NONE, END 12 _hl,
    END 13 _hm, 4283 5 _expectX, 2915 15 NONE, 0 0 NONE, 5813 5 NONE, 3470 12 NONE,
    5420 40 NONE, 4523 42 NONE, 3744 5 NONE, 1840 22 NONE, 0 0 NONE, 2976 8 WITH_auth,
    5294 42 NONE, 4188 5 NONE, 5363 40 NONE, 1625 5 NONE, 4711 37 NONE, 6180 9 NONE,
    2208 15 NONE, 0 0 NONE, 5257 2 NONE, END 57 _u43fu430u440u43eu43bu44c, END 5 _duplicate, 0 0 NONE,
    1695 18 NONE, 1431 20 NONE, END 4 ALIAS_rejectd, 2465 5 _rejectX, 4642 5 NONE, 4047 5 NONE,
    END 52 _wiadomou15bu107, END 20 ALIAS_recipiant, 6243 20 NONE, 2517 14 NONE, 4085 42 NONE, END 26 _gecersiz,
    137 20 NONE, 1489 42 NONE, 6162 37 NONE, 1062 3 _odbiorcX, 241 42 NONE, 4580 40 NONE,
    2899 40 NONE, 4589 5 NONE, 1851 5 _bloqueX, 4460 13 NONE, 910 18 WITH_server, 886 56 NONE,
    5875 1 NONE, 90 21 NONE, END 5 _create, 2641 19 NONE, 1004 48 NONE, 1969 3 NONE,
    2228 22 NONE, 5334 40 NONE, 2792 14 NONE, 5343 37 NONE, 5032 38 NONE, 2764 13 NONE,
    5612 40 NONE, 4747 5 NONE, 4740 5 NONE, 4127 42 NONE, 4403 12 NONE, 261 58 NONE,
    3716 9 NONE, 5260 9 NONE, END 5 _ube, 97 5 NONE, 4717 21 NONE, 6195 19 NONE,
    4067 20 NONE, 5950 21 NONE, END 20 _qqt, 4388 5 NONE, 1678 12 NONE, 5946 40 NONE,
    4132 14 NONE, 2394 20 NONE, END 20 _comcast, 4537 55 NONE, 4781 18 NONE, 2313 15 NONE,
    5133 40 NONE, 610 45 NONE, 857 15 NONE, 2397 39 NONE, END 24 _fix, 1127 12 NONE,
    END 14 _down, 0 0 NONE, 1686 14 NONE, 5266 7 NONE, END 19 WITH_recipients, 3245 21 NONE,
    END 7 _having, 2917 46 NONE, END 5 WITH_zieladresse, END 19 _details, 5329 8 NONE, 1259 20 NONE,
    1378 15 NONE, 1589 5 NONE, 1512 20 NONE, 4015 1 NONE, 494 45 NONE, 3166 15 NONE,
    3668 20 NONE, 3690 9 NONE, END 4 _approved, 2383 1 NONE, 3925 46 NONE, END 51 _u6536,
    909 1 NONE, 2202 41 NONE, 2799 49 NONE, 236 48 NONE, 3467 1 NONE, 4007 37 NONE,
    5747 26 NONE, 6110 54 NONE, 0 0 NONE, 1419 3 NONE, 5885 15 NONE, 4332 42 NONE,
    590 54 NONE, 5955 60 NONE, 3443 11 NONE, 2627 5 NONE, 328 18 NONE, 5887 46 NONE,
    455 9 NONE, 4619 9 NONE, END 12 _level, 4518 16 NONE, 4734 40 NONE, 113 21 NONE,
    4878 7 NONE, 2572 5 _have, 4694 37 NONE, 5449 5 NONE, 6283 1 NONE, 157 9 NONE,
    4066 9 NONE, 2614 41 NONE, 5355 14 NONE, 5186 42 NONE, END 8 _match, 5510 10 NONE,
    1073 42 NONE, 3327 21 NONE, 5282 13 NONE, 4944 14 NONE, 3257 6 NONE, END 4 WITH_suspended,
    1400 54 NONE, 1987 14 NONE, 1603 19 NONE, 3465 21 NONE, 4204 5 NONE, 5404 46 NONE,
    2061 37 NONE, 5940 14 NONE, 603 20 NONE, END 7 _scoring, 5871 20 NONE, 2760 15 NONE,
    5867 3 NONE, 655 55 NONE, 60 42 NONE, 4109 45 NONE, 1564 15 NONE, 225 5 STEMS_authenticatX,
    826 45 NONE, 966 48 NONE, 602 20 NONE, 1249 9 STEMS_authenticatX, 5139 5 NONE, 4294 16 NONE,
    END 18 _milter, 0 0 NONE, 4008 1 NONE, 0 0 NONE, END 15 _ehlo, 3536 14 NONE,
    47 20 NONE, END 5 _unreachable, END 4 _provisioned, 5617 4 NONE, 1439 5 NONE, 6286 12 _local,
    695 11 _block, 2376 1 NONE, 0 0 NONE, END 19 _hops, 2089 42 NONE, END 20 _without,
    2213 4 NONE, 3502 20 NONE, 4439 12 NONE, 749 6 NONE, END 5 _kunne, 4076 14 NONE,
    5969 19 NONE, 3232 9 NONE, 5866 7 NONE, 3960 9 NONE, 4964 18 NONE, 6228 8 NONE,
    2819 40 NONE, 5774 15 NONE, 5441 4 NONE, 5181 3 NONE, 4696 42 NONE, 1738 37 NONE,
    END 4 _prevented, 4994 39 NONE, 766 40 NONE, END 5 _locateX, 2200 37 NONE, 3453 21 NONE,
    6291 42 NONE, 2172 9 NONE, 833 19 _abusX, END 7 _bypassing, 2178 40 NONE, 5918 52 NONE,
    2245 21 NONE, END 20 _format, 5267 14 NONE, 4923 12 _cancelX, 3254 45 NONE, 2019 7 _wrong,
    END 5 _zuviele, END 20 _incorrect, END 45 _u5740, 6275 12 NONE, 805 45 NONE, 892 14 NONE,
    4529 18 NONE, 0 0 NONE, END 19 ALIAS_recipents, 2268 13 NONE, 4661 24 NONE, END 2 _kb,
    0 0 NONE, 466 16 NONE, 5767 5 NONE, 3831 15 NONE, 2876 37 NONE, 1737 45 NONE,
    2695 9 NONE, 3472 5 NONE, 5948 21 NONE, 1141 5 NONE, 0 0 NONE, 2951 14 NONE,
    3207 15 NONE, 1836 14 NONE, 4336 9 NONE, 4210 3 NONE, 2443 15 NONE, END 4 _identified,
    3215 21 NONE, 1031 48 NONE, 1384 20 NONE, 4267 10 NONE, 0 0 NONE, 5832 42 NONE,
    6207 1 _barracuda, 2975 5 NONE, 4522 5 NONE, 4866 16 _trop, 1577 42 NONE, 2667 19 STEMS_senderX,
    1394 18 _stor, 1188 9 NONE, 2744 21 NONE, 4675 12 NONE, 266 1 NONE, 4625 42 NONE,
    4551 5 NONE, 4198 18 NONE, 6125 46 NONE, END 50 _u5f55, END 25 _wrongly, 1344 16 NONE,
    3369 21 NONE, 2112 15 NONE, 835 20 NONE, 822 42 NONE, 1426 9 NONE, 1373 20 NONE,
    4842 18 _for, 5407 15 NONE, END 60 _u751f, 313 21 NONE, 2353 5 NONE, 5000 13 NONE,
    6086 18 NONE, 2249 37 NONE, 6169 5 NONE, 2310 40 NONE, 3029 12 NONE, 5455 14 NONE,
    3060 5 NONE, 1048 5 NONE, 4658 12 NONE, 837 5 NONE, 2650 22 NONE, 3883 1 _hostX,
    END 59 _u975e, 3595 14 NONE, 2286 21 NONE, 5965 13 NONE, 437 14 NONE, 5463 1 NONE,
    1106 16 NONE, 32 41 NONE, 5437 18 NONE, 1874 19 NONE, 0 0 NONE, 0 0 NONE,
    5501 19 _spamX, 3364 23 NONE, 2216 5 NONE, 4413 5 NONE, END 47 _u441u443u449u435u441u442u432u443u435u442, END 45 _u9700,
    1366 1 STEMS_authoriX, END 5 _fake, END 25 _niedostu119pny, 4005 14 NONE, 4116 5 STEMS_authoriX, 404 5 NONE,
    238 19 NONE, END 20 _past, 3771 49 NONE, 6015 5 _large, 3122 42 NONE, 2131 14 NONE,
    5200 5 WITH_refuse, 4752 1 NONE, END 5 _mittente, END 20 ALIAS_isnt, 5944 46 NONE, 0 0 NONE,
    873 1 NONE, 2762 9 _verifX, 2270 37 NONE, END 19 _bytes, 3557 4 NONE, END 20 _went,
    5960 19 NONE, 2242 37 NONE, END 20 WITH_concurrent, 4756 5 NONE, END 13 STEMS_absenderdomX, 5679 45 NONE,
    4182 5 _serverX, END 4 _turned, 1513 19 NONE, 1767 52 NONE, END 4 _unconfigured, 382 19 NONE,
    3983 4 NONE, 847 16 NONE, 2856 45 NONE, 2154 19 NONE, 3143 3 NONE, 5992 40 NONE,
    6047 48 NONE, 0 0 NONE, 3565 8 NONE, 1500 5 NONE, 1885 53 NONE, 0 0 NONE,
    2526 41 _refusX, 0 0 NONE, 2377 14 NONE, END 4 _unused, 1774 59 NONE, 736 5 NONE,
    387 46 NONE, 1 5 NONE, END 4 ALIAS_blackisted, 1067 19 NONE, END 4 _registered, 5370 16 NONE,
    1103 18 NONE, 1786 21 NONE, 1356 39 NONE, 2612 1 NONE, 4583 18 NONE, END 20 _botnetX,
    4391 42 NONE, 3796 12 NONE, 1269 40 NONE, 0 0 NONE, 850 12 NONE, END 4 _assigned,
    2419 53 NONE, 2702 15 NONE, 2640 40 NONE, 3501 46 NONE, END 15 _macroX, 3938 14 NONE,
    5383 19 _spamX, 3062 14 NONE, 2063 20 NONE, 3193 48 NONE, 1886 18 NONE, END 14 _person,
    6104 14 NONE, 4297 46 NONE, 2182 5 NONE, 5275 15 NONE, 1175 5 NONE, END 13 _scam,
    END 14 _scan, END 1 WITH_hostkarma, 4723 18 NONE, 3737 58 NONE, 3139 26 NONE, 2813 18 NONE,
    1200 12 NONE, 5892 6 NONE, 334 20 _connect, END 5 _autorise, 3623 5 NONE, 2225 15 NONE,
    0 0 NONE, 3848 12 NONE, 1452 22 _abusX, 1596 14 NONE, END 24 WITH_abusix, 0 0 NONE,
    END 5 WITH_source, 2820 18 NONE, END 19 _ers, 935 18 NONE, 616 20 NONE, 5601 42 NONE,
    321 23 NONE, 5521 40 NONE, 5426 5 NONE, 3859 15 NONE, END 19 _progress, 2652 40 NONE,
    3959 20 NONE, 599 7 NONE, 3991 49 NONE, 0 0 NONE, 2772 26 NONE, END 5 _certificateX,
    0 0 NONE, 4524 4 NONE, END 15 _indirizzo, 1932 20 NONE, 5758 22 NONE, 5403 58 NONE,
    1554 9 NONE, END 19 _his, 735 9 NONE, 0 0 NONE, END 20 ALIAS_exsist, 1143 52 NONE,
    1761 9 NONE, END 18 _our, 5154 14 NONE, 5623 20 _out, 3774 53 NONE, 1961 15 NONE,
    3424 7 NONE, 5087 5 NONE, END 4 WITH_senderid, 282 46 NONE, 4997 3 NONE, 394 42 NONE,
    198 54 NONE, 1398 20 NONE, 4771 20 NONE, 3135 18 NONE, 4998 13 NONE, 798 14 NONE,
    3778 20 NONE, 664 18 NONE, 4961 53 NONE, 1469 18 NONE, END 12 _removal, 4117 42 NONE,
    4202 12 NONE, 3816 1 _fra, END 20 _deactivatX, 1206 5 NONE, 6055 9 NONE, 3195 5 NONE,
    END 25 _busy, 5415 45 NONE, 4065 48 NONE, 3929 1 NONE, 176 3 NONE, 2097 18 _destinatue1rX,
    4667 1 NONE, 6292 42 NONE, 5124 42 NONE, 5755 15 NONE, 4532 40 NONE, 5631 1 NONE,
    613 7 NONE, 4237 5 NONE, 1443 15 NONE, END 20 WITH_verifiziert, 2085 9 NONE, 99 21 NONE,
    3797 5 NONE, 5082 40 NONE, 521 15 NONE, 5790 15 NONE, 3266 37 NONE, 1701 18 NONE,
    1740 19 NONE, 5384 42 NONE, 3493 21 NONE, 4815 39 NONE, END 25 _only, 2947 18 NONE,
    4980 12 NONE, 1764 4 NONE, 1878 42 NONE, 877 16 NONE, 303 48 NONE, 6008 2 _serverX,
    5423 12 _temporarX, 487 39 NONE, 0 0 NONE, 422 22 NONE, 5775 18 NONE, 4652 37 NONE,
    3902 42 NONE, 4511 13 NONE, 6076 16 NONE, 6280 19 NONE, 460 21 NONE, 786 50 NONE,
    4124 12 NONE, END 25 WITH_temporarily, 0 0 NONE, 2758 42 NONE, 5300 13 _spamX, 3828 56 NONE,
    END 5 _mime, 1379 58 NONE, 4036 59 NONE, 1290 60 NONE, 5051 15 NONE, 0 0 NONE,
    152 45 NONE, 2587 5 NONE, 5044 12 _failX, 1328 1 NONE, 0 0 NONE, 1346 1 NONE,
    END 7 _connecting, END 51 _u4ef6, 2542 45 NONE, 1491 1 _spamX, 5726 25 NONE, 461 52 NONE,
    6016 37 NONE, 6022 12 NONE, 5642 40 NONE, 2545 18 NONE, END 18 _fuer, 17 40 NONE,
    3708 13 _hostX, 4414 19 _dns, 956 39 NONE, 3069 40 NONE, 1039 5 NONE, 1412 37 NONE,
    4685 42 NONE, 5073 11 NONE, END 19 _gross, 4615 13 NONE, 5080 14 NONE, 2476 16 NONE,
    0 0 NONE, 4742 4 NONE, 4399 3 NONE, 2142 19 NONE, END 6 _inactif, 1204 42 NONE,
    3440 11 NONE, END 3 _echec, 1757 46 NONE, 0 0 NONE, 1034 21 NONE, 1685 2 NONE,
    4022 19 NONE, 4503 1 NONE, END 20 _jest, 5707 14 NONE, END 20 _terminatX, 5277 24 NONE,
    END 5 _interrompue, 4859 1 NONE, 2698 22 _inactivX, 2638 21 NONE, END 20 ALIAS_cannot, 0 0 NONE,
    4988 3 NONE, 3851 18 _hostX, 2973 40 NONE, 3370 46 NONE, 774 20 _verifX, END 4 _field,
    END 20 ALIAS_wouldnt, 5361 46 NONE, END 4 _formed, 1107 42 NONE, 188 42 NONE, END 15 _also,
    END 12 _dsbl, 778 26 NONE, 1963 50 NONE, 4155 5 NONE, 6112 1 NONE, END 25 _capacity,
    4579 9 NONE, 5319 5 NONE, 0 0 NONE, 2605 3 NONE, END 5 _compte, 0 0 NONE,
    1939 5 NONE, 3618 20 NONE, 5445 45 NONE, END 45 _u441u435u440u432u435u440X, 4657 15 NONE, 0 0 NONE,
    1374 18 NONE, 3172 15 NONE, 4455 9 NONE, 916 4 NONE, 1575 13 NONE, 2446 41 NONE,
    4676 45 NONE, 6046 46 NONE, 5478 12 _sendX, 1406 5 NONE, 958 18 NONE, END 5 _oversizeX,
    1828 3 NONE, 588 1 NONE, 3619 45 NONE, END 7 _missing, 6215 5 NONE, 41 7 NONE,
    0 0 NONE, 6192 41 NONE, 6260 11 NONE, 353 3 NONE, 3132 9 NONE, 156 18 NONE,
    0 0 NONE, 3336 53 NONE, 5414 53 NONE, 4457 20 NONE, 3795 47 NONE, END 9 _ascii,
    3138 8 NONE, END 1 _sequueancia, 5003 37 NONE, 307 1 NONE, END 5 _erwarteX, 150 37 NONE,
    2852 22 NONE, 0 0 NONE, END 13 _nixspam, 1709 49 NONE, 1606 1 NONE, 2617 20 NONE,
    2118 3 NONE, 1167 4 NONE, 5198 5 NONE, 2886 6 NONE, 5296 7 NONE, 415 46 NONE,
    3654 9 NONE, 5144 10 NONE, 5362 3 NONE, 4422 12 NONE, 3141 13 NONE, 0 0 NONE,
    4942 9 NONE, 3555 16 _rep, 3811 17 NONE, 1322 42 NONE, 4323 19 NONE, 4957 20 NONE,
    5782 13 NONE, 1967 22 NONE, END 15 _nao, 335 40 NONE, 5443 20 NONE, 70 5 NONE,
    3940 12 NONE, 5683 20 NONE, END 15 _kommandoX, 3203 14 NONE, 1494 42 NONE, 2768 1 NONE,
    2283 6 NONE, 6288 37 NONE, 1579 15 _demasiado, 2477 14 NONE, END 14 _application, END 34 _607,
    1331 3 NONE, 1716 24 NONE, 50 1 NONE, 2198 18 NONE, 4316 1 NONE, 2611 46 NONE,
    553 20 NONE, 2940 7 NONE, END 14 _daemon, 4389 20 NONE, 3417 42 NONE, 5185 19 NONE,
    4120 20 _part, 2581 42 NONE, 3950 9 NONE, 2620 5 _preferenceX, 2427 5 NONE, END 20 _compliant,
    2128 5 WITH_failure, 1291 21 NONE, 4805 18 NONE, 4833 42 NONE, 6282 59 NONE, 1693 9 NONE,
    290 20 _attemptX, 2962 18 NONE, END 4 _unencrypted, 5716 21 NONE, 5597 8 NONE, 5196 39 NONE,
    5332 5 NONE, 720 12 NONE, END 20 _sconosciutX, 3864 40 NONE, 2152 39 NONE, END 19 _guidelines,
    1100 9 NONE, 3351 2 NONE, 5344 3 NONE, 3580 4 NONE, 2722 5 NONE, END 7 _belong,
    3196 24 NONE, END 12 _rblX, 3998 53 NONE, 1784 21 NONE, 4705 38 NONE, 2818 48 NONE,
    4989 5 NONE, 6140 14 NONE, END 20 _implementX, 1369 16 _up, 0 0 NONE, 1478 18 NONE,
    5529 19 _us, 5785 20 NONE, 2914 57 NONE, END 18 _bigger, 5859 23 NONE, 5346 9 NONE,
    23 2 NONE, 0 0 NONE, 5684 20 NONE, 3601 54 NONE, 5987 5 NONE, 3867 48 NONE,
    1454 20 NONE, 2497 19 NONE, END 5 STEMS_filetypeX, 663 48 NONE, 130 42 NONE, 1655 15 NONE,
    END 15 _conexue3o, 3279 40 NONE, 4256 42 NONE, END 7 _shutting, 4644 2 NONE, END 25 _rly,
    3059 12 NONE, 1054 9 NONE, END 25 _identity, 5442 14 NONE, 5843 22 NONE, 5152 23 NONE,
    291 2 _verb, 4268 1 NONE, 2700 42 NONE, 4921 1 _optionX, 5635 6 NONE, 28 5 NONE,
    0 0 NONE, 2506 9 NONE, 5653 5 _rate, 5454 40 NONE, 4558 9 NONE, 1720 1 NONE,
    5762 45 NONE, END 3 _dmc, 5353 20 _count, 4262 1 NONE, 2730 3 NONE, END 25 WITH_hourly,
    5450 19 NONE, END 12 _xbl, 765 42 NONE, 1884 23 NONE, 816 42 NONE, 3880 5 NONE,
    5692 13 NONE, 4161 40 NONE, 1410 29 NONE, END 15 _encontrado, END 4 WITH_authorized, 3411 18 NONE,
    569 15 NONE, 6170 40 NONE, 5772 45 NONE, 2927 14 NONE, 245 46 NONE, 2875 5 NONE,
    3281 2 NONE, END 5 _disponible, 1959 45 NONE, 0 0 NONE, 3910 18 NONE, 4783 37 NONE,
    0 0 NONE, END 12 _shall, 2458 4 _find, END 16 _niedostepX, 3788 13 NONE, 3100 7 NONE,
    3678 21 NONE, END 26 _reessayez, END 4 _blocked, 6168 3 NONE, 0 0 NONE, END 25 _party,
    3839 58 NONE, END 14 WITH_verbindungen, 3487 14 NONE, 5271 40 NONE, END 5 ALIAS_unavaliable, 5101 21 NONE,
    4143 5 NONE, END 18 WITH_header, 2840 14 NONE, END 19 _mxs, 589 20 NONE, 2509 56 NONE,
    4829 19 NONE, END 4 _expired, 662 1 NONE, 4193 18 NONE, 6255 45 NONE, 1667 16 NONE,
    3916 8 NONE, 1205 13 _hostX, 5168 54 NONE, 5360 9 NONE, 1218 40 NONE, 1978 5 NONE,
    0 0 NONE, END 20 ALIAS_exisit, 6036 4 NONE, 3790 46 NONE, 4587 4 NONE, 0 0 NONE,
    END 4 _trend, END 20 ALIAS_recepient, END 5 _maintenance, 4531 12 NONE, 3912 15 NONE, 5753 2 NONE,
    4208 40 NONE, 2729 42 NONE, 5757 9 _permitX, 230 19 NONE, 5066 5 NONE, 5664 3 NONE,
    4491 20 NONE, 5997 40 NONE, 5480 40 NONE, 2843 20 STEMS_authentifiX, 4773 39 NONE, 2463 15 NONE,
    END 14 _ufcberschritten, 950 20 _permitX, 2701 6 _spamX, END 60 _groudf, END 54 _u627u644u631u633u627u644u629, 1569 2 NONE,
    3720 12 NONE, 5288 14 NONE, 343 20 _serverX, END 12 _pbl, 5105 12 NONE, 0 0 NONE,
    5285 4 _would, 899 9 NONE, END 4 _locked, 21 4 WITH_command, 3112 1 _spamX, 1638 48 NONE,
    186 26 NONE, END 16 _zap, 4624 14 NONE, 560 22 NONE, 6213 42 NONE, 323 40 NONE,
    2681 42 NONE, 4593 7 NONE, 693 59 NONE, 635 11 NONE, 1187 10 NONE, 2837 16 NONE,
    END 55 _u672a, END 14 _fehlgeschlagen, END 5 _ete, 257 42 NONE, 0 0 NONE, 275 46 NONE,
    END 4 _tld, 3403 42 NONE, END 19 WITH_ips, 2749 15 STEMS_authentifiX, END 20 _triplet, END 22 WITH_ipv,
    1515 9 NONE, 3881 42 NONE, 1910 3 NONE, 4832 18 NONE, 4875 20 NONE, 2066 26 NONE,
    1376 12 NONE, END 20 _first, 374 9 NONE, 2050 19 _tls, 2630 5 NONE, 4941 12 NONE,
    3721 3 NONE, 1142 14 NONE, 2070 21 NONE, 2 14 NONE, 4429 14 _sign, 0 0 NONE,
    END 19 _mas, 4862 20 NONE, 1108 21 NONE, 730 18 NONE, 1153 18 NONE, 5229 24 _max,
    END 25 _may, 3875 9 NONE, 5083 13 NONE, 732 39 NONE, END 5 _due, 5865 15 NONE,
    5188 58 NONE, 1668 42 NONE, 5640 1 NONE, 1219 12 NONE, END 54 _rejetue9X, 4984 3 NONE,
    END 18 _essayer, 3922 15 NONE, END 5 _structure, 5741 16 NONE, 4386 40 NONE, 5378 45 NONE,
    3699 13 NONE, END 19 _credenciais, END 7 _signing, 2693 15 NONE, END 20 _impersonatX, 3919 20 NONE,
    END 14 _validation, 1423 5 _exceedX, END 14 _odrzuconX, END 4 WITH_expected, 1094 9 NONE, 4662 42 NONE,
    5291 9 NONE, END 14 _logon, 1252 14 NONE, 4939 5 NONE, 1283 1 NONE, 5626 1 NONE,
    5685 20 NONE, 5500 42 NONE, 2307 5 NONE, 2304 41 NONE, 4485 1 NONE, 1081 48 NONE,
    594 46 NONE, END 14 _gefunden, 5509 5 NONE, 3813 1 NONE, 4850 14 NONE, 488 8 NONE,
    4544 9 NONE, 2230 14 NONE, 0 0 NONE, 4226 12 NONE, 5761 14 NONE, 0 0 NONE,
    79 15 _to, 5686 1 NONE, 1129 45 NONE, 2024 18 NONE, 4917 19 NONE, END 14 ALIAS_unknwon,
    1136 21 NONE, 469 18 NONE, 6129 58 NONE, 2534 39 NONE, 4328 25 NONE, END 4 WITH_inactivated,
    5129 9 NONE, 1651 9 NONE, 2625 5 NONE, 3359 9 NONE, 6028 14 NONE, 1520 18 NONE,
    2026 9 NONE, 1355 37 NONE, 3569 37 NONE, 3897 21 NONE, END 50 _u431u43eu43bu44cu448u43eu435, 2179 1 NONE,
    1089 15 NONE, 2343 16 NONE, END 15 WITH_bloqueado, 4333 40 NONE, END 4 WITH_listed, 2289 20 NONE,
    1299 16 NONE, 2247 15 NONE, 1749 15 NONE, 6017 3 NONE, 1495 14 NONE, END 20 _abgelehnt,
    865 48 NONE, END 4 _dropped, 2235 45 NONE, 5947 1 NONE, END 11 _framework, 3799 9 NONE,
    1401 3 NONE, 762 48 NONE, 996 14 NONE, 3786 47 NONE, 2101 25 NONE, 641 17 NONE,
    4068 18 NONE, 3812 19 NONE, 2639 20 _set, 134 1 NONE, 4362 15 NONE, 2810 19 NONE,
    5816 6 _spoofX, 5787 20 NONE, 6151 5 NONE, 2541 11 NONE, END 13 _mensagem, 5137 1 NONE,
    END 12 _spool, 3405 3 NONE, 30 19 NONE, 4504 45 NONE, 352 3 NONE, 2381 7 _log,
    2965 9 NONE, 756 39 NONE, 721 42 NONE, 256 11 NONE, 5433 5 NONE, END 5 _bare,
    1186 14 NONE, 333 15 NONE, 0 0 NONE, 5585 56 NONE, 2928 5 NONE, 4974 19 NONE,
    552 15 _restrictX, 4309 41 NONE, END 20 _abortX, END 23 _low, 1948 20 WITH_limit, END 14 ALIAS_authenication,
    1844 18 NONE, 2984 18 NONE, 4245 18 NONE, 3312 7 NONE, END 14 _speichervolumen, 120 5 NONE,
    2676 20 NONE, END 60 _u627u644u62du62f, 0 0 NONE, 1154 8 NONE, 270 5 NONE, 5706 20 NONE,
    1891 20 NONE, END 11 _break, 6103 9 NONE, 5295 15 NONE, 5207 45 NONE, END 20 _proofpoint,
    4668 2 NONE, END 4 _established, 0 0 NONE, 597 9 NONE, 377 59 NONE, 4184 5 NONE,
    0 0 NONE, 29 1 NONE, 716 13 NONE, END 18 _utilizadorX, END 11 _cloudmark, 4156 15 _helo,
    END 16 _help, 2405 5 NONE, 0 0 NONE, 2170 45 NONE, 5817 18 NONE, 598 19 NONE,
    END 4 _granted, 744 14 NONE, 5838 45 NONE, 5652 5 NONE, 1098 9 NONE, 2711 38 NONE,
    END 20 ALIAS_havent, END 15 _esaurito, END 19 _identifiants, 499 2 NONE, END 5 _indisponible, 3458 53 NONE,
    END 18 _erreur, 6299 5 NONE, END 4 _unverified, END 4 _third, 2496 12 NONE, 745 14 ALIAS_doesn,
    1921 18 NONE, 4249 15 NONE, 2444 5 NONE, END 19 _jeweils, END 5 _novamente, 1225 53 NONE,
    2682 12 NONE, 2095 5 NONE, END 13 _mailfrom, 4514 9 NONE, 3670 5 NONE, 5734 15 NONE,
    2365 2 NONE, END 5 _same, 957 57 NONE, 5962 42 NONE, 406 5 NONE, END 5 WITH_acceptable,
    144 53 NONE, 0 0 NONE, 2512 9 NONE, 4258 20 NONE, 1371 19 NONE, 3742 42 NONE,
    931 20 NONE, 362 9 NONE, 1942 15 NONE, 6155 20 NONE, END 53 _u430u432u442u43eu440u438u437u430u446u438X, 6000 20 NONE,
    END 1 _fallita, 5127 15 NONE, 0 0 NONE, END 5 _employee, 4931 14 NONE, 2878 2 NONE,
    2132 5 NONE, 0 0 NONE, 0 0 NONE, 665 12 NONE, 1580 57 NONE, 0 0 NONE,
    1440 19 NONE, 4424 19 NONE, 4430 5 NONE, 995 12 NONE, 3865 15 NONE, END 29 _212,
    4564 42 NONE, END 58 _u7edd, 2123 37 NONE, 451 18 NONE, 3390 37 NONE, 5534 15 NONE,
    END 20 ALIAS_reciptient, 4650 14 NONE, 479 9 NONE, 5847 4 _had, 5102 37 NONE, 4329 14 NONE,
    3648 5 NONE, 6085 42 NONE, 1645 48 NONE, 4611 5 NONE, 5086 5 NONE, END 5 _tente,
    END 49 _u64au633u62au642u628u644, 2086 14 NONE, 2675 22 _nameX, 5239 8 NONE, END 45 _u73b0, 4456 1 NONE,
    3366 19 _has, END 22 _clamav, END 2 _ordb, 3422 22 NONE, 6059 41 NONE, 3097 5 NONE,
    3358 13 NONE, 3360 42 NONE, 3177 40 NONE, 4790 19 NONE, 3445 4 NONE, 1568 40 NONE,
    4107 18 NONE, 5386 12 NONE, 1364 5 NONE, 1007 5 NONE, 3115 26 NONE, 3114 5 NONE,
    4600 48 NONE, 4770 42 NONE, 897 40 NONE, 255 14 NONE, 1612 20 NONE, 510 20 _inactivX,
    6082 40 NONE, END 20 _multipart, 6200 20 NONE, END 5 _queue, END 12 _njabl, 1595 14 NONE,
    6295 9 NONE, 6032 9 NONE, 881 1 NONE, 2033 13 NONE, 2958 5 NONE, END 1 _media,
    6158 5 _we, 2358 42 NONE, 785 14 NONE, 1168 8 NONE, 2929 9 NONE, 1023 14 NONE,
    5242 45 NONE, END 25 _sorry, END 25 _postgrey, 1643 46 NONE, 1393 15 NONE, 926 12 NONE,
    0 0 NONE, 3484 18 NONE, END 4 _vorufcbergehendX, END 25 _body, END 20 _just, END 20 _internet,
    998 15 NONE, 2451 42 NONE, 2272 25 NONE, 1734 49 NONE, 10 1 NONE, 3239 9 NONE,
    3371 52 NONE, 3952 20 NONE, 3547 5 NONE, 3031 9 NONE, 3230 56 NONE, END 20 ALIAS_didnt,
    638 58 NONE, 5673 12 NONE, 1437 5 NONE, END 16 _group, 2082 12 NONE, 5409 5 NONE,
    997 21 NONE, 105 45 NONE, 4359 5 NONE, 1432 16 NONE, 0 0 NONE, 4230 12 NONE,
    3579 4 _could, 0 0 NONE, 2041 19 NONE, 1178 19 NONE, 5933 45 NONE, END 5 WITH_ungufcltige,
    2400 9 NONE, 2911 45 NONE, END 19 _kontos, 962 45 NONE, 5983 8 NONE, 5312 42 NONE,
    END 14 _buzuf3n, END 4 _mistyped, 6266 12 NONE, 326 21 STEMS_authentifiX, 2456 9 NONE, 3868 52 NONE,
    0 0 NONE, END 29 _5322, 6217 12 NONE, 4272 15 NONE, 4376 9 NONE, 4361 37 NONE,
    3355 38 NONE, 3611 39 NONE, 795 40 NONE, 3761 19 NONE, END 12 _befehlX, 327 9 NONE,
    4092 20 NONE, 2011 14 NONE, 481 39 NONE, END 55 _u4eba, 1348 26 NONE, 3400 1 NONE,
    5856 5 _sendX, 3533 9 NONE, 4903 46 NONE, END 5 _base, 6203 9 _sendX, 3471 46 NONE,
    2890 20 NONE, 1173 42 NONE, END 4 _unallocated, 2862 9 STEMS_authentifiX, 107 1 NONE, 682 12 NONE,
    6178 45 NONE, 3160 50 NONE, 2164 19 _sendX, 1088 14 NONE, END 14 WITH_unknown, 5971 18 _per,
    44 12 NONE, 4608 3 NONE, 543 5 _declinX, 393 9 NONE, 2694 14 NONE, 1087 20 NONE,
    END 1 _caixa, 1197 5 NONE, 4383 15 _authX, 1499 2 _unroutX, 5095 46 NONE, 5729 16 NONE,
    556 13 NONE, 4056 9 NONE, 5125 45 NONE, 3380 14 NONE, 2418 38 NONE, 5305 1 NONE,
    6043 3 NONE, 4793 3 NONE, 1611 1 NONE, 5931 42 NONE, 4618 8 NONE, 4458 53 NONE,
    END 12 _dnsblX, 472 14 NONE, END 50 _u5355, END 11 _disk, 3408 9 NONE, 2787 42 NONE,
    5074 5 NONE, 5770 14 NONE, 3356 16 NONE, 0 0 NONE, 5466 25 NONE, END 13 WITH_problem,
    2332 20 NONE, 1208 12 NONE, 3404 12 _dial, END 12 _will, 1333 15 NONE, 2574 45 NONE,
    1307 12 NONE, 1066 18 NONE, 1345 26 NONE, 5930 1 NONE, END 15 WITH_invue1lido, 6021 1 NONE,
    END 3 _dnssec, 5304 19 NONE, 3888 13 NONE, 199 45 NONE, END 20 STEMS_timeoutX, 1832 40 NONE,
    0 0 NONE, 6246 45 NONE, 1257 14 NONE, 0 0 NONE, 3125 5 _spamX, 5909 2 NONE,
    3783 40 NONE, 350 15 NONE, 3337 12 NONE, 2510 20 NONE, 2124 4 _forbidX, 6294 15 NONE,
    6231 4 NONE, 0 0 NONE, 565 7 NONE, 3058 3 NONE, 1777 5 NONE, END 20 _target,
    END 20 ALIAS_wasnt, END 4 _excedidX, 265 45 NONE, END 4 _moved, END 9 _necessue1riX, END 18 _cipherX,
    2880 45 NONE, 728 40 NONE, 4945 46 NONE, 2052 47 NONE, 3267 46 NONE, 1102 45 NONE,
    END 3 _rfc, 2327 45 NONE, 5016 52 NONE, 69 40 NONE, 1457 9 NONE, 3617 26 STEMS_authoriX,
    1928 14 NONE, 286 5 NONE, 6041 15 NONE, 1069 45 NONE, 5517 60 NONE, 5888 18 NONE,
    2714 7 NONE, 3147 5 NONE, 5814 1 NONE, END 50 _u6cd5, 0 0 NONE, 4858 1 NONE,
    END 18 _customer, 5412 7 NONE, 1241 40 NONE, 3053 14 NONE, END 18 _mailserverX, 0 0 NONE,
    0 0 NONE, 3527 54 NONE, END 25 WITH_quickly, 4721 2 NONE, 2865 13 NONE, 949 1 NONE,
    END 5 _one, END 4 ALIAS_rejeted, 5272 11 NONE, 477 14 _attemptX, 4250 6 NONE, 1531 21 NONE,
    3437 5 NONE, 3789 12 NONE, 1336 9 NONE, 5132 40 NONE, 747 49 NONE, 2104 12 _all,
    END 46 _u9001, 4164 20 NONE, 1845 50 NONE, END 20 _ont, 410 12 NONE, 3640 18 NONE,
    3896 19 _als, END 14 _pipelinX, 1863 12 NONE, 4220 1 NONE, 2073 1 NONE, 4094 14 _optionX,
    4364 12 NONE, 4786 23 NONE, 4936 9 NONE, 2960 40 NONE, 2180 49 NONE, 5638 5 NONE,
    4223 19 NONE, 5377 15 NONE, 932 5 NONE, END 53 _u7528, 657 5 NONE, 1755 5 NONE,
    77 21 NONE, 3416 47 NONE, 2664 15 NONE, 2088 20 NONE, 4749 41 NONE, 2295 45 NONE,
    2554 1 NONE, 0 0 NONE, END 9 _unauthoriX, 5357 45 NONE, 2074 5 NONE, END 19 _numbers,
    0 0 NONE, 1335 19 NONE, 506 9 NONE, 4507 18 NONE, 5367 9 NONE, 6122 13 NONE,
    5718 5 NONE, 1760 37 NONE, 1196 15 NONE, 5844 3 _authX, 5470 21 NONE, 0 0 NONE,
    1486 47 NONE, 575 58 NONE, 5476 41 NONE, 5356 3 NONE, END 5 _those, 640 18 NONE,
    0 0 NONE, 3293 21 NONE, 1880 22 _resolvX, 1562 38 NONE, END 20 _administratX, 6003 19 NONE,
    2457 5 NONE, END 5 _zombieX, 5764 2 NONE, 5222 1 NONE, END 14 _etrn, 378 19 NONE,
    4454 4 NONE, 743 7 NONE, END 5 _domaene, 5331 3 NONE, END 25 _permanently, 4797 11 _fork,
    END 20 _subnet, 2279 13 NONE, 0 0 NONE, 5799 4 NONE, 2845 40 NONE, 5461 9 _recogniX,
    6002 5 NONE, 2552 13 WITH_spam, 3098 4 NONE, 2955 14 NONE, 5677 5 NONE, 3428 3 NONE,
    2964 40 NONE, 6199 53 NONE, 5487 12 NONE, 5327 5 NONE, 2897 1 NONE, 3210 3 NONE,
    5699 57 NONE, 3271 21 NONE, 4186 18 NONE, END 14 _aucun, 1665 40 NONE, 1649 46 NONE,
    1319 45 NONE, END 15 _into, 6296 5 NONE, 5779 40 NONE, 221 16 NONE, END 5 ALIAS_messsage,
    END 16 _aup, 5015 3 NONE, 636 39 NONE, 4686 19 NONE, 3291 20 NONE, 971 1 _a,
    1739 2 _b, 1483 3 NONE, 203 4 NONE, 6248 5 NONE, 715 6 NONE, 459 7 NONE,
    3275 8 NONE, 3019 9 _i, 2892 10 NONE, 3531 11 NONE, 2251 12 NONE, 1995 13 NONE,
    2763 14 NONE, 2507 15 NONE, 5323 16 NONE, 419 17 NONE, 5835 18 NONE, 5579 19 _s,
    4299 20 _t, 4043 21 NONE, 4811 22 NONE, 4555 23 NONE, 2662 24 NONE, 814 25 NONE,
    1582 26 NONE, 1326 27 NONE, 6198 28 _1, 6091 29 _2, 2724 30 NONE, 302 31 _4,
    331 32 NONE, 1077 33 _6, 1363 34 NONE, 5358 35 _8, 315 36 NONE, 2046 46 NONE,
    787 1 NONE, 178 1 NONE, 2449 1 NONE, 3018 41 NONE, 2378 42 NONE, 1640 43 NONE,
    4654 21 NONE, END 12 WITH_optional, 2484 5 NONE, 3255 12 _cancelX, END 19 _tss, 73 1 NONE,
    3225 5 NONE, END 25 WITH_policy, 746 37 NONE, 2461 3 _frequenX, END 15 _rechazo, 1424 9 NONE,
    634 9 NONE, 4473 46 NONE, 1674 37 NONE, 5905 6 NONE, END 5 _site, 4834 5 NONE,
    1908 9 NONE, END 20 _insufficient, 2342 18 _addr, 4050 3 NONE, 1425 3 NONE, 2140 45 NONE,
    3635 14 NONE, 587 18 NONE, END 20 STEMS_frequentX, 5489 40 NONE, END 13 _mechanismX, 2002 11 NONE,
    END 14 _abandonX, 5848 4 NONE, 964 23 NONE, 5662 37 NONE, 3843 9 NONE, 2250 4 NONE,
    5957 40 NONE, END 5 _insecure, 4157 14 NONE, 687 1 NONE, 796 18 NONE, 0 0 NONE,
    3154 1 NONE, 4207 13 NONE, 0 0 NONE, END 12 _residential, 6038 21 NONE, 0 0 NONE,
    3297 9 NONE, 3666 14 NONE, 4106 14 NONE, 2887 46 NONE, 1778 9 NONE, END 5 _responsible,
    979 46 NONE, 3891 42 NONE, 5713 58 NONE, 526 40 NONE, 4512 20 NONE, 2853 9 NONE,
    5808 8 NONE, END 4 _notauthorized, END 20 _lost, 3613 14 NONE, END 20 _komut, END 16 _isp,
    END 15 WITH_desconhecido, 0 0 NONE, 3044 19 NONE, 4548 20 NONE, END 7 _endingX, 2001 42 NONE,
    3713 3 NONE, 2564 8 NONE, 1563 5 NONE, 1229 14 NONE, 2029 20 NONE, 5474 9 NONE,
    4565 9 NONE, 3568 9 NONE, 1308 7 NONE, 4095 20 NONE, 3584 16 NONE, END 46 _u53d1,
    2563 1 NONE, 3696 3 NONE, 4543 5 NONE, 0 0 NONE, 418 19 NONE, 6074 20 NONE,
    6259 4 NONE, 3264 22 NONE, 541 23 _new, 5050 24 NONE, 5430 19 NONE, END 7 _ungueltig,
    5385 42 NONE, 1798 50 NONE, 262 19 NONE, 1848 39 NONE, 2980 40 NONE, 5180 19 NONE,
    4632 38 NONE, 3589 9 NONE, 1235 19 NONE, END 46 _u6ee1, 3388 24 NONE, 1560 12 NONE,
    3521 15 NONE, 81 1 NONE, 3725 52 NONE, 4446 5 NONE, END 1 _pelna, END 5 _route,
    3268 5 NONE, 3338 19 NONE, 5079 14 NONE, 2910 5 _failX, 3634 5 NONE, 5792 5 _were,
    END 58 _u8bed, 2790 18 NONE, END 60 _u8bef, 4671 18 NONE, 4990 37 NONE, 3689 54 NONE,
    149 42 NONE, 2243 9 NONE, 3622 7 NONE, 3585 4 NONE, 3822 2 NONE, 0 0 NONE,
    5978 5 NONE, 1365 21 _failX, 4552 42 NONE, 2995 37 NONE, 5842 45 NONE, 2221 18 NONE,
    5436 9 NONE, 4879 42 NONE, 3214 3 NONE, 425 15 NONE, END 4 _floodX, 1025 18 NONE,
    2431 20 NONE, END 20 _mot, 219 5 NONE, 2808 22 NONE, END 14 _beskeden, 2475 49 NONE,
    4928 50 NONE, 4481 20 NONE, 402 52 NONE, END 5 WITH_line, END 5 _here, 1718 55 NONE,
    4104 4 NONE, 2462 57 NONE, 4465 58 NONE, END 11 _linkX, 4475 18 NONE, 1543 18 _storeX,
    5996 5 _domainX, 656 5 _hostX, 3109 13 NONE, 429 3 NONE, 0 0 NONE, 15 20 NONE,
    3553 46 NONE, 3598 11 _hostX, 1140 37 NONE, 2357 49 NONE, 737 14 _hostX, 166 18 _over,
    2632 6 NONE, END 19 _talosX, 438 14 NONE, 2233 23 NONE, 3334 5 NONE, 3373 40 NONE,
    5493 21 _you, 6271 1 NONE, END 20 ALIAS_cant, 3996 19 NONE, 2986 9 NONE, END 5 _she,
    1190 40 NONE, 528 15 NONE, 3016 19 NONE, 0 0 NONE, END 5 ALIAS_adresse, 3792 9 NONE,
    1887 18 NONE, 1762 5 NONE, END 23 _overflowX, 596 15 NONE, END 20 _unimplementX, 2807 14 NONE,
    END 4 _retired, 4635 55 NONE, 2490 37 NONE, 1151 21 NONE, 3145 57 NONE, 2636 15 NONE,
    5268 16 NONE, 5027 15 NONE, END 56 _u43fu43eu43bu443u447u430u442u435u43bX, 1970 5 _spamX, 497 9 NONE, END 4 _load,
    END 7 WITH_existing, END 4 _unsubscribed, END 15 _messaggio, 1045 18 NONE, END 53 _u441u43eu43eu431u449u435u43du438X, 1446 9 NONE,
    2248 37 NONE, 936 5 NONE, 4995 14 NONE, END 4 WITH_limited, END 4 ALIAS_recieved, 1017 51 NONE,
    1169 8 NONE, 6285 9 NONE, 1314 40 NONE, 1278 5 NONE, 145 12 NONE, END 25 WITH_spammy,
    END 18 WITH_member, 3202 21 NONE, 2190 9 NONE, 3576 18 NONE, 4748 23 _slow, 896 40 NONE,
    1339 45 NONE, 5468 9 WITH_destinatari, 4 3 NONE, 2290 20 NONE, 4096 46 NONE, 0 0 NONE,
    5745 13 NONE, 3064 45 NONE, 1193 20 NONE, 4670 5 NONE, 3944 9 NONE, 4240 8 NONE,
    586 46 NONE, END 18 _erreichbar, 484 37 NONE, 1046 38 NONE, 0 0 NONE, 3283 50 NONE,
    3587 16 NONE, 2236 15 NONE, 0 0 NONE, 3726 9 NONE, 1903 14 NONE, END 26 _basarisiz,
    END 5 WITH_parse, 6121 40 NONE, 2668 1 NONE, 4371 20 NONE, 240 4 _suspendX, 5262 40 NONE,
    1402 1 NONE, 1934 40 NONE, 5803 48 NONE, 5936 19 NONE, 0 0 NONE, 5178 20 NONE,
    0 0 NONE, END 4 _customized, END 4 WITH_refused, 13 45 NONE, 4289 5 NONE, 5633 20 NONE,
    1198 4 _overloadX, END 19 _suspensX, 2871 18 NONE, 5211 5 NONE, 2999 40 NONE, 1115 42 NONE,
    END 4 _notfound, 4187 9 NONE, 1799 3 NONE, 4586 19 NONE, 2311 5 _nie, END 19 WITH_refuses,
    1972 45 NONE, 2192 19 NONE, 1016 40 NONE, 4415 18 NONE, 4673 15 NONE, 2857 9 NONE,
    1712 8 NONE, 5041 9 NONE, 2058 45 NONE, 876 18 NONE, 5924 42 NONE, 1293 45 NONE,
    3552 46 NONE, 4427 40 NONE, 332 6 NONE, 2511 20 NONE, 3814 16 NONE, 5574 24 NONE,
    3181 9 NONE, 2337 56 NONE, 4360 1 NONE, 1587 9 NONE, 3333 20 NONE, 373 9 _authX,
    END 48 _u62eu637u623, 5507 12 NONE, END 5 _obslugiwane, 3588 40 NONE, 2403 3 NONE, 3095 9 NONE,
    2398 5 NONE, 1816 48 NONE, 2983 40 NONE, 232 8 NONE, 407 9 NONE, 1372 20 NONE,
    2791 9 NONE, END 1 _contraseuf1a, 5302 39 NONE, 4967 1 NONE, 1721 46 NONE, 5731 16 NONE,
    3489 3 NONE, 4093 4 NONE, 4318 19 NONE, 454 20 NONE, 3759 15 NONE, 2919 9 NONE,
    4269 18 NONE, 2993 12 NONE, 1082 3 NONE, 2619 5 NONE, 600 13 NONE, 5629 14 NONE,
    END 14 _gonderin, END 14 _reasonX, 4436 12 NONE, 2582 5 NONE, 2633 19 NONE, 621 42 NONE,
    2177 2 STEMS_senderX, 3431 5 NONE, 3903 40 NONE, 3682 15 NONE, 1881 46 NONE, END 4 _and,
    4166 9 NONE, 3760 9 STEMS_senderX, 2051 14 NONE, 1915 14 _connexionX, END 46 _u7bb1, 2300 9 NONE,
    1273 14 STEMS_senderX, 1663 5 NONE, 6272 3 NONE, 3914 14 NONE, 846 48 NONE, 5618 19 WITH_senders,
    4841 45 NONE, 3886 14 NONE, 941 19 NONE, 2252 20 NONE, 5846 9 NONE, 2753 14 NONE,
    3066 18 NONE, 3242 9 NONE, END 25 _any, 3206 2 NONE, 0 0 NONE, 5503 5 NONE,
    5024 45 NONE, 4959 4 NONE, 0 0 NONE, 4709 13 _spamX, 3128 1 NONE, 4940 42 NONE,
    2147 21 NONE, 279 12 NONE, 1583 39 NONE, END 56 _u767b, END 58 _u434u43eu43cu435u43dX, 0 0 NONE,
    5444 21 NONE, 1525 54 NONE, 623 1 NONE, 4191 2 NONE, END 55 _u441u43fu438u441u43eu43a, 4810 8 NONE,
    4637 5 NONE, 6256 45 NONE, 2709 40 NONE, 797 8 _ph, 1691 9 NONE, 3951 12 NONE,
    3918 5 NONE, 3581 12 NONE, END 5 _space, END 20 _temporairement, 3340 15 NONE, 3190 19 NONE,
    3966 46 NONE, 4463 18 NONE, 5981 19 NONE, 2191 20 NONE, 3695 21 NONE, 2828 18 NONE,
    2271 14 NONE, END 25 _proxy, 293 40 NONE, 3407 5 _uce, 1809 47 NONE, END 18 _benutzerX,
    3500 5 NONE, 3198 12 NONE, 6264 19 _nameX, 95 1 NONE, END 54 _rue9voquue9X, 2263 45 NONE,
    773 7 NONE, END 49 _u8ba4, 4024 5 NONE, 4779 15 NONE, 1813 17 _authX, END 3 _dynamicX,
    2874 46 NONE, 1574 37 NONE, END 19 _prevents, END 11 _netblock, 151 59 NONE, 6167 45 NONE,
    1620 8 NONE, 2569 18 _countrX, 2292 20 NONE, 1622 14 WITH_domain, 4119 1 NONE, 4238 7 NONE,
    3007 12 NONE, 505 40 NONE, 4320 3 NONE, 6233 40 NONE, 2888 15 NONE, 2083 13 NONE,
    2161 14 NONE, END 9 _obrigatuf3riX, 3593 1 _spamX, 2117 13 NONE, 4195 52 NONE, 2759 29 NONE,
    4943 20 NONE, END 53 _u430u443u442u435u43du442u438u444u438u43au430u446u438X, 4276 20 NONE, END 5 _routable, 2386 16 NONE, 4819 26 NONE,
    2937 26 NONE, 2241 18 NONE, 5116 53 NONE, 3314 40 NONE, 1133 37 NONE, 4634 56 NONE,
    0 57 NONE, 3641 58 NONE, 3118 59 NONE, 1817 1 NONE, 0 0 NONE, END 57 _u441u43fu430u43c,
    191 14 NONE, 5676 1 _authX, 3274 3 NONE, 3836 9 NONE, END 12 _cbl, 3614 11 NONE,
    4604 12 NONE, 6262 1 NONE, 3382 18 NONE, END 14 _confirmation, 2068 7 NONE, 5968 14 NONE,
    END 18 _far, 1664 19 NONE, 440 42 NONE, END 14 _vacation, END 59 _u43eu442u43au430u437u430u43du43e, 4027 1 NONE,
    4919 45 NONE, END 20 _allotX, 5671 57 NONE, 2838 5 NONE, 202 23 WITH_allow, 1780 45 NONE,
    724 45 NONE, 522 18 _authX, 3920 41 NONE, 424 22 NONE, 1870 41 NONE, 5169 3 NONE,
    5669 42 NONE, END 4 _switched, 1632 12 NONE, 2704 42 NONE, 2028 9 NONE, 1256 37 NONE,
    END 14 _return, 27 56 NONE, END 19 WITH_requires, 4018 3 NONE, 3746 16 NONE, 1533 12 NONE,
    END 25 ALIAS_temporarilly, 2745 13 NONE, 5606 13 NONE, END 4 _word, 692 20 NONE, END 32 _705,
    END 20 _reciplimit, 6175 40 NONE, 5906 42 NONE, 46 19 NONE, 4464 12 _acceptX, END 16 _lmtp,
    END 13 _wormX, 3217 42 NONE, 2812 5 _forbidX, END 19 _bogus, 1818 5 NONE, 2495 13 NONE,
    END 25 _nobody, 2608 18 NONE, 0 0 NONE, END 19 _mailaddressX, 2322 46 NONE, 4254 5 NONE,
    5674 19 NONE, 0 0 NONE, END 5 _autenticazione, END 20 ALIAS_couldnt, 3694 1 NONE, END 14 _zablokowanX,
    4567 39 NONE, 5460 59 NONE, 42 19 _recogniX, 3372 16 NONE, 449 15 NONE, 5610 15 _destinatariX,
    5568 14 NONE, 3108 40 NONE, END 9 _unrecogniX, 2138 9 _sendX, 3282 1 NONE, 3894 6 NONE,
    5648 15 NONE, 336 1 NONE, 0 0 NONE, END 1 _cuenta, END 20 _ratelimitX, 3522 12 NONE,
    3672 5 NONE, 0 0 NONE, 4601 40 NONE, 4174 45 NONE, 5494 3 NONE, 2093 22 _excessX,
    6245 42 NONE, 757 20 NONE, 3309 50 NONE, 351 9 NONE, 4745 18 NONE, 3258 53 NONE,
    0 0 NONE, 133 45 NONE, 3413 54 NONE, END 18 _your, END 5 _permissible, 4340 59 NONE,
    END 20 _protect, 3655 5 NONE, 0 0 NONE, 4170 14 NONE, 4646 5 NONE, 4417 37 NONE,
    1177 19 _spamX, 772 16 NONE, 4651 13 NONE, 4970 14 NONE, 448 48 NONE, 818 39 NONE,
    661 12 NONE, 4103 18 NONE, 5264 9 NONE, 2720 14 NONE, 5005 1 NONE, 6051 11 NONE,
    5921 8 NONE, 2323 48 NONE, 1943 5 _use, 725 5 WITH_destinataire, 3637 37 NONE, 3936 26 NONE,
    697 9 NONE, 1993 59 NONE, 3845 14 NONE, 5647 15 NONE, 3263 5 NONE, 5153 18 NONE,
    END 8 _path, 5980 45 NONE, 793 57 NONE, END 20 _helohost, 5469 14 NONE, 4757 45 NONE,
    3392 21 NONE, 2048 9 STEMS_authoriX, 4452 12 NONE, 4837 6 NONE, 1134 3 NONE, 0 0 NONE,
    6249 20 NONE, 2375 16 NONE, 3625 19 _refusX, 3354 42 NONE, 1797 5 NONE, 674 1 NONE,
    4590 12 _ill, 1216 9 NONE, END 46 _u9ed1, 5160 42 NONE, 3396 45 NONE, 0 0 NONE,
    1508 37 NONE, 0 0 NONE, 1466 1 NONE, 6147 9 NONE, 3088 13 NONE, 4508 45 NONE,
    3402 39 NONE, 2364 7 _verbindungX, 5614 19 NONE, 4083 45 NONE, END 5 STEMS_usernameX, 4026 1 NONE,
    3320 1 NONE, 300 2 NONE, 5475 3 _sc, END 20 _bdat, 4344 5 NONE, 272 1 _unroutX,
    2498 20 _authX, 5112 8 NONE, 5368 9 NONE, 584 5 _unroutX, 4856 11 NONE, 3173 12 NONE,
    2558 13 NONE, 3639 19 NONE, 5880 15 _so, 859 16 NONE, 4115 5 NONE, END 5 _table,
    2276 19 NONE, 1883 20 NONE, 2139 21 NONE, END 19 _suspicious, 5131 23 NONE, 379 5 NONE,
    3163 25 NONE, 2754 47 NONE, 4345 39 NONE, 53 1 NONE, END 12 _overfull, END 5 _istnieje,
    4720 45 NONE, 3681 9 NONE, 573 42 NONE, 0 0 NONE, 3252 37 NONE, 2368 59 NONE,
    408 13 _fileX, 4499 3 NONE, 6061 16 NONE, 4051 26 NONE, 3772 41 NONE, 2883 3 STEMS_senderX,
    END 25 _healthy, END 18 _characterX, END 11 _lackX, 6124 2 NONE, 4725 9 NONE, 2671 42 NONE,
    5040 20 NONE, END 19 WITH_destinatarios, 274 7 NONE, 2334 9 NONE, 5078 45 NONE, 752 12 NONE,
    6060 9 NONE, END 45 _u43au43eu43cu430u43du434u430, 1735 37 NONE, 5069 5 NONE, 2912 19 NONE, END 13 _antispam,
    END 4 _denied, 67 22 NONE, 5663 19 NONE, 0 0 NONE, 0 0 NONE, 4827 12 NONE,
    1043 45 NONE, 2298 8 NONE, 289 19 NONE, 3295 40 NONE, END 7 WITH_listing, 3219 20 NONE,
    4303 20 NONE, 5228 21 NONE, END 14 _trojanX, END 19 _denies, END 4 _qualified, 4788 46 NONE,
    END 1 _senha, 115 21 NONE, 4016 48 NONE, 3024 14 WITH_connection, 799 14 NONE, 2967 19 NONE,
    3749 14 NONE, 5872 12 NONE, 496 18 NONE, 5625 3 NONE, 6208 56 NONE, 5397 49 NONE,
    5714 5 NONE, 2044 3 NONE, 3270 9 NONE, 2016 5 NONE, 4468 6 NONE, 3823 45 NONE,
    2551 41 NONE, 5286 3 NONE, END 5 _profile, 5801 1 NONE, END 5 _unparseX, 973 54 NONE,
    2903 14 NONE, 2576 5 NONE, 3676 20 NONE, END 19 _emailaddressX, 3261 14 NONE, END 6 _smtputf,
    1631 20 NONE, 5547 18 NONE, 1119 22 NONE, 2727 14 NONE, 6070 50 NONE, 175 9 NONE,
    3292 40 NONE, 5084 1 NONE, 3456 20 STEMS_authenticatX, END 4 _rejeitadX, END 7 _processing, 838 9 NONE,
    END 15 _badrcptto, 1922 9 NONE, 2338 47 NONE, 4135 5 NONE, 3993 21 NONE, 5060 9 NONE,
    END 5 _storage, 26 20 NONE, 5518 38 NONE, 2672 12 NONE, 2637 7 NONE, END 25 _stray,
    3158 45 NONE, 852 18 NONE, 1556 45 NONE, END 53 _u6548, 890 9 NONE, 0 0 NONE,
    875 3 NONE, 348 40 NONE, 1422 12 NONE, END 15 _validrcptto, END 3 _generic, 0 0 NONE,
    827 19 NONE, 217 2 NONE, 2801 18 NONE, END 12 _well, 1954 14 NONE, 2049 20 _infectX,
    882 12 NONE, 4480 5 NONE, 5966 5 NONE, 1833 45 NONE, 1472 18 NONE, 0 0 NONE,
    885 5 NONE, 1592 41 NONE, 1839 18 NONE, END 18 _parameterX, 4114 9 NONE, 1288 42 NONE,
    2168 14 NONE, 5191 12 NONE, 2974 15 NONE, END 20 _amount, 913 1 NONE, 3559 13 NONE,
    3874 9 NONE, 4490 9 NONE, 367 50 NONE, END 14 _upon, 2136 20 NONE, 3039 12 NONE,
    6078 18 NONE, 5424 42 NONE, 6099 46 NONE, 2708 45 NONE, 5695 5 NONE, 4824 9 _authX,
    END 14 _submission, END 4 STEMS_permitidX, END 20 _nonexistX, 5261 15 NONE, 2004 42 NONE, 0 0 NONE,
    3685 5 NONE, 3028 2 NONE, END 13 _from, 2589 9 NONE, 5234 20 _authX, 475 20 NONE,
    789 25 NONE, 4716 9 NONE, 1182 5 NONE, END 5 _autentificazione, 1135 9 NONE, 2256 53 NONE,
    4472 5 NONE, 0 0 NONE, 3485 14 NONE, 6214 26 NONE, 0 0 NONE, 4542 18 NONE,
    5690 1 NONE, END 4 _passwordX, 2916 42 NONE, 5335 5 WITH_name, 3514 14 NONE, 5195 13 NONE,
    5650 5 NONE, END 6 _utf, 4772 25 NONE, 3057 5 NONE, 5540 9 NONE, 1983 2 NONE,
    200 9 NONE, 4976 21 NONE, 57 3 NONE, 5248 41 NONE, END 25 _entry, END 20 _passwort,
    4930 40 NONE, END 54 WITH_refusue9, END 14 _information, 3785 16 NONE, 2884 14 NONE, 2169 5 NONE,
    3235 9 NONE, 848 5 NONE, 2626 41 NONE, END 14 _autenticaciuf3n, 0 0 NONE, 6020 5 NONE,
    4059 42 NONE, 2659 14 NONE, END 18 _empfue4ngerX, 1994 5 NONE, 1262 12 NONE, 183 2 NONE,
    0 0 NONE, 5665 13 NONE, 3503 3 NONE, END 46 _u7e41, 0 0 NONE, 2244 9 _spoofX,
    END 5 _idle, 1781 14 NONE, 3374 14 NONE, 893 50 NONE, 2143 39 NONE, 4519 53 NONE,
    4058 20 NONE, END 9 _synchroniX, 2199 7 NONE, 1223 5 NONE, 4993 1 NONE, 4039 2 NONE,
    5505 3 NONE, 4732 4 _rd, 3969 5 NONE, 4737 6 NONE, 1904 39 NONE, 5644 8 NONE,
    740 9 NONE, 5566 1 _authX, 5307 1 NONE, 4060 12 NONE, 3316 5 NONE, 960 3 NONE,
    2266 15 NONE, END 16 _rp, 1324 9 NONE, 3707 42 NONE, 1409 19 NONE, 5922 20 NONE,
    1125 21 NONE, END 4 _suportadX, 581 18 NONE, 1389 19 NONE, 3899 42 NONE, 2548 14 NONE,
    END 5 _mauvaise, END 5 _mailspike, END 19 _emails, 5212 45 NONE, 4933 18 NONE, 5103 15 NONE,
    535 9 NONE, END 7 _lang, END 14 WITH_senden, 5798 5 NONE, 5569 23 NONE, END 12 _potential,
    5278 18 WITH_sender, END 8 _nosuchX, 5150 41 NONE, 4236 45 NONE, 5183 40 NONE, 2570 48 NONE,
    5693 1 NONE, 3574 9 NONE, 3994 12 NONE, 1708 5 NONE, 2189 42 NONE, 6067 3 NONE,
    485 21 NONE, END 46 _u627u644u633u64au631u641u631, 6066 19 ALIAS_addres, 700 55 NONE, 3136 40 NONE, 5453 2 NONE,
    5882 3 NONE, 1375 13 NONE, 4787 19 NONE, END 4 _configured, 2025 25 NONE, END 20 _forkert,
    5765 18 NONE, 1247 14 NONE, 3056 1 NONE, 4382 21 NONE, 2800 42 NONE, 2528 40 NONE,
    6092 3 NONE, 5789 16 NONE, END 20 _wantX, 4239 15 NONE, 1008 9 NONE, 7 54 NONE,
    5293 12 NONE, 5613 3 NONE, 0 0 NONE, 1270 25 NONE, END 50 _u63a5, 2373 42 NONE,
    3240 1 NONE, 3090 15 NONE, 355 19 NONE, 714 20 NONE, 4313 15 NONE, END 12 _surbl,
    5862 14 NONE, 3167 2 NONE, 2718 13 NONE, 3410 5 NONE, 5053 18 NONE, END 20 ALIAS_shant,
    1703 5 NONE, 4692 42 NONE, 2721 18 NONE, 3004 5 NONE, END 56 _u43eu442u43fu440u430u432u438u442u435u43bX, END 15 _endereue7oX,
    2471 5 NONE, 5524 3 NONE, 6226 1 NONE, END 12 _voll, 5667 42 NONE, 5347 20 NONE,
    END 18 _rtr, 3692 46 NONE, 1157 45 NONE, 87 46 NONE, 4178 9 NONE, 884 9 NONE,
    243 21 NONE, 4736 37 NONE, 3642 55 NONE, 4934 4 NONE, 2870 20 NONE, 3105 45 NONE,
    2108 14 NONE, 441 60 NONE, 395 40 NONE, 1006 27 NONE, 6179 5 NONE, END 5 _handle,
    3142 13 NONE, 6044 12 NONE, 2586 20 NONE, 4954 1 NONE, 5725 14 NONE, 5045 18 _adr,
    582 19 NONE, 3872 1 NONE, 301 1 NONE, 1350 22 NONE, END 18 _pour, 2155 45 NONE,
    4342 53 NONE, END 4 _banned, END 18 WITH_nameserver, 2726 40 NONE, 3683 9 NONE, 5929 19 NONE,
    2761 41 NONE, 2478 9 NONE, 1481 37 NONE, 651 19 NONE, END 14 _bilinmeyen, 5687 3 NONE,
    END 29 _302, 1727 2 NONE, 5258 13 NONE, 1821 54 NONE, 570 42 NONE, 4407 15 NONE,
    2770 19 _excessX, END 19 _revdns, 650 19 NONE, 3794 20 NONE, 4948 15 NONE, 5935 20 NONE,
    727 39 NONE, 3520 49 NONE, 3751 53 NONE, END 8 _enough, 2894 15 NONE, 813 50 NONE,
    END 25 _memory, 1517 14 NONE, END 45 _u6570, END 8 _much, 365 46 NONE, 5318 42 NONE,
    4163 41 NONE, 6052 45 NONE, 0 0 NONE, 3436 9 NONE, END 19 WITH_simultaneous, 2557 21 NONE,
    END 5 WITH_senderscore, 4630 20 NONE, END 12 _parallel, 2129 6 NONE, 2224 4 WITH_invalid, 3643 9 _serverX,
    1180 5 NONE, END 20 ALIAS_dosnt, 5778 40 NONE, END 25 STEMS_domainkeyX, 5136 9 NONE, END 20 _denylistX,
    END 4 _attached, 5853 1 NONE, 1927 40 NONE, END 5 _blackholeX, 4540 2 NONE, 4063 20 NONE,
    6165 12 NONE, 3398 13 NONE, 1866 4 NONE, END 18 _larger, 2943 46 NONE, END 53 _u5668,
    1856 18 NONE, 888 45 NONE, 6261 21 NONE, END 20 _tenant, 6277 19 NONE, END 5 _grande,
    END 19 WITH_destinatue1rios, 4012 16 NONE, END 47 _u5df2, 3934 4 NONE, 2568 14 NONE, 5374 18 NONE,
    END 5 _resourceX, END 14 _conversion, 2401 20 NONE, 177 14 NONE, 1221 1 NONE, 6012 9 NONE,
    1430 60 NONE, 1688 14 NONE, 5428 18 NONE, 184 12 NONE, 1578 3 NONE, 3020 17 NONE,
    4640 23 ALIAS_unknow, 2934 45 NONE, 0 0 NONE, 0 0 NONE, 808 53 NONE, 771 21 NONE,
    5697 5 NONE, 370 42 NONE, END 14 _direccion, 3260 5 _existX, 4167 5 NONE, 0 0 NONE,
    1854 5 NONE, 5982 39 NONE, 3368 12 NONE, 6054 15 NONE, 4778 2 NONE, 3853 19 _gros,
    5135 14 _existX, 4577 21 NONE, 75 40 NONE, 4347 5 NONE, 0 0 NONE, 3076 37 NONE,
    5845 12 _email, 3009 19 WITH_address, 231 5 STEMS_authentifiX, 6160 40 NONE, 427 5 NONE, 35 9 NONE,
    4571 59 NONE, 4091 5 NONE, 1853 40 NONE, 2042 15 NONE, 895 14 NONE, 606 1 NONE,
    4599 16 NONE, 3156 23 NONE, 3011 45 NONE, 759 41 NONE, 124 8 NONE, 542 41 NONE,
    3821 46 NONE, 4140 1 NONE, 723 15 _spamX, 1614 42 NONE, 4914 3 _policX, 5308 48 NONE,
    END 4 _outbound, 0 0 NONE, 742 13 NONE, 6056 42 NONE, 3647 42 NONE, 3050 20 NONE,
    END 19 _malicious, 1644 40 NONE, END 20 _left, 2604 15 NONE, 4598 12 NONE, 4470 28 _21,
    4086 14 NONE, END 30 _23, END 31 _24, 4569 14 NONE, 6144 19 NONE, END 25 _abruptly,
    4089 35 NONE, 189 5 NONE, 2610 41 NONE, 3043 14 NONE, 1244 12 NONE, 0 0 NONE,
    2045 9 _relayX, 4929 20 NONE, 3781 18 _verifX, 1321 23 NONE, 1637 37 NONE, END 4 WITH_authrequired,
    1504 53 NONE, 2363 15 NONE, END 58 _u43eu442u43au43bu44eu447u435u43dX, 2961 1 NONE, 2193 2 NONE, 2775 3 NONE,
    3729 4 NONE, 3985 5 NONE, 1329 6 NONE, 3362 7 NONE, END 20 _client, 1946 9 NONE,
    5263 40 NONE, 401 11 NONE, 3086 5 NONE, 2850 23 NONE, 4979 40 NONE, 4798 18 _number,
    4973 16 NONE, 3926 5 _sendX, 4398 18 NONE, 2217 19 NONE, 5620 40 NONE, 63 21 NONE,
    5422 22 NONE, 5678 23 NONE, END 20 _trust, 3391 46 NONE, 1694 45 NONE, 5238 42 NONE,
    2160 9 NONE, 3221 18 _absenderX, 5715 12 NONE, 2306 42 NONE, 3621 14 NONE, 143 18 NONE,
    6205 9 NONE, 3508 9 NONE, 5046 18 NONE, END 4 _detected, 4582 12 NONE, 5146 11 _black,
    5094 14 _can, 2835 46 NONE, 3401 16 NONE, 5023 40 NONE, 2485 50 NONE, 4536 19 NONE,
    6040 45 NONE, 5402 18 NONE, 4459 14 NONE, 5791 55 NONE, 3339 42 NONE, 5114 20 NONE,
    4996 58 NONE, 4938 14 _frequenX, 2567 60 NONE, END 15 _envio, END 5 WITH_existe, 1396 47 NONE,
    3349 42 NONE, 1789 3 NONE, 6064 9 _existX, 4963 14 NONE, 6120 45 NONE, 1093 9 NONE,
    504 2 NONE, 4404 42 NONE, 2769 18 NONE, 6244 40 NONE, END 48 _falluf3, 3477 9 NONE,
    755 3 NONE, 3624 14 _concurrenX, 2830 40 NONE, 5265 37 NONE, 672 19 NONE, 269 20 _post,
    2156 20 NONE, 2687 14 _sendX, 3723 40 NONE, 612 5 NONE, 2555 50 NONE, END 59 _u4e8e,
    5740 26 NONE, 3923 12 NONE, 2057 19 NONE, 2707 27 NONE, 1479 28 NONE, 2535 42 NONE,
    5159 11 _bulk, 3877 1 NONE, END 20 _whitelistX, 5235 16 NONE, 0 0 NONE, 4379 8 NONE,
    1152 59 NONE, 1769 9 NONE, 195 5 NONE, 2767 41 NONE, 3330 21 NONE, 1170 46 NONE,
    5486 48 NONE, 6141 42 NONE, 4986 58 NONE, 1485 9 NONE, 5158 18 NONE, 5975 18 NONE,
    5193 45 NONE, 4991 39 NONE, END 5 WITH_minute, 2420 20 NONE, 1214 15 NONE, 2417 3 NONE,
    5577 46 NONE, 0 0 NONE, 5192 5 NONE, 2891 5 NONE, 1149 8 NONE, 5289 9 NONE,
    3599 37 NONE, 3176 46 NONE, 5138 12 NONE, 2429 13 NONE, 2685 14 NONE, 4707 5 NONE,
    3731 26 NONE, 4205 14 NONE, 3709 18 NONE, 5899 19 NONE, 4221 20 NONE, 1532 5 _nameX,
    END 18 _reintentar, 1492 1 NONE, 5245 24 NONE, 1075 57 NONE, 1234 15 NONE, 5063 9 NONE,
    END 14 _wymaganX, END 14 _conexiuf3n, 3586 45 NONE, 2120 18 NONE, 5496 20 NONE, 3032 9 NONE,
    4487 5 NONE, 4123 12 NONE, 3638 9 NONE, 5907 14 NONE, 2938 40 NONE, END 4 _superadX,
    END 19 _octets, 1787 9 NONE, 2349 45 NONE, END 5 _locale, END 25 ALIAS_temporaly, 1209 49 NONE,
    3017 47 NONE, 2053 40 NONE, 1964 40 NONE, 5990 2 NONE, 5857 19 _mauvais, 2309 12 NONE,
    0 0 NONE, END 4 WITH_unexpected, 237 16 NONE, END 4 _unwanted, 3937 19 NONE, 0 0 NONE,
    5537 12 NONE, 3612 41 NONE, 0 0 NONE, END 25 _likely, 2414 20 NONE, 0 0 NONE,
    0 0 NONE, 1830 20 NONE, 0 0 NONE, 2502 42 NONE, 0 0 NONE, 392 21 NONE,
    END 20 WITH_sendsizelimit, 0 0 NONE, 2699 42 NONE, END 53 _u6388, 5219 48 NONE, 0 0 NONE,
    329 42 NONE, 0 0 NONE, 5458 45 NONE, 4112 38 NONE, 0 0 NONE, 0 0 NONE,
    0 0 NONE, 0 0 NONE, 0 0 NONE, 0 0 NONE, 5963 46 NONE, END 59 _u5b9e,
    5155 45 NONE, 0 0 NONE, 5531 46 NONE, 0 0 NONE, 0 0 NONE, 0 0 NONE,
    6119 42 NONE, 0 0 NONE, 0 0 NONE, 0 0 NONE, 0 0 NONE, 0 0 NONE,
    0 0 NONE, 0 0 NONE, 0 0 NONE, 0 0 NONE, 0 0 NONE, 0 0 NONE,
    0 0 NONE, 0 0 NONE, 0 0 NONE, 0 0 NONE, 0 0 NONE, 0 0 NONE,
    0 0 NONE, 0 0 NONE, 0 0 NONE,
}

trie! {
    ROOT _a _a,
    ROOT _already _already,
    ROOT _at _at,
    ROOT _by _by,
    ROOT _can _can,
    ROOT _currently _currently,
    ROOT _for _for,
    ROOT _in _in,
    ROOT _may _may,
    ROOT _my _my,
    ROOT _on _on,
    ROOT _only _only,
    ROOT _our _our,
    ROOT _per _per,
    ROOT _so _so,
    ROOT _this _this,
    ROOT _to _to,
    ROOT _you _you,
    ROOT _your _your,
    ROOT _8 _8,
    ROOT _abgelehnt _abgelehnt,
    ROOT _absent _absent,
    ROOT _abuseat _abuseat,
    ROOT _abusive _abusive,
    ROOT _abusix _abusix,
    ROOT _access _access,
    ROOT _account _account,
    ROOT _activity _activity,
    ROOT _addr _addr,
    ROOT _address _address,
    ROOT _addresses _addresses,
    ROOT _adsl _adsl,
    ROOT _ahbl _ahbl,
    ROOT _alias _alias,
    ROOT _aligned _aligned,
    ROOT _alignment _alignment,
    ROOT _allow _allow,
    ROOT _allowed _allowed,
    ROOT _als _als,
    ROOT _alu131cu131 _alu131cu131,
    ROOT _anti _anti,
    ROOT _antispam _antispam,
    ROOT _application _application,
    ROOT _approved _approved,
    ROOT _arc _arc,
    ROOT _argument _argument,
    ROOT _ascii _ascii,
    ROOT _ask _ask,
    ROOT _attached _attached,
    ROOT _aucun _aucun,
    ROOT _aup _aup,
    ROOT _autenticacao _autenticacao,
    ROOT _autenticaciuf3n _autenticaciuf3n,
    ROOT _autenticazione _autenticazione,
    ROOT _autenticaue7ue3o _autenticaue7ue3o,
    ROOT _autentificazione _autentificazione,
    ROOT _auth _auth,
    ROOT _authenticated _authenticated,
    ROOT _authentication _authentication,
    ROOT _authorization _authorization,
    ROOT _authorized _authorized,
    ROOT _backscatterer _backscatterer,
    ROOT _bad _bad,
    ROOT _badmailfrom _badmailfrom,
    ROOT _badrcptto _badrcptto,
    ROOT _ban _ban,
    ROOT _banlist _banlist,
    ROOT _banned _banned,
    ROOT _bare _bare,
    ROOT _barracuda _barracuda,
    ROOT _barred _barred,
    ROOT _basarisiz _basarisiz,
    ROOT _before _before,
    ROOT _behalf _behalf,
    ROOT _beskeden _beskeden,
    ROOT _big _big,
    ROOT _bigger _bigger,
    ROOT _bilinmeyen _bilinmeyen,
    ROOT _bl _bl,
    ROOT _black _black,
    ROOT _blank _blank,
    ROOT _blocage _blocage,
    ROOT _block _block,
    ROOT _blocked _blocked,
    ROOT _blocking _blocking,
    ROOT _blockliste _blockliste,
    ROOT _blocks _blocks,
    ROOT _blokeeris _blokeeris,
    ROOT _bloqueado _bloqueado,
    ROOT _bloquee _bloquee,
    ROOT _body _body,
    ROOT _bogus _bogus,
    ROOT _boite _boite,
    ROOT _boundary _boundary,
    ROOT _broken _broken,
    ROOT _bulk _bulk,
    ROOT _bulkmail _bulkmail,
    ROOT _bulunamadi _bulunamadi,
    ROOT _busy _busy,
    ROOT _buzon _buzon,
    ROOT _buzuf3n _buzuf3n,
    ROOT _bypassing _bypassing,
    ROOT _bytes _bytes,
    ROOT _caixa _caixa,
    ROOT _callout _callout,
    ROOT _cancelled _cancelled,
    ROOT _casella _casella,
    ROOT _cbl _cbl,
    ROOT _changed _changed,
    ROOT _charset _charset,
    ROOT _cheia _cheia,
    ROOT _clamav _clamav,
    ROOT _cleartext _cleartext,
    ROOT _client _client,
    ROOT _closed _closed,
    ROOT _closing _closing,
    ROOT _cloudmark _cloudmark,
    ROOT _cobion _cobion,
    ROOT _comcast _comcast,
    ROOT _command _command,
    ROOT _compliance _compliance,
    ROOT _compliant _compliant,
    ROOT _compromised _compromised,
    ROOT _compte _compte,
    ROOT _con _con,
    ROOT _conexiuf3n _conexiuf3n,
    ROOT _conexue3o _conexue3o,
    ROOT _config _config,
    ROOT _configuration _configuration,
    ROOT _connect _connect,
    ROOT _connecting _connecting,
    ROOT _connection _connection,
    ROOT _connections _connections,
    ROOT _connessione _connessione,
    ROOT _contraseuf1a _contraseuf1a,
    ROOT _conversion _conversion,
    ROOT _country _country,
    ROOT _cox _cox,
    ROOT _cram _cram,
    ROOT _credenciais _credenciais,
    ROOT _credentials _credentials,
    ROOT _cs _cs,
    ROOT _css _css,
    ROOT _cuenta _cuenta,
    ROOT _customer _customer,
    ROOT _daemon _daemon,
    ROOT _daily _daily,
    ROOT _dane _dane,
    ROOT _data _data,
    ROOT _database _database,
    ROOT _date _date,
    ROOT _day _day,
    ROOT _deaktiviert _deaktiviert,
    ROOT _deleted _deleted,
    ROOT _delivery _delivery,
    ROOT _demasiado _demasiado,
    ROOT _demasiados _demasiados,
    ROOT _denied _denied,
    ROOT _denies _denies,
    ROOT _deny _deny,
    ROOT _depasse _depasse,
    ROOT _desconhecido _desconhecido,
    ROOT _destin _destin,
    ROOT _destinataires _destinataires,
    ROOT _destinatari _destinatari,
    ROOT _destinatarios _destinatarios,
    ROOT _destination _destination,
    ROOT _destinatue1rios _destinatue1rios,
    ROOT _dial _dial,
    ROOT _dialup _dialup,
    ROOT _direccion _direccion,
    ROOT _direcciuf3n _direcciuf3n,
    ROOT _directly _directly,
    ROOT _disabled _disabled,
    ROOT _disk _disk,
    ROOT _distribution _distribution,
    ROOT _dkim _dkim,
    ROOT _dmarc _dmarc,
    ROOT _dns _dns,
    ROOT _dnsrbl _dnsrbl,
    ROOT _dnssec _dnssec,
    ROOT _domaene _domaene,
    ROOT _domain _domain,
    ROOT _domaine _domaine,
    ROOT _dominio _dominio,
    ROOT _domue4ne _domue4ne,
    ROOT _domuednio _domuednio,
    ROOT _dormant _dormant,
    ROOT _down _down,
    ROOT _drbl _drbl,
    ROOT _dropped _dropped,
    ROOT _dsbl _dsbl,
    ROOT _dsl _dsl,
    ROOT _dt _dt,
    ROOT _duplicate _duplicate,
    ROOT _dy _dy,
    ROOT _dyn _dyn,
    ROOT _dufcrfen _dufcrfen,
    ROOT _echec _echec,
    ROOT _ehlo _ehlo,
    ROOT _email _email,
    ROOT _emails _emails,
    ROOT _emetteur _emetteur,
    ROOT _employee _employee,
    ROOT _empty _empty,
    ROOT _enable _enable,
    ROOT _encoded _encoded,
    ROOT _envelope _envelope,
    ROOT _erforderlich _erforderlich,
    ROOT _erneut _erneut,
    ROOT _erreur _erreur,
    ROOT _erro _erro,
    ROOT _error _error,
    ROOT _errore _errore,
    ROOT _ers _ers,
    ROOT _esaurito _esaurito,
    ROOT _essayer _essayer,
    ROOT _etrn _etrn,
    ROOT _exceeded _exceeded,
    ROOT _excessive _excessive,
    ROOT _exhausted _exhausted,
    ROOT _existe _existe,
    ROOT _existiert _existiert,
    ROOT _expected _expected,
    ROOT _expediteur _expediteur,
    ROOT _expired _expired,
    ROOT _failed _failed,
    ROOT _failure _failure,
    ROOT _failures _failures,
    ROOT _fake _fake,
    ROOT _falhou _falhou,
    ROOT _fallita _fallita,
    ROOT _falluf3 _falluf3,
    ROOT _fcrdns _fcrdns,
    ROOT _fehlgeschlagen _fehlgeschlagen,
    ROOT _file _file,
    ROOT _filtered _filtered,
    ROOT _findes _findes,
    ROOT _fingerprint _fingerprint,
    ROOT _first _first,
    ROOT _fix _fix,
    ROOT _forbidden _forbidden,
    ROOT _forged _forged,
    ROOT _forkert _forkert,
    ROOT _format _format,
    ROOT _fqdn _fqdn,
    ROOT _fra _fra,
    ROOT _frequency _frequency,
    ROOT _from _from,
    ROOT _frozen _frozen,
    ROOT _full _full,
    ROOT _fully _fully,
    ROOT _gateway _gateway,
    ROOT _gecersiz _gecersiz,
    ROOT _gekufcndigt _gekufcndigt,
    ROOT _generic _generic,
    ROOT _gesperrt _gesperrt,
    ROOT _gonderin _gonderin,
    ROOT _gray _gray,
    ROOT _greater _greater,
    ROOT _grey _grey,
    ROOT _handshake _handshake,
    ROOT _helo _helo,
    ROOT _helohost _helohost,
    ROOT _high _high,
    ROOT _hl _hl,
    ROOT _hm _hm,
    ROOT _hop _hop,
    ROOT _hops _hops,
    ROOT _host _host,
    ROOT _hostkarma _hostkarma,
    ROOT _hostname _hostname,
    ROOT _hourly _hourly,
    ROOT _hvu _hvu,
    ROOT _ib _ib,
    ROOT _identifiants _identifiants,
    ROOT _identity _identity,
    ROOT _idle _idle,
    ROOT _if _if,
    ROOT _ill _ill,
    ROOT _illegal _illegal,
    ROOT _imap _imap,
    ROOT _inactif _inactif,
    ROOT _inactivated _inactivated,
    ROOT _inaktiv _inaktiv,
    ROOT _inbox _inbox,
    ROOT _incomplete _incomplete,
    ROOT _incorrect _incorrect,
    ROOT _indirizzo _indirizzo,
    ROOT _indisponible _indisponible,
    ROOT _individual _individual,
    ROOT _inesistente _inesistente,
    ROOT _infected _infected,
    ROOT _injoignable _injoignable,
    ROOT _insecure _insecure,
    ROOT _insufficient _insufficient,
    ROOT _internal _internal,
    ROOT _internet _internet,
    ROOT _interrompue _interrompue,
    ROOT _invalid _invalid,
    ROOT _invalide _invalide,
    ROOT _invalido _invalido,
    ROOT _invaluement _invaluement,
    ROOT _invue1lido _invue1lido,
    ROOT _ip _ip,
    ROOT _ips _ips,
    ROOT _ipv _ipv,
    ROOT _kb _kb,
    ROOT _keyword _keyword,
    ROOT _kimlik _kimlik,
    ROOT _komut _komut,
    ROOT _konta _konta,
    ROOT _konto _konto,
    ROOT _kontos _kontos,
    ROOT _kunne _kunne,
    ROOT _large _large,
    ROOT _larger _larger,
    ROOT _ldap _ldap,
    ROOT _learn _learn,
    ROOT _least _least,
    ROOT _left _left,
    ROOT _length _length,
    ROOT _likely _likely,
    ROOT _limit _limit,
    ROOT _limite _limite,
    ROOT _line _line,
    ROOT _listed _listed,
    ROOT _listing _listing,
    ROOT _llena _llena,
    ROOT _lleno _lleno,
    ROOT _lmtp _lmtp,
    ROOT _load _load,
    ROOT _local _local,
    ROOT _localpart _localpart,
    ROOT _location _location,
    ROOT _locked _locked,
    ROOT _log _log,
    ROOT _logon _logon,
    ROOT _lokalen _lokalen,
    ROOT _lookup _lookup,
    ROOT _lost _lost,
    ROOT _low _low,
    ROOT _lpn _lpn,
    ROOT _mail _mail,
    ROOT _mailbox _mailbox,
    ROOT _maildrop _maildrop,
    ROOT _mailer _mailer,
    ROOT _mailfrom _mailfrom,
    ROOT _mailpolicy _mailpolicy,
    ROOT _mails _mails,
    ROOT _mailspike _mailspike,
    ROOT _maintenance _maintenance,
    ROOT _maior _maior,
    ROOT _malformed _malformed,
    ROOT _malicious _malicious,
    ROOT _malware _malware,
    ROOT _mandatory _mandatory,
    ROOT _manitu _manitu,
    ROOT _mas _mas,
    ROOT _match _match,
    ROOT _mauvais _mauvais,
    ROOT _mauvaise _mauvaise,
    ROOT _max _max,
    ROOT _maximo _maximo,
    ROOT _maximum _maximum,
    ROOT _mb _mb,
    ROOT _media _media,
    ROOT _memory _memory,
    ROOT _mensagem _mensagem,
    ROOT _mensaje _mensaje,
    ROOT _message _message,
    ROOT _messages _messages,
    ROOT _messaggio _messaggio,
    ROOT _mi _mi,
    ROOT _milter _milter,
    ROOT _mime _mime,
    ROOT _misformed _misformed,
    ROOT _missing _missing,
    ROOT _mistyped _mistyped,
    ROOT _mittente _mittente,
    ROOT _more _more,
    ROOT _mot _mot,
    ROOT _moved _moved,
    ROOT _mta _mta,
    ROOT _muitas _muitas,
    ROOT _muitos _muitos,
    ROOT _multi _multi,
    ROOT _multipart _multipart,
    ROOT _multiple _multiple,
    ROOT _must _must,
    ROOT _mx _mx,
    ROOT _mxs _mxs,
    ROOT _mxtoolbox _mxtoolbox,
    ROOT _mue1ximo _mue1ximo,
    ROOT _name _name,
    ROOT _nameserver _nameserver,
    ROOT _nao _nao,
    ROOT _need _need,
    ROOT _nest _nest,
    ROOT _netblock _netblock,
    ROOT _new _new,
    ROOT _nexiste _nexiste,
    ROOT _nicht _nicht,
    ROOT _nie _nie,
    ROOT _niedostu119pny _niedostu119pny,
    ROOT _nixspam _nixspam,
    ROOT _njabl _njabl,
    ROOT _no _no,
    ROOT _nobody _nobody,
    ROOT _noch _noch,
    ROOT _non _non,
    ROOT _noncompliant _noncompliant,
    ROOT _not _not,
    ROOT _notfound _notfound,
    ROOT _nul _nul,
    ROOT _null _null,
    ROOT _nullmx _nullmx,
    ROOT _number _number,
    ROOT _nur _nur,
    ROOT _nue3o _nue3o,
    ROOT _obsolete _obsolete,
    ROOT _octets _octets,
    ROOT _odbiorca _odbiorca,
    ROOT _ofr _ofr,
    ROOT _ont _ont,
    ROOT _open _open,
    ROOT _operand _operand,
    ROOT _operating _operating,
    ROOT _optional _optional,
    ROOT _ordb _ordb,
    ROOT _originating _originating,
    ROOT _ou _ou,
    ROOT _out _out,
    ROOT _outgoing _outgoing,
    ROOT _outside _outside,
    ROOT _over _over,
    ROOT _overdrawn _overdrawn,
    ROOT _overfull _overfull,
    ROOT _overloaded _overloaded,
    ROOT _overquota _overquota,
    ROOT _parse _parse,
    ROOT _pas _pas,
    ROOT _passwort _passwort,
    ROOT _past _past,
    ROOT _pattern _pattern,
    ROOT _pbl _pbl,
    ROOT _pelna _pelna,
    ROOT _permanently _permanently,
    ROOT _permission _permission,
    ROOT _permit _permit,
    ROOT _permitted _permitted,
    ROOT _person _person,
    ROOT _ph _ph,
    ROOT _phish _phish,
    ROOT _piena _piena,
    ROOT _pleine _pleine,
    ROOT _polecenie _polecenie,
    ROOT _policy _policy,
    ROOT _possibly _possibly,
    ROOT _post _post,
    ROOT _postfach _postfach,
    ROOT _postgrey _postgrey,
    ROOT _potential _potential,
    ROOT _preferences _preferences,
    ROOT _prevented _prevented,
    ROOT _private _private,
    ROOT _problem _problem,
    ROOT _processing _processing,
    ROOT _profile _profile,
    ROOT _proofpoint _proofpoint,
    ROOT _protocol _protocol,
    ROOT _psbl _psbl,
    ROOT _ptr _ptr,
    ROOT _purported _purported,
    ROOT _qq _qq,
    ROOT _qqt _qqt,
    ROOT _qualified _qualified,
    ROOT _queue _queue,
    ROOT _queuing _queuing,
    ROOT _quota _quota,
    ROOT _ransomware _ransomware,
    ROOT _rate _rate,
    ROOT _rcpt _rcpt,
    ROOT _rcpthosts _rcpthosts,
    ROOT _rcpts _rcpts,
    ROOT _rdns _rdns,
    ROOT _read _read,
    ROOT _rechazo _rechazo,
    ROOT _recip _recip,
    ROOT _recipient _recipient,
    ROOT _recipients _recipients,
    ROOT _reessayez _reessayez,
    ROOT _refuses _refuses,
    ROOT _region _region,
    ROOT _reintentar _reintentar,
    ROOT _reject _reject,
    ROOT _rejected _rejected,
    ROOT _relais _relais,
    ROOT _relay _relay,
    ROOT _relaying _relaying,
    ROOT _remetente _remetente,
    ROOT _remitente _remitente,
    ROOT _remote _remote,
    ROOT _removal _removal,
    ROOT _removed _removed,
    ROOT _replaced _replaced,
    ROOT _reputation _reputation,
    ROOT _requires _requires,
    ROOT _reserved _reserved,
    ROOT _reset _reset,
    ROOT _residential _residential,
    ROOT _resolvable _resolvable,
    ROOT _resolver _resolver,
    ROOT _response _response,
    ROOT _restricted _restricted,
    ROOT _retired _retired,
    ROOT _return _return,
    ROOT _revdns _revdns,
    ROOT _reverse _reverse,
    ROOT _rfc _rfc,
    ROOT _rhsbl _rhsbl,
    ROOT _riprova _riprova,
    ROOT _rly _rly,
    ROOT _rp _rp,
    ROOT _rtr _rtr,
    ROOT _rule _rule,
    ROOT _rules _rules,
    ROOT _s _s,
    ROOT _same _same,
    ROOT _sasl _sasl,
    ROOT _sbl _sbl,
    ROOT _sc _sc,
    ROOT _scam _scam,
    ROOT _scored _scored,
    ROOT _scoring _scoring,
    ROOT _secure _secure,
    ROOT _security _security,
    ROOT _send _send,
    ROOT _sender _sender,
    ROOT _senderid _senderid,
    ROOT _senderscore _senderscore,
    ROOT _sending _sending,
    ROOT _senha _senha,
    ROOT _sequence _sequence,
    ROOT _sequueancia _sequueancia,
    ROOT _server _server,
    ROOT _serveranbieter _serveranbieter,
    ROOT _service _service,
    ROOT _servicio _servicio,
    ROOT _servidor _servidor,
    ROOT _shutdown _shutdown,
    ROOT _shutting _shutting,
    ROOT _sign _sign,
    ROOT _signing _signing,
    ROOT _sintaxe _sintaxe,
    ROOT _site _site,
    ROOT _size _size,
    ROOT _skladni _skladni,
    ROOT _slow _slow,
    ROOT _slower _slower,
    ROOT _smtp _smtp,
    ROOT _smtputf _smtputf,
    ROOT _sorbs _sorbs,
    ROOT _source _source,
    ROOT _space _space,
    ROOT _spam _spam,
    ROOT _spamassassin _spamassassin,
    ROOT _spamcop _spamcop,
    ROOT _spammy _spammy,
    ROOT _spamrats _spamrats,
    ROOT _specified _specified,
    ROOT _speichervolumen _speichervolumen,
    ROOT _spews _spews,
    ROOT _spf _spf,
    ROOT _spfbl _spfbl,
    ROOT _spool _spool,
    ROOT _ssl _ssl,
    ROOT _start _start,
    ROOT _starttls _starttls,
    ROOT _stat _stat,
    ROOT _stockage _stockage,
    ROOT _storage _storage,
    ROOT _storedrv _storedrv,
    ROOT _stray _stray,
    ROOT _subject _subject,
    ROOT _submission _submission,
    ROOT _subnet _subnet,
    ROOT _subscriber _subscriber,
    ROOT _surbl _surbl,
    ROOT _suspect _suspect,
    ROOT _suspended _suspended,
    ROOT _suspicious _suspicious,
    ROOT _switched _switched,
    ROOT _syntax _syntax,
    ROOT _syntaxe _syntaxe,
    ROOT _system _system,
    ROOT _target _target,
    ROOT _temporairement _temporairement,
    ROOT _temporaneo _temporaneo,
    ROOT _temporarily _temporarily,
    ROOT _temporue4r _temporue4r,
    ROOT _tenant _tenant,
    ROOT _tente _tente,
    ROOT _territory _territory,
    ROOT _third _third,
    ROOT _thread _thread,
    ROOT _time _time,
    ROOT _tls _tls,
    ROOT _tlsa _tlsa,
    ROOT _too _too,
    ROOT _traffic _traffic,
    ROOT _transaction _transaction,
    ROOT _trend _trend,
    ROOT _triplet _triplet,
    ROOT _trop _trop,
    ROOT _troppi _troppi,
    ROOT _troppo _troppo,
    ROOT _trouble _trouble,
    ROOT _trust _trust,
    ROOT _tss _tss,
    ROOT _turned _turned,
    ROOT _ube _ube,
    ROOT _uce _uce,
    ROOT _udloebet _udloebet,
    ROOT _ueberschritten _ueberschritten,
    ROOT _unacceptable _unacceptable,
    ROOT _unallocated _unallocated,
    ROOT _unauthenticated _unauthenticated,
    ROOT _unavailable _unavailable,
    ROOT _unbekannt _unbekannt,
    ROOT _unconfigured _unconfigured,
    ROOT _undeliverable _undeliverable,
    ROOT _unencrypted _unencrypted,
    ROOT _unexpected _unexpected,
    ROOT _unfortunately _unfortunately,
    ROOT _ungueltig _ungueltig,
    ROOT _ungufcltige _ungufcltige,
    ROOT _unknown _unknown,
    ROOT _unreachable _unreachable,
    ROOT _unresolvable _unresolvable,
    ROOT _unroutable _unroutable,
    ROOT _unrouteable _unrouteable,
    ROOT _unsafe _unsafe,
    ROOT _unsolicited _unsolicited,
    ROOT _unsubscribed _unsubscribed,
    ROOT _unused _unused,
    ROOT _unusual _unusual,
    ROOT _unvalidated _unvalidated,
    ROOT _unverifiable _unverifiable,
    ROOT _unverified _unverified,
    ROOT _unwanted _unwanted,
    ROOT _unwelcome _unwelcome,
    ROOT _url _url,
    ROOT _use _use,
    ROOT _user _user,
    ROOT _users _users,
    ROOT _utente _utente,
    ROOT _utf _utf,
    ROOT _vacation _vacation,
    ROOT _valid _valid,
    ROOT _validrcptto _validrcptto,
    ROOT _verb _verb,
    ROOT _verification _verification,
    ROOT _verweigert _verweigert,
    ROOT _viruses _viruses,
    ROOT _voll _voll,
    ROOT _volume _volume,
    ROOT _went _went,
    ROOT _wiadomou15bu107 _wiadomou15bu107,
    ROOT _without _without,
    ROOT _write _write,
    ROOT _wrong _wrong,
    ROOT _wrongly _wrongly,
    ROOT _xbl _xbl,
    ROOT _xoauth _xoauth,
    ROOT _yapin _yapin,
    ROOT _zap _zap,
    ROOT _zieladresse _zieladresse,
    ROOT _zip _zip,
    ROOT _zu _zu,
    ROOT _zuviele _zuviele,
    ROOT _ue9chec _ue9chec,
    ROOT _ue9chouue9e _ue9chouue9e,
    ROOT _ufcberschritten _ufcberschritten,
    ROOT _u43au43eu43cu430u43du434u430 _u43au43eu43cu430u43du434u430,
    ROOT _u43bu43eu433u438u43d _u43bu43eu433u438u43d,
    ROOT _u43du435 _u43du435,
    ROOT _u43eu442u43au430u437u430u43du43e _u43eu442u43au430u437u430u43du43e,
    ROOT _u43fu430u440u43eu43bu44c _u43fu430u440u43eu43bu44c,
    ROOT _u43fu438u441u44cu43cu43e _u43fu438u441u44cu43cu43e,
    ROOT _u43fu43eu437u436u435 _u43fu43eu437u436u435,
    ROOT _u441u43bu438u448u43au43eu43c _u441u43bu438u448u43au43eu43c,
    ROOT _u441u43du430u447u430u43bu430 _u441u43du430u447u430u43bu430,
    ROOT _u441u43fu430u43c _u441u43fu430u43c,
    ROOT _u442u440u435u431u443u435u442u441u44f _u442u440u435u431u443u435u442u441u44f,
    ROOT _u447u435u440u43du44bu439 _u447u435u440u43du44bu439,
    ROOT _u627u644u62eu627u62fu645 _u627u644u62eu627u62fu645,
    ROOT _u627u644u631u633u627u644u629 _u627u644u631u633u627u644u629,
    ROOT _u627u644u633u64au631u641u631 _u627u644u633u64au631u641u631,
    ROOT _u62eu637u623 _u62eu637u623,
    ROOT _u645u624u642u62a _u645u624u642u62a,
    ROOT _u64au62au62cu627u648u632 _u64au62au62cu627u648u632,
    ROOT _u64au633u62au642u628u644 _u64au633u62au642u628u644,
    ROOT _u4e0d _u4e0d,
    ROOT _u53c2 _u53c2,
    ROOT _u53d1 _u53d1,
    ROOT _u547d _u547d,
    ROOT _u5730 _u5730,
    ROOT _u5783 _u5783,
    ROOT _u57df _u57df,
    ROOT _u592a _u592a,
    ROOT _u5931 _u5931,
    ROOT _u5df2 _u5df2,
    ROOT _u62d2 _u62d2,
    ROOT _u6388 _u6388,
    ROOT _u6536 _u6536,
    ROOT _u6570 _u6570,
    ROOT _u65e0 _u65e0,
    ROOT _u6682 _u6682,
    ROOT _u670d _u670d,
    ROOT _u672a _u672a,
    ROOT _u7528 _u7528,
    ROOT _u767b _u767b,
    ROOT _u7a0d _u7a0d,
    ROOT _u8ba4 _u8ba4,
    ROOT _u8bed _u8bed,
    ROOT _u8bf7 _u8bf7,
    ROOT _u8fc7 _u8fc7,
    ROOT _u8fde _u8fde,
    ROOT _u90ae _u90ae,
    ROOT _u9700 _u9700,
    ROOT _u975e _u975e,
    ROOT _u9891 _u9891,
    ROOT _u9ed1 _u9ed1,
    ROOT _abandonX _abandonX,
    ROOT _abortX _abortX,
    ROOT _absenderX _absenderX,
    ROOT _absenderdomX _absenderdomX,
    ROOT _abusX _abusX,
    ROOT _accountX _accountX,
    ROOT _addressX _addressX,
    ROOT _addresseeX _addresseeX,
    ROOT _administratX _administratX,
    ROOT _aliasX _aliasX,
    ROOT _archivX _archivX,
    ROOT _argumentX _argumentX,
    ROOT _attachmentX _attachmentX,
    ROOT _attemptX _attemptX,
    ROOT _authX _authX,
    ROOT _authenticatX _authenticatX,
    ROOT _authentifiX _authentifiX,
    ROOT _authentificationX _authentificationX,
    ROOT _authentifizierungX _authentifizierungX,
    ROOT _backendX _backendX,
    ROOT _badlistX _badlistX,
    ROOT _barracudacentralX _barracudacentralX,
    ROOT _bayesX _bayesX,
    ROOT _befehlX _befehlX,
    ROOT _benutzerX _benutzerX,
    ROOT _blackholeX _blackholeX,
    ROOT _blacklistX _blacklistX,
    ROOT _blocklistX _blocklistX,
    ROOT _bloqueX _bloqueX,
    ROOT _bloqueadX _bloqueadX,
    ROOT _botnetX _botnetX,
    ROOT _cancelX _cancelX,
    ROOT _certificateX _certificateX,
    ROOT _cipherX _cipherX,
    ROOT _comandoX _comandoX,
    ROOT _commandX _commandX,
    ROOT _commandeX _commandeX,
    ROOT _concurrenX _concurrenX,
    ROOT _connectionX _connectionX,
    ROOT _connexionX _connexionX,
    ROOT _containX _containX,
    ROOT _contentX _contentX,
    ROOT _countrX _countrX,
    ROOT _credentialX _credentialX,
    ROOT _deactivatX _deactivatX,
    ROOT _declinX _declinX,
    ROOT _decommissionX _decommissionX,
    ROOT _delistX _delistX,
    ROOT _denialX _denialX,
    ROOT _denylistX _denylistX,
    ROOT _desconhecidX _desconhecidX,
    ROOT _desconocidX _desconocidX,
    ROOT _destinataireX _destinataireX,
    ROOT _destinatariX _destinatariX,
    ROOT _destinatue1rX _destinatue1rX,
    ROOT _disableX _disableX,
    ROOT _disallowX _disallowX,
    ROOT _discontinuX _discontinuX,
    ROOT _dnsblX _dnsblX,
    ROOT _domainX _domainX,
    ROOT _domainkeyX _domainkeyX,
    ROOT _dynamicX _dynamicX,
    ROOT _due9passue9X _due9passue9X,
    ROOT _due9sactivue9X _due9sactivue9X,
    ROOT _emailaddressX _emailaddressX,
    ROOT _empfaengerX _empfaengerX,
    ROOT _empfue4ngerX _empfue4ngerX,
    ROOT _encryptX _encryptX,
    ROOT _enderecoX _enderecoX,
    ROOT _endereue7oX _endereue7oX,
    ROOT _errorX _errorX,
    ROOT _erwarteX _erwarteX,
    ROOT _excedidX _excedidX,
    ROOT _exceedX _exceedX,
    ROOT _excessX _excessX,
    ROOT _executableX _executableX,
    ROOT _expectX _expectX,
    ROOT _externalX _externalX,
    ROOT _failX _failX,
    ROOT _fehlerhaftX _fehlerhaftX,
    ROOT _filenameX _filenameX,
    ROOT _filetypeX _filetypeX,
    ROOT _floodX _floodX,
    ROOT _forbidX _forbidX,
    ROOT _forgerX _forgerX,
    ROOT _frequenX _frequenX,
    ROOT _geoX _geoX,
    ROOT _graylistX _graylistX,
    ROOT _greylistX _greylistX,
    ROOT _headerX _headerX,
    ROOT _hostnameX _hostnameX,
    ROOT _hourX _hourX,
    ROOT _impersonatX _impersonatX,
    ROOT _improperX _improperX,
    ROOT _inactivX _inactivX,
    ROOT _inboxX _inboxX,
    ROOT _inconnuX _inconnuX,
    ROOT _inexistX _inexistX,
    ROOT _infectX _infectX,
    ROOT _invalidX _invalidX,
    ROOT _invalideX _invalideX,
    ROOT _invue1lidX _invue1lidX,
    ROOT _junkX _junkX,
    ROOT _kommandoX _kommandoX,
    ROOT _kullaniciX _kullaniciX,
    ROOT _lackX _lackX,
    ROOT _limitX _limitX,
    ROOT _lineX _lineX,
    ROOT _linkX _linkX,
    ROOT _loginX _loginX,
    ROOT _loopX _loopX,
    ROOT _macroX _macroX,
    ROOT _mailaddressX _mailaddressX,
    ROOT _mailboxX _mailboxX,
    ROOT _mechanismX _mechanismX,
    ROOT _memberX _memberX,
    ROOT _messageX _messageX,
    ROOT _minuteX _minuteX,
    ROOT _misconfigX _misconfigX,
    ROOT _mismatchX _mismatchX,
    ROOT _misspellX _misspellX,
    ROOT _moderatX _moderatX,
    ROOT _nachrichtX _nachrichtX,
    ROOT _nameserverX _nameserverX,
    ROOT _necesariX _necesariX,
    ROOT _necessue1riX _necessue1riX,
    ROOT _needX _needX,
    ROOT _nieaktywnX _nieaktywnX,
    ROOT _niedostepX _niedostepX,
    ROOT _nonexistX _nonexistX,
    ROOT _nosuchX _nosuchX,
    ROOT _obrigatoriX _obrigatoriX,
    ROOT _obrigatuf3riX _obrigatuf3riX,
    ROOT _odbiorcX _odbiorcX,
    ROOT _odrzuconX _odrzuconX,
    ROOT _onbekendX _onbekendX,
    ROOT _optionX _optionX,
    ROOT _originatorX _originatorX,
    ROOT _overflowX _overflowX,
    ROOT _overloadX _overloadX,
    ROOT _oversizeX _oversizeX,
    ROOT _parameterX _parameterX,
    ROOT _passwordX _passwordX,
    ROOT _permissionX _permissionX,
    ROOT _phishX _phishX,
    ROOT _pipelinX _pipelinX,
    ROOT _policX _policX,
    ROOT _postkasseX _postkasseX,
    ROOT _problemX _problemX,
    ROOT _prohibitX _prohibitX,
    ROOT _quotaX _quotaX,
    ROOT _ratelimitX _ratelimitX,
    ROOT _rblX _rblX,
    ROOT _receiverX _receiverX,
    ROOT _rechazadX _rechazadX,
    ROOT _recipientX _recipientX,
    ROOT _recusadX _recusadX,
    ROOT _refusX _refusX,
    ROOT _refusue9X _refusue9X,
    ROOT _rejectX _rejectX,
    ROOT _rejeitadX _rejeitadX,
    ROOT _rejeteX _rejeteX,
    ROOT _rejetue9X _rejetue9X,
    ROOT _relayX _relayX,
    ROOT _remitenteX _remitenteX,
    ROOT _requeridX _requeridX,
    ROOT _requestX _requestX,
    ROOT _requireX _requireX,
    ROOT _requisX _requisX,
    ROOT _resolvX _resolvX,
    ROOT _resourceX _resourceX,
    ROOT _restrictX _restrictX,
    ROOT _restrictionX _restrictionX,
    ROOT _reverseX _reverseX,
    ROOT _richiestX _richiestX,
    ROOT _rifiutatX _rifiutatX,
    ROOT _rue9voquue9X _rue9voquue9X,
    ROOT _sconosciutX _sconosciutX,
    ROOT _scoreX _scoreX,
    ROOT _senderX _senderX,
    ROOT _senderbaseX _senderbaseX,
    ROOT _serverX _serverX,
    ROOT _serveurX _serveurX,
    ROOT _serviceX _serviceX,
    ROOT _serwerX _serwerX,
    ROOT _sessionX _sessionX,
    ROOT _simultaneousX _simultaneousX,
    ROOT _skrzynkX _skrzynkX,
    ROOT _spamX _spamX,
    ROOT _spamaufkommenX _spamaufkommenX,
    ROOT _spamhausX _spamhausX,
    ROOT _spammerX _spammerX,
    ROOT _spoofX _spoofX,
    ROOT _subscriberX _subscriberX,
    ROOT _superadX _superadX,
    ROOT _suspendX _suspendX,
    ROOT _suspensX _suspensX,
    ROOT _synchroniX _synchroniX,
    ROOT _systemX _systemX,
    ROOT _talosX _talosX,
    ROOT _temporarX _temporarX,
    ROOT _terminatX _terminatX,
    ROOT _throttlX _throttlX,
    ROOT _timeX _timeX,
    ROOT _timeoutX _timeoutX,
    ROOT _transactionX _transactionX,
    ROOT _trojanX _trojanX,
    ROOT _uceprotectX _uceprotectX,
    ROOT _unauthoriX _unauthoriX,
    ROOT _unblockX _unblockX,
    ROOT _ungufcltigX _ungufcltigX,
    ROOT _unimplementX _unimplementX,
    ROOT _unknownX _unknownX,
    ROOT _unparseX _unparseX,
    ROOT _unrecogniX _unrecogniX,
    ROOT _unroutX _unroutX,
    ROOT _unsuccessfulX _unsuccessfulX,
    ROOT _unsupportX _unsupportX,
    ROOT _urlX _urlX,
    ROOT _userX _userX,
    ROOT _usernameX _usernameX,
    ROOT _usuariX _usuariX,
    ROOT _usuue1rX _usuue1rX,
    ROOT _utilisateurX _utilisateurX,
    ROOT _utilizadorX _utilizadorX,
    ROOT _uwierzytelniX _uwierzytelniX,
    ROOT _verbindungX _verbindungX,
    ROOT _verifX _verifX,
    ROOT _virusX _virusX,
    ROOT _vorufcbergehendX _vorufcbergehendX,
    ROOT _wormX _wormX,
    ROOT _wymaganX _wymaganX,
    ROOT _zablokowanX _zablokowanX,
    ROOT _zieladresseX _zieladresseX,
    ROOT _zombieX _zombieX,
    ROOT _u430u432u442u43eu440u438u437u430u446u438X _u430u432u442u43eu440u438u437u430u446u438X,
    ROOT _u430u434u440u435u441X _u430u434u440u435u441X,
    ROOT _u430u443u442u435u43du442u438u444u438u43au430u446u438X _u430u443u442u435u43du442u438u444u438u43au430u446u438X,
    ROOT _u432u440u435u43cu435u43du43dX _u432u440u435u43cu435u43du43dX,
    ROOT _u434u43eu43cu435u43dX _u434u43eu43cu435u43dX,
    ROOT _u437u430u431u43bu43eu43au438u440u43eu432u430u43dX _u437u430u431u43bu43eu43au438u440u43eu432u430u43dX,
    ROOT _u43du435u432u435u440u43dX _u43du435u432u435u440u43dX,
    ROOT _u43du435u434u43eu43fu443u441u442u438u43cX _u43du435u434u43eu43fu443u441u442u438u43cX,
    ROOT _u43du435u438u437u432u435u441u442u43dX _u43du435u438u437u432u435u441u442u43dX,
    ROOT _u43eu442u43au43bu43eu43du435u43dX _u43eu442u43au43bu43eu43du435u43dX,
    ROOT _u43eu442u43au43bu44eu447u435u43dX _u43eu442u43au43bu44eu447u435u43dX,
    ROOT _u43eu442u43fu440u430u432u438u442u435u43bX _u43eu442u43fu440u430u432u438u442u435u43bX,
    ROOT _u43fu435u440u435u43fu43eu43bu43du435u43dX _u43fu435u440u435u43fu43eu43bu43du435u43dX,
    ROOT _u43fu43eu43bu443u447u430u442u435u43bX _u43fu43eu43bu443u447u430u442u435u43bX,
    ROOT _u43fu43eu43bu44cu437u43eu432u430u442u435u43bX _u43fu43eu43bu44cu437u43eu432u430u442u435u43bX,
    ROOT _u43fu440u435u432u44bu448u435u43dX _u43fu440u435u432u44bu448u435u43dX,
    ROOT _u441u435u440u432u435u440X _u441u435u440u432u435u440X,
    ROOT _u441u43eu435u434u438u43du435u43du438X _u441u43eu435u434u438u43du435u43du438X,
    ROOT _u441u43eu43eu431u449u435u43du438X _u441u43eu43eu431u449u435u43du438X,
    ROOT _u44fu449u438u43aX _u44fu449u438u43aX,
    _a _problem _a_problem,
    _at _a _at_a,
    _by _addressee _by_addressee,
    _by _customer _by_customer,
    _by _user _by_user,
    _by _recipientX _by_recipientX,
    _can _break _can_break,
    _currently _blocked _currently_blocked,
    _for _additional _for_additional,
    _for _assistance _for_assistance,
    _for _details _for_details,
    _for _explanation _for_explanation,
    _for _further _for_further,
    _for _help _for_help,
    _for _information _for_information,
    _for _instructions _for_instructions,
    _for _more _for_more,
    _for _stor _for_stor,
    _in _list _in_list,
    _in _progress _in_progress,
    _may _not _may_not,
    _my _list _my_list,
    _on _hold _on_hold,
    _on _list _on_list,
    _only _one _only_one,
    _our _database _our_database,
    _our _list _our_list,
    _per _day _per_day,
    _per _hour _per_hour,
    _per _minute _per_minute,
    _so _such _so_such,
    _this _hour _this_hour,
    _to _this _to_this,
    _to _address _to_address,
    _to _best _to_best,
    _to _find _to_find,
    _to _learn _to_learn,
    _to _protect _to_protect,
    _to _reduce _to_reduce,
    _to _review _to_review,
    _to _set _to_set,
    _you _tried _you_tried,
    _your _access _your_access,
    _your _address _your_address,
    _your _country _your_country,
    _your _domain _your_domain,
    _your _email _your_email,
    _your _ip _your_ip,
    _your _isp _your_isp,
    _your _location _your_location,
    _your _mail _your_mail,
    _your _mta _your_mta,
    _your _hostX _your_hostX,
    _your _ipX _your_ipX,
    _your _mailserverX _your_mailserverX,
    _your _networkX _your_networkX,
    _your _serverX _your_serverX,
    _8 _bit _8_bit,
    _8 _bitmime _8_bitmime,
    _abusive _host _abusive_host,
    _access _denied _access_denied,
    _account _disabled _account_disabled,
    _activity _detected _activity_detected,
    _address _ip _address_ip,
    _address _rejected _address_rejected,
    _alias _unknown _alias_unknown,
    _allow _rcpt _allow_rcpt,
    _allowed _senders _allowed_senders,
    _als _spam _als_spam,
    _anti _spoofing _anti_spoofing,
    _antispam _checkX _antispam_checkX,
    _approved _senders _approved_senders,
    _ask _your _ask_your,
    _attached _fileX _attached_fileX,
    _aucun _destinataire _aucun_destinataire,
    _authenticated _user _authenticated_user,
    _authenticated _users _authenticated_users,
    _authentication _information _authentication_information,
    _authentication _level _authentication_level,
    _authentication _checkX _authentication_checkX,
    _authorization _failX _authorization_failX,
    _authorized _senders _authorized_senders,
    _bad _destination _bad_destination,
    _bad _host _bad_host,
    _bad _outbound _bad_outbound,
    _bad _reputation _bad_reputation,
    _ban _list _ban_list,
    _bare _cr _bare_cr,
    _bare _lf _bare_lf,
    _bare _newline _bare_newline,
    _bare _lineX _bare_lineX,
    _bl _000000 _bl_000000,
    _bl _21 _bl_21,
    _bl _23 _bl_23,
    _black _holeX _black_holeX,
    _black _ipX _black_ipX,
    _black _listX _black_listX,
    _block _listX _block_listX,
    _blocked _using _blocked_using,
    _bloquee _pour _bloquee_pour,
    _callout _verification _callout_verification,
    _client _ip _client_ip,
    _client _addressX _client_addressX,
    _client _hostX _client_hostX,
    _client _ipX _client_ipX,
    _closed _abruptly _closed_abruptly,
    _closed _list _closed_list,
    _closed _unexpectedX _closed_unexpectedX,
    _comcast _block _comcast_block,
    _command _line _command_line,
    _con _b _con_b,
    _connecting _hostX _connecting_hostX,
    _connecting _ipX _connecting_ipX,
    _connecting _serverX _connecting_serverX,
    _connection _limit _connection_limit,
    _connection _rate _connection_rate,
    _connections _from _connections_from,
    _credentials _for _credentials_for,
    _cs _01 _cs_01,
    _daily _limit _daily_limit,
    _daily _quota _daily_quota,
    _daily _sending _daily_sending,
    _dane _validation _dane_validation,
    _database _error _database_error,
    _date _header _date_header,
    _delivery _restriction _delivery_restriction,
    _demasiado _grande _demasiado_grande,
    _deny _listX _deny_listX,
    _destination _user _destination_user,
    _destination _addressX _destination_addressX,
    _destination _mailboxX _destination_mailboxX,
    _dial _up _dial_up,
    _disk _full _disk_full,
    _disk _quota _disk_quota,
    _distribution _group _distribution_group,
    _distribution _list _distribution_list,
    _dns _entry _dns_entry,
    _dns _lookup _dns_lookup,
    _dns _name _dns_name,
    _dns _server _dns_server,
    _dns _recordX _dns_recordX,
    _dnssec _invalid _dnssec_invalid,
    _domain _name _domain_name,
    _domaine _non _domaine_non,
    _dt _spm _dt_spm,
    _dt _sum _dt_sum,
    _dy _001 _dy_001,
    _dy _002 _dy_002,
    _dyn _t _dyn_t,
    _dufcrfen _keine _dufcrfen_keine,
    _echec _temporaire _echec_temporaire,
    _ehlo _name _ehlo_name,
    _email _address _email_address,
    _email _from _email_from,
    _email _not _email_not,
    _email _quota _email_quota,
    _email _addressX _email_addressX,
    _encoded _word _encoded_word,
    _envelope _blocked _envelope_blocked,
    _envelope _from _envelope_from,
    _erneut _senden _erneut_senden,
    _erreur _locale _erreur_locale,
    _erro _temporario _erro_temporario,
    _erro _temporue1rio _erro_temporue1rio,
    _error _temporal _error_temporal,
    _errore _interno _errore_interno,
    _ers _customized _ers_customized,
    _esaurito _account _esaurito_account,
    _essayer _plus _essayer_plus,
    _etrn _command _etrn_command,
    _exceeded _quota _exceeded_quota,
    _existe _pas _existe_pas,
    _existiert _nicht _existiert_nicht,
    _file _extensionX _file_extensionX,
    _file _nameX _file_nameX,
    _file _typeX _file_typeX,
    _findes _ikke _findes_ikke,
    _first _time _first_time,
    _format _error _format_error,
    _fra _address _fra_address,
    _frequency _limited _frequency_limited,
    _from _address _from_address,
    _from _domain _from_domain,
    _from _field _from_field,
    _from _header _from_header,
    _from _addressX _from_addressX,
    _fully _qualified _fully_qualified,
    _gray _listX _gray_listX,
    _grey _listX _grey_listX,
    _helo _command _helo_command,
    _helo _host _helo_host,
    _helo _name _helo_name,
    _hl _itc _hl_itc,
    _hl _rep _hl_rep,
    _hm _08 _hm_08,
    _hop _count _hop_count,
    _host _network _host_network,
    _host _nameX _host_nameX,
    _hvu _b _hvu_b,
    _ib _007 _ib_007,
    _ib _101 _ib_101,
    _ib _103 _ib_103,
    _ib _104 _ib_104,
    _ib _105 _ib_105,
    _ib _106 _ib_106,
    _ib _108 _ib_108,
    _ib _110 _ib_110,
    _ib _212 _ib_212,
    _ib _302 _ib_302,
    _ib _401 _ib_401,
    _ib _504 _ib_504,
    _ib _508 _ib_508,
    _ib _607 _ib_607,
    _ib _705 _ib_705,
    _idle _too _idle_too,
    _if _it _if_it,
    _if _this _if_this,
    _if _you _if_you,
    _ill _formed _ill_formed,
    _inbox _full _inbox_full,
    _infected _host _infected_host,
    _insecure _mail _insecure_mail,
    _insufficient _quota _insufficient_quota,
    _insufficient _space _insufficient_space,
    _insufficient _storage _insufficient_storage,
    _internal _senders _internal_senders,
    _internal _userX _internal_userX,
    _internet _community _internet_community,
    _invalid _base _invalid_base,
    _invalid _dns _invalid_dns,
    _invalid _domain _invalid_domain,
    _invalid _format _invalid_format,
    _invalid _structure _invalid_structure,
    _invalid _syntax _invalid_syntax,
    _ip _name _ip_name,
    _ip _addressX _ip_addressX,
    _ip _rangeX _ip_rangeX,
    _ipv _4 _ipv_4,
    _ipv _6 _ipv_6,
    _kunne _ikke _kunne_ikke,
    _larger _than _larger_than,
    _learn _more _learn_more,
    _least _one _least_one,
    _left _company _left_company,
    _likely _unsolicited _likely_unsolicited,
    _limit _per _limit_per,
    _limit _connections _limit_connections,
    _limite _de _limite_de,
    _line _length _line_length,
    _line _endingX _line_endingX,
    _local _list _local_list,
    _local _part _local_part,
    _log _in _log_in,
    _lokalen _server _lokalen_server,
    _low _reputation _low_reputation,
    _lpn _000 _lpn_000,
    _lpn _004 _lpn_004,
    _lpn _007 _lpn_007,
    _lpn _105 _lpn_105,
    _mail _account _mail_account,
    _mail _from _mail_from,
    _mail _not _mail_not,
    _mail _rate _mail_rate,
    _mail _sending _mail_sending,
    _mail _addressX _mail_addressX,
    _mail _boxX _mail_boxX,
    _mail _exchangerX _mail_exchangerX,
    _mailbox _full _mailbox_full,
    _mailbox _unavailable _mailbox_unavailable,
    _mails _fuer _mails_fuer,
    _maior _que _maior_que,
    _mas _tarde _mas_tarde,
    _mauvaise _sue9quence _mauvaise_sue9quence,
    _max _connections _max_connections,
    _max _time _max_time,
    _maximum _connections _maximum_connections,
    _maximum _number _maximum_number,
    _media _error _media_error,
    _message _expired _message_expired,
    _message _format _message_format,
    _message _id _message_id,
    _message _length _message_length,
    _message _limit _message_limit,
    _message _rate _message_rate,
    _message _size _message_size,
    _mi _cel _mi_cel,
    _mi _dmc _mi_dmc,
    _mi _spb _mi_spb,
    _mi _spf _mi_spf,
    _mi _stc _mi_stc,
    _missing _argument _missing_argument,
    _more _than _more_than,
    _mot _de _mot_de,
    _mta _sts _mta_sts,
    _muitas _conexuf5es _muitas_conexuf5es,
    _multi _recipient _multi_recipient,
    _must _exist _must_exist,
    _mx _in _mx_in,
    _name _lookup _name_lookup,
    _name _server _name_server,
    _name _serverX _name_serverX,
    _nao _encontrado _nao_encontrado,
    _nao _existe _nao_existe,
    _nao _pertence _nao_pertence,
    _nest _pas _nest_pas,
    _new _sender _new_sender,
    _nexiste _pas _nexiste_pas,
    _nicht _annehmen _nicht_annehmen,
    _nicht _auslesen _nicht_auslesen,
    _nicht _aussenden _nicht_aussenden,
    _nicht _bekannt _nicht_bekannt,
    _nicht _erlaubt _nicht_erlaubt,
    _nicht _erreichbar _nicht_erreichbar,
    _nicht _gefunden _nicht_gefunden,
    _nicht _verfufcgbar _nicht_verfufcgbar,
    _nicht _verifiziert _nicht_verifiziert,
    _nicht _vorgestellt _nicht_vorgestellt,
    _nicht _vorhanden _nicht_vorhanden,
    _nicht _zulue4ssig _nicht_zulue4ssig,
    _nie _istnieje _nie_istnieje,
    _nie _jest _nie_jest,
    _nie _ma _nie_ma,
    _nie _obslugiwane _nie_obslugiwane,
    _no _one _no_one,
    _no _access _no_access,
    _no _answer _no_answer,
    _no _autorizado _no_autorizado,
    _no _body _no_body,
    _no _bounces _no_bounces,
    _no _customer _no_customer,
    _no _disponible _no_disponible,
    _no _domain _no_domain,
    _no _employee _no_employee,
    _no _existe _no_existe,
    _no _longer _no_longer,
    _no _mail _no_mail,
    _no _more _no_more,
    _no _mx _no_mx,
    _no _mxs _no_mxs,
    _no _person _no_person,
    _no _recipients _no_recipients,
    _no _room _no_room,
    _no _route _no_route,
    _no _space _no_space,
    _no _such _no_such,
    _no _valid _no_valid,
    _no _accountX _no_accountX,
    _no _addressX _no_addressX,
    _no _aliasX _no_aliasX,
    _no _mailboxX _no_mailboxX,
    _no _recipientX _no_recipientX,
    _no _suchX _no_suchX,
    _no _userX _no_userX,
    _noch _keinX _noch_keinX,
    _non _autorise _non_autorise,
    _non _compliant _non_compliant,
    _non _esiste _non_esiste,
    _non _local _non_local,
    _non _trouve _non_trouve,
    _non _trouvue9 _non_trouvue9,
    _non _valido _non_valido,
    _non _existX _non_existX,
    _not _a _not_a,
    _not _be _not_be,
    _not _have _not_have,
    _not _in _not_in,
    _not _our _not_our,
    _not _accept _not_accept,
    _not _acceptable _not_acceptable,
    _not _accepting _not_accepting,
    _not _activated _not_activated,
    _not _active _not_active,
    _not _advertised _not_advertised,
    _not _allocate _not_allocate,
    _not _allowed _not_allowed,
    _not _assigned _not_assigned,
    _not _authenticated _not_authenticated,
    _not _authorized _not_authorized,
    _not _available _not_available,
    _not _behalf _not_behalf,
    _not _belong _not_belong,
    _not _change _not_change,
    _not _check _not_check,
    _not _compliant _not_compliant,
    _not _configured _not_configured,
    _not _connect _not_connect,
    _not _correspond _not_correspond,
    _not _create _not_create,
    _not _defined _not_defined,
    _not _deliverable _not_deliverable,
    _not _directory _not_directory,
    _not _eligible _not_eligible,
    _not _enabled _not_enabled,
    _not _enough _not_enough,
    _not _established _not_established,
    _not _execute _not_execute,
    _not _exist _not_exist,
    _not _existing _not_existing,
    _not _find _not_find,
    _not _fork _not_fork,
    _not _found _not_found,
    _not _granted _not_granted,
    _not _handle _not_handle,
    _not _healthy _not_healthy,
    _not _hosted _not_hosted,
    _not _identified _not_identified,
    _not _known _not_known,
    _not _legal _not_legal,
    _not _list _not_list,
    _not _listed _not_listed,
    _not _load _not_load,
    _not _local _not_local,
    _not _logged _not_logged,
    _not _match _not_match,
    _not _member _not_member,
    _not _ok _not_ok,
    _not _open _not_open,
    _not _parse _not_parse,
    _not _permissible _not_permissible,
    _not _permitted _not_permitted,
    _not _present _not_present,
    _not _process _not_process,
    _not _provisioned _not_provisioned,
    _not _queue _not_queue,
    _not _read _not_read,
    _not _ready _not_ready,
    _not _recipient _not_recipient,
    _not _recognise _not_recognise,
    _not _registered _not_registered,
    _not _repeated _not_repeated,
    _not _replicated _not_replicated,
    _not _resolve _not_resolve,
    _not _rfc _not_rfc,
    _not _routable _not_routable,
    _not _route _not_route,
    _not _same _not_same,
    _not _saved _not_saved,
    _not _scan _not_scan,
    _not _set _not_set,
    _not _setup _not_setup,
    _not _spam _not_spam,
    _not _subscribed _not_subscribed,
    _not _supported _not_supported,
    _not _table _not_table,
    _not _valid _not_valid,
    _not _validated _not_validated,
    _not _verified _not_verified,
    _not _verify _not_verify,
    _not _virus _not_virus,
    _not _welcome _not_welcome,
    _not _well _not_well,
    _not _white _not_white,
    _not _write _not_write,
    _not _acceptX _not_acceptX,
    _not _allowX _not_allowX,
    _not _authoriX _not_authoriX,
    _not _conformX _not_conformX,
    _not _existX _not_existX,
    _not _implementX _not_implementX,
    _not _locateX _not_locateX,
    _not _parseX _not_parseX,
    _not _permitX _not_permitX,
    _not _reachX _not_reachX,
    _not _recogniX _not_recogniX,
    _not _resolveX _not_resolveX,
    _not _respondX _not_respondX,
    _not _storeX _not_storeX,
    _not _supportX _not_supportX,
    _not _wantX _not_wantX,
    _not _whitelistX _not_whitelistX,
    _nul _characterX _nul_characterX,
    _null _bdat _null_bdat,
    _null _mx _null_mx,
    _number _connections _number_connections,
    _number _invalid _number_invalid,
    _number _recipients _number_recipients,
    _number _rcptX _number_rcptX,
    _nur _jeweils _nur_jeweils,
    _nur _mails _nur_mails,
    _nue3o _disponuedvel _nue3o_disponuedvel,
    _nue3o _encontrado _nue3o_encontrado,
    _nue3o _existe _nue3o_existe,
    _nue3o _pertence _nue3o_pertence,
    _nue3o _permitidX _nue3o_permitidX,
    _nue3o _suportadX _nue3o_suportadX,
    _ofr _004 _ofr_004,
    _ofr _005 _ofr_005,
    _ofr _104 _ofr_104,
    _ofr _402 _ofr_402,
    _ofr _415 _ofr_415,
    _ofr _416 _ofr_416,
    _ofr _417 _ofr_417,
    _ofr _506 _ofr_506,
    _ofr _999 _ofr_999,
    _ont _ete _ont_ete,
    _open _proxy _open_proxy,
    _open _resolver _open_resolver,
    _operating _system _operating_system,
    _optional _argument _optional_argument,
    _originating _ip _originating_ip,
    _ou _001 _ou_001,
    _ou _002 _ou_002,
    _out _of _out_of,
    _out _memory _out_memory,
    _out _order _out_order,
    _out _space _out_space,
    _out _storage _out_storage,
    _over _capacity _over_capacity,
    _over _flow _over_flow,
    _over _limit _over_limit,
    _over _quota _over_quota,
    _parse _error _parse_error,
    _pas _local _pas_local,
    _past _24 _past_24,
    _past _hourX _past_hourX,
    _permanently _deferred _permanently_deferred,
    _permission _relay _permission_relay,
    _permitted _sender _permitted_sender,
    _ph _01 _ph_01,
    _phish _from _phish_from,
    _policy _reasonX _policy_reasonX,
    _potential _security _potential_security,
    _private _list _private_list,
    _problem _attempting _problem_attempting,
    _protocol _deviation _protocol_deviation,
    _protocol _error _protocol_error,
    _protocol _violation _protocol_violation,
    _purported _responsible _purported_responsible,
    _qq _trouble _qq_trouble,
    _qqt _failure _qqt_failure,
    _queue _expired _queue_expired,
    _queue _quota _queue_quota,
    _queuing _declined _queuing_declined,
    _quota _exceeded _quota_exceeded,
    _quota _usage _quota_usage,
    _quota _violation _quota_violation,
    _rate _that _rate_that,
    _rate _limit _rate_limit,
    _rate _controlX _rate_controlX,
    _rate _exceedX _rate_exceedX,
    _rate _limitX _rate_limitX,
    _rcpt _to _rcpt_to,
    _rcpt _limit _rcpt_limit,
    _rcpt _numbers _rcpt_numbers,
    _read _error _read_error,
    _rechazo _temporal _rechazo_temporal,
    _recipient _address _recipient_address,
    _recipient _count _recipient_count,
    _recipient _limit _recipient_limit,
    _recipient _not _recipient_not,
    _recipient _rejected _recipient_rejected,
    _recipient _verify _recipient_verify,
    _recipient _addressX _recipient_addressX,
    _recipient _preferenceX _recipient_preferenceX,
    _reject _list _reject_list,
    _rejected _using _rejected_using,
    _relais _refusue9 _relais_refusue9,
    _relay _access _relay_access,
    _relay _limit _relay_limit,
    _relay _nur _relay_nur,
    _relay _quota _relay_quota,
    _relaying _nur _relaying_nur,
    _remote _host _remote_host,
    _remote _ip _remote_ip,
    _requires _confirmation _requires_confirmation,
    _reserved _domain _reserved_domain,
    _resolver _adr _resolver_adr,
    _resolver _rst _resolver_rst,
    _response _limit _response_limit,
    _return _path _return_path,
    _reverse _dns _reverse_dns,
    _reverse _hostname _reverse_hostname,
    _reverse _path _reverse_path,
    _rfc _2822 _rfc_2822,
    _rfc _5322 _rfc_5322,
    _rfc _822 _rfc_822,
    _rly _bl _rly_bl,
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
    _s _3140 _s_3140,
    _s _3150 _s_3150,
    _sc _001 _sc_001,
    _sc _002 _sc_002,
    _sc _003 _sc_003,
    _sc _004 _sc_004,
    _secure _connection _secure_connection,
    _send _to _send_to,
    _sender _address _sender_address,
    _sender _id _sender_id,
    _sender _ip _sender_ip,
    _sender _policy _sender_policy,
    _sender _verify _sender_verify,
    _sending _account _sending_account,
    _sending _activity _sending_activity,
    _sending _address _sending_address,
    _sending _denied _sending_denied,
    _sending _domain _sending_domain,
    _sending _email _sending_email,
    _sending _mail _sending_mail,
    _sending _quota _sending_quota,
    _sending _rate _sending_rate,
    _sending _spam _sending_spam,
    _sending _user _sending_user,
    _sending _hostX _sending_hostX,
    _sending _ipX _sending_ipX,
    _sending _limitX _sending_limitX,
    _sending _serverX _sending_serverX,
    _server _ip _server_ip,
    _service _refuse _service_refuse,
    _shutting _down _shutting_down,
    _sign _in _sign_in,
    _signing _failed _signing_failed,
    _size _limit _size_limit,
    _size _limitX _size_limitX,
    _slow _down _slow_down,
    _smtp _protocol _smtp_protocol,
    _smtp _relay _smtp_relay,
    _smtputf _8 _smtputf_8,
    _source _address _source_address,
    _source _hostX _source_hostX,
    _source _ipX _source_ipX,
    _space _limit _space_limit,
    _spam _or _spam_or,
    _spam _pattern _spam_pattern,
    _spam _sourceX _spam_sourceX,
    _specified _domain _specified_domain,
    _spf _dns _spf_dns,
    _start _tls _start_tls,
    _starttls _not _starttls_not,
    _stat _failed _stat_failed,
    _stockage _impossible _stockage_impossible,
    _storage _allocation _storage_allocation,
    _storage _exceeded _storage_exceeded,
    _storage _exceedX _storage_exceedX,
    _storage _limitX _storage_limitX,
    _stray _lf _stray_lf,
    _subject _header _subject_header,
    _submission _quota _submission_quota,
    _suspect _content _suspect_content,
    _suspicious _due _suspicious_due,
    _switched _off _switched_off,
    _system _storage _system_storage,
    _target _addressX _target_addressX,
    _temporarily _deferred _temporarily_deferred,
    _tente _novamente _tente_novamente,
    _third _party _third_party,
    _thread _limit _thread_limit,
    _time _exceeded _time_exceeded,
    _time _expired _time_expired,
    _tlsa _invalid _tlsa_invalid,
    _too _big _too_big,
    _too _far _too_far,
    _too _fast _too_fast,
    _too _large _too_large,
    _too _long _too_long,
    _too _many _too_many,
    _too _much _too_much,
    _too _often _too_often,
    _too _quickly _too_quickly,
    _too _frequentX _too_frequentX,
    _too _quickX _too_quickX,
    _traffic _not _traffic_not,
    _transaction _in _transaction_in,
    _trop _de _trop_de,
    _trop _gros _trop_gros,
    _trop _longue _trop_longue,
    _trop _volumineux _trop_volumineux,
    _troppo _grande _troppo_grande,
    _tss _04 _tss_04,
    _tss _07 _tss_07,
    _tss _09 _tss_09,
    _turned _off _turned_off,
    _unauthenticated _commandX _unauthenticated_commandX,
    _unexpected _error _unexpected_error,
    _unfortunately _messages _unfortunately_messages,
    _ungufcltige _reihenfolge _ungufcltige_reihenfolge,
    _unknown _tld _unknown_tld,
    _unsafe _content _unsafe_content,
    _unusual _amount _unusual_amount,
    _unusual _rate _unusual_rate,
    _unusual _volume _unusual_volume,
    _unwanted _content _unwanted_content,
    _url _resolution _url_resolution,
    _user _refused _user_refused,
    _user _reject _user_reject,
    _user _preferenceX _user_preferenceX,
    _users _blacklist _users_blacklist,
    _utf _8 _utf_8,
    _valid _address _valid_address,
    _valid _hostname _valid_hostname,
    _verification _dmarc _verification_dmarc,
    _went _away _went_away,
    _without _delivery _without_delivery,
    _write _error _write_error,
    _xoauth _2 _xoauth_2,
    _zu _gross _zu_gross,
    _zu _groudf _zu_groudf,
    _zu _lang _zu_lang,
    _zu _viele _zu_viele,
    _zuviele _mails _zuviele_mails,
    _u43du435 _u43fu43eu434u434u435u440u436u438u432u430u435u442u441u44f _u43du435_u43fu43eu434u434u435u440u436u438u432u430u435u442u441u44f,
    _u43du435 _u43fu43eu43du44fu43b _u43du435_u43fu43eu43du44fu43b,
    _u43du435 _u441u443u449u435u441u442u432u443u435u442 _u43du435_u441u443u449u435u441u442u432u443u435u442,
    _u43du435 _u43du430u439u434u435u43dX _u43du435_u43du430u439u434u435u43dX,
    _u441u43bu438u448u43au43eu43c _u431u43eu43bu44cu448u43eu435 _u441u43bu438u448u43au43eu43c_u431u43eu43bu44cu448u43eu435,
    _u441u43bu438u448u43au43eu43c _u43cu43du43eu433u43e _u441u43bu438u448u43au43eu43c_u43cu43du43eu433u43e,
    _u441u43du430u447u430u43bu430 _u43du443u436u43du43e _u441u43du430u447u430u43bu430_u43du443u436u43du43e,
    _u447u435u440u43du44bu439 _u441u43fu438u441u43eu43a _u447u435u440u43du44bu439_u441u43fu438u441u43eu43a,
    _u62eu637u623 _u645u624u642u62a _u62eu637u623_u645u624u642u62a,
    _u64au62au62cu627u648u632 _u627u644u62du62f _u64au62au62cu627u648u632_u627u644u62du62f,
    _u64au633u62au642u628u644 _u641u642u637 _u64au633u62au642u628u644_u641u642u637,
    _u4e0d _u5b58 _u4e0d_u5b58,
    _u4e0d _u652f _u4e0d_u652f,
    _u53c2 _u6570 _u53c2_u6570,
    _u53d1 _u4ef6 _u53d1_u4ef6,
    _u53d1 _u751f _u53d1_u751f,
    _u547d _u4ee4 _u547d_u4ee4,
    _u5730 _u5740 _u5730_u5740,
    _u5783 _u573e _u5783_u573e,
    _u57df _u540d _u57df_u540d,
    _u592a _u5927 _u592a_u5927,
    _u5931 _u8d25 _u5931_u8d25,
    _u5df2 _u6ee1 _u5df2_u6ee1,
    _u62d2 _u7edd _u62d2_u7edd,
    _u6388 _u6743 _u6388_u6743,
    _u6536 _u4ef6 _u6536_u4ef6,
    _u6570 _u636e _u6570_u636e,
    _u65e0 _u6548 _u65e0_u6548,
    _u65e0 _u6cd5 _u65e0_u6cd5,
    _u6682 _u65f6 _u6682_u65f6,
    _u670d _u52a1 _u670d_u52a1,
    _u672a _u5728 _u672a_u5728,
    _u672a _u5b9e _u672a_u5b9e,
    _u672a _u77e5 _u672a_u77e5,
    _u7528 _u6237 _u7528_u6237,
    _u767b _u5f55 _u767b_u5f55,
    _u7a0d _u540e _u7a0d_u540e,
    _u8ba4 _u8bc1 _u8ba4_u8bc1,
    _u8bed _u6cd5 _u8bed_u6cd5,
    _u8bf7 _u5148 _u8bf7_u5148,
    _u8fc7 _u4e8e _u8fc7_u4e8e,
    _u8fde _u63a5 _u8fde_u63a5,
    _u90ae _u4ef6 _u90ae_u4ef6,
    _u90ae _u7bb1 _u90ae_u7bb1,
    _u9700 _u8981 _u9700_u8981,
    _u975e _u6cd5 _u975e_u6cd5,
    _u9891 _u7387 _u9891_u7387,
    _u9ed1 _u540d _u9ed1_u540d,
    _exceedX _capacity _exceedX_capacity,
    _exceedX _limit _exceedX_limit,
    _exceedX _maximum _exceedX_maximum,
    _exceedX _size _exceedX_size,
    _exceedX _storage _exceedX_storage,
    _exceedX _allotX _exceedX_allotX,
    _exceedX _allowX _exceedX_allowX,
    _timeX _out _timeX_out,
    _urlX _this _urlX_this,
    _a_problem _occurred _a_problem_occurred,
    _at_a _rate _at_a_rate,
    _can_break _rules _can_break_rules,
    _may_not _exist _may_not_exist,
    _only_one _recipient _only_one_recipient,
    _to_this _address _to_this_address,
    _to_best _protect _to_best_protect,
    _you_tried _to _you_tried_to,
    _your_email _addressX _your_email_addressX,
    _your_mail _serverX _your_mail_serverX,
    _access_denied _banned _access_denied_banned,
    _address_ip _source _address_ip_source,
    _address_rejected _END _address_rejected_END,
    _allow_rcpt _numbers _allow_rcpt_numbers,
    _anti_spoofing _policy _anti_spoofing_policy,
    _ask_your _postmaster _ask_your_postmaster,
    _aucun_destinataire _valide _aucun_destinataire_valide,
    _bad_destination _system _bad_destination_system,
    _bad_outbound _sender _bad_outbound_sender,
    _comcast_block _for _comcast_block_for,
    _con_b _1 _con_b_1,
    _credentials_for _relay _credentials_for_relay,
    _domain_name _not _domain_name_not,
    _domaine_non _local _domaine_non_local,
    _dyn_t _1 _dyn_t_1,
    _email_address _not _email_address_not,
    _email_not _existX _email_not_existX,
    _envelope_blocked _user _envelope_blocked_user,
    _ers_customized _block _ers_customized_block,
    _essayer_plus _tard _essayer_plus_tard,
    _etrn_command _rejected _etrn_command_rejected,
    _hvu_b _1 _hvu_b_1,
    _idle_too _long _idle_too_long,
    _insecure_mail _relay _insecure_mail_relay,
    _invalid_base _64 _invalid_base_64,
    _invalid_dns _mx _invalid_dns_mx,
    _invalid_domain _name _invalid_domain_name,
    _ipv_6 _sending _ipv_6_sending,
    _limite_de _envio _limite_de_envio,
    _lpn_000 _630 _lpn_000_630,
    _lpn_004 _401 _lpn_004_401,
    _lpn_007 _416 _lpn_007_416,
    _lpn_007 _417 _lpn_007_417,
    _lpn_007 _426 _lpn_007_426,
    _lpn_105 _402 _lpn_105_402,
    _mail_not _being _mail_not_being,
    _mail_sending _denied _mail_sending_denied,
    _mailbox_unavailable _or _mailbox_unavailable_or,
    _maximum_number _connections _maximum_number_connections,
    _message_size _syntax _message_size_syntax,
    _mot_de _passe _mot_de_passe,
    _multi_recipient _bounce _multi_recipient_bounce,
    _mx_in _private _mx_in_private,
    _nao_pertence _a _nao_pertence_a,
    _nest_pas _local _nest_pas_local,
    _nie_jest _dopuszczalna _nie_jest_dopuszczalna,
    _no_body _by _no_body_by,
    _no_longer _existX _no_longer_existX,
    _no_mail _boxX _no_mail_boxX,
    _no_valid _recipients _no_valid_recipients,
    _not_a _customer _not_a_customer,
    _not_be _mail _not_be_mail,
    _not_have _account _not_have_account,
    _not_in _use _not_in_use,
    _not_accept _mail _not_accept_mail,
    _not_accepting _connections _not_accepting_connections,
    _not_accepting _email _not_accepting_email,
    _not_accepting _mail _not_accepting_mail,
    _not_allowed _to _not_allowed_to,
    _not_authenticated _sender _not_authenticated_sender,
    _not_authorized _to _not_authorized_to,
    _not_connect _backend _not_connect_backend,
    _not_enough _space _not_enough_space,
    _not_enough _storage _not_enough_storage,
    _not_execute _commandX _not_execute_commandX,
    _not_local _host _not_local_host,
    _not_local _list _not_local_list,
    _not_logged _in _not_logged_in,
    _not_match _any _not_match_any,
    _not_member _domain _not_member_domain,
    _not_process _connection _not_process_connection,
    _not_recipient _list _not_recipient_list,
    _not_registered _gateway _not_registered_gateway,
    _not_route _list _not_route_list,
    _not_set _up _not_set_up,
    _not_valid _recipient _not_valid_recipient,
    _not_virus _scan _not_virus_scan,
    _not_well _formed _not_well_formed,
    _not_white _listX _not_white_listX,
    _number_invalid _recipients _number_invalid_recipients,
    _nur_jeweils _eine _nur_jeweils_eine,
    _nur_mails _fuer _nur_mails_fuer,
    _nue3o_pertence _a _nue3o_pertence_a,
    _ofr_004 _104 _ofr_004_104,
    _ofr_005 _104 _ofr_005_104,
    _ont_ete _bloques _ont_ete_bloques,
    _out_of _storage _out_of_storage,
    _potential_security _issue _potential_security_issue,
    _rate_that _prevents _rate_that_prevents,
    _recipient_address _rejected _recipient_address_rejected,
    _recipient_not _found _recipient_not_found,
    _recipient_rejected _END _recipient_rejected_END,
    _recipient_verify _callout _recipient_verify_callout,
    _recipient_addressX _rejected _recipient_addressX_rejected,
    _relay_access _denied _relay_access_denied,
    _resolver_adr _reciplimit _resolver_adr_reciplimit,
    _resolver_rst _authrequired _resolver_rst_authrequired,
    _resolver_rst _notauthorized _resolver_rst_notauthorized,
    _resolver_rst _recipsizelimit _resolver_rst_recipsizelimit,
    _resolver_rst _sendsizelimit _resolver_rst_sendsizelimit,
    _resolver_rst _recipthresholdX _resolver_rst_recipthresholdX,
    _resolver_rst _sendernotX _resolver_rst_sendernotX,
    _response_limit _exceeded _response_limit_exceeded,
    _sender_address _rejected _sender_address_rejected,
    _sender_policy _framework _sender_policy_framework,
    _sending_email _account _sending_email_account,
    _sending_mail _account _sending_mail_account,
    _sending_mail _serverX _sending_mail_serverX,
    _smtp_protocol _violation _smtp_protocol_violation,
    _smtp_relay _limit _smtp_relay_limit,
    _smtp_relay _sending _smtp_relay_sending,
    _specified_domain _not _specified_domain_not,
    _starttls_not _supported _starttls_not_supported,
    _suspicious_due _to _suspicious_due_to,
    _too_many _attempts _too_many_attempts,
    _too_many _bad _too_many_bad,
    _too_many _commands _too_many_commands,
    _too_many _concurrent _too_many_concurrent,
    _too_many _connections _too_many_connections,
    _too_many _emails _too_many_emails,
    _too_many _errors _too_many_errors,
    _too_many _failed _too_many_failed,
    _too_many _failures _too_many_failures,
    _too_many _hops _too_many_hops,
    _too_many _invalid _too_many_invalid,
    _too_many _mails _too_many_mails,
    _too_many _messages _too_many_messages,
    _too_many _open _too_many_open,
    _too_many _parallel _too_many_parallel,
    _too_many _received _too_many_received,
    _too_many _recent _too_many_recent,
    _too_many _requests _too_many_requests,
    _too_many _sessions _too_many_sessions,
    _too_many _simultaneous _too_many_simultaneous,
    _too_many _times _too_many_times,
    _too_many _unknown _too_many_unknown,
    _too_many _authX _too_many_authX,
    _too_many _loginX _too_many_loginX,
    _too_much _mail _too_much_mail,
    _traffic_not _accepted _traffic_not_accepted,
    _transaction_in _progress _transaction_in_progress,
    _trop_de _connexions _trop_de_connexions,
    _trop_de _messages _trop_de_messages,
    _unfortunately_messages _from _unfortunately_messages_from,
    _zu_viele _verbindungen _zu_viele_verbindungen,
    _u4e0d_u5b58 _u5728 _u4e0d_u5b58_u5728,
    _u4e0d_u652f _u6301 _u4e0d_u652f_u6301,
    _u53d1_u4ef6 _u4eba _u53d1_u4ef6_u4eba,
    _u53d1_u751f _u9519 _u53d1_u751f_u9519,
    _u6388_u6743 _u7801 _u6388_u6743_u7801,
    _u6536_u4ef6 _u4eba _u6536_u4ef6_u4eba,
    _u6570_u636e _u65e0 _u6570_u636e_u65e0,
    _u65e0_u6548 _u5730 _u65e0_u6548_u5730,
    _u65e0_u6cd5 _u53d1 _u65e0_u6cd5_u53d1,
    _u670d_u52a1 _u5668 _u670d_u52a1_u5668,
    _u672a_u5b9e _u73b0 _u672a_u5b9e_u73b0,
    _u7528_u6237 _u540d _u7528_u6237_u540d,
    _u8fc7_u4e8e _u9891 _u8fc7_u4e8e_u9891,
    _u975e_u6cd5 _u5730 _u975e_u6cd5_u5730,
    _u9ed1_u540d _u5355 _u9ed1_u540d_u5355,
    _urlX_this _email _urlX_this_email,
    _at_a_rate _that _at_a_rate_that,
    _to_this_address _bounces _to_this_address_bounces,
    _you_tried_to _reach _you_tried_to_reach,
    _access_denied_banned _sendX _access_denied_banned_sendX,
    _ask_your_postmaster _for _ask_your_postmaster_for,
    _comcast_block_for _spam _comcast_block_for_spam,
    _domain_name_not _found _domain_name_not_found,
    _email_address_not _verified _email_address_not_verified,
    _envelope_blocked_user _entry _envelope_blocked_user_entry,
    _ipv_6_sending _guidelines _ipv_6_sending_guidelines,
    _mail_not_being _accepted _mail_not_being_accepted,
    _mailbox_unavailable_or _access _mailbox_unavailable_or_access,
    _not_be_mail _exchanger _not_be_mail_exchanger,
    _not_accepting_email _for _not_accepting_email_for,
    _not_allowed_to _send _not_allowed_to_send,
    _not_authorized_to _sendX _not_authorized_to_sendX,
    _nur_mails_fuer _lokalen _nur_mails_fuer_lokalen,
    _recipient_address_rejected _access _recipient_address_rejected_access,
    _recipient_address_rejected _blocked _recipient_address_rejected_blocked,
    _recipient_address_rejected _inactive _recipient_address_rejected_inactive,
    _smtp_relay_limit _exceeded _smtp_relay_limit_exceeded,
    _smtp_relay_sending _limit _smtp_relay_sending_limit,
    _specified_domain_not _allowed _specified_domain_not_allowed,
    _suspicious_due_to _the _suspicious_due_to_the,
    _too_much_mail _data _too_much_mail_data,
    _traffic_not_accepted _from _traffic_not_accepted_from,
    _u53d1_u751f_u9519 _u8bef _u53d1_u751f_u9519_u8bef,
    _u6570_u636e_u65e0 _u6548 _u6570_u636e_u65e0_u6548,
    _u65e0_u6548_u5730 _u5740 _u65e0_u6548_u5730_u5740,
    _u65e0_u6cd5_u53d1 _u9001 _u65e0_u6cd5_u53d1_u9001,
    _u8fc7_u4e8e_u9891 _u7e41 _u8fc7_u4e8e_u9891_u7e41,
    _u975e_u6cd5_u5730 _u5740 _u975e_u6cd5_u5730_u5740,
    _at_a_rate_that _prevents _at_a_rate_that_prevents,
    _you_tried_to_reach _does _you_tried_to_reach_does,
    _you_tried_to_reach _is _you_tried_to_reach_is,
    _ask_your_postmaster_for _help _ask_your_postmaster_for_help,
    _mailbox_unavailable_or_access _denied _mailbox_unavailable_or_access_denied,
    _not_accepting_email_for _domain _not_accepting_email_for_domain,
    _not_allowed_to_send _mail _not_allowed_to_send_mail,
    _not_authorized_to_sendX _email _not_authorized_to_sendX_email,
    _recipient_address_rejected_access _denied _recipient_address_rejected_access_denied,
    _suspicious_due_to_the _nature _suspicious_due_to_the_nature,
    _traffic_not_accepted_from _this _traffic_not_accepted_from_this,
    _you_tried_to_reach_does _not _you_tried_to_reach_does_not,
    _you_tried_to_reach_is _disabled _you_tried_to_reach_is_disabled,
    _you_tried_to_reach_is _inactive _you_tried_to_reach_is_inactive,
    _not_allowed_to_send_mail _from _not_allowed_to_send_mail_from,
    _not_authorized_to_sendX_email _directly _not_authorized_to_sendX_email_directly,
    _suspicious_due_to_the_nature _of _suspicious_due_to_the_nature_of,
    _traffic_not_accepted_from_this _ip _traffic_not_accepted_from_this_ip,
    _you_tried_to_reach_does_not _exist _you_tried_to_reach_does_not_exist,
    _suspicious_due_to_the_nature_of _the _suspicious_due_to_the_nature_of_the,
    _suspicious_due_to_the_nature_of_the _content _suspicious_due_to_the_nature_of_the_content,
}

phrases! {
    symbols:
    ASIDE
    AT_format
    _a_problem_occurred
    AT_disabled
    AT_refused
    AT_failed
    AT_auth_failed
    AT_sender
    AT_need
    _abusX
    AT_lists
    AT_suspect
    _access
    _access_denied
    _access_denied_banned_sendX
    _account
    _account_disabled
    AT_mailbox
    AT_recipient_or_mailbox
    AT_limited_mailbox
    AT_rate
    AT_address
    AT_client
    _address_rejected_END
    AT_recipient
    AT_recipients
    AT_policy
    _alias_unknown
    AT_sender_auth
    _allow_rcpt_numbers
    AT_insiders
    AT_argument
    AT_spam
    _anti_spoofing_policy
    _antispam_checkX
    _application
    AT_command
    _ask_your_postmaster_for_help
    _at_a_rate_that_prevents
    AT_attachment
    AT_amount
    AT_protocol_words
    _aup
    AT_auth
    AT_faults
    _authenticated_user
    _authorization_failX
    AT_server
    AT_bad
    _bad_destination_system
    _bad_outbound_sender
    _bad_reputation
    AT_listed
    _badmailfrom
    _badrcptto
    AT_on_list
    _banned
    AT_message
    AT_size
    AT_over
    AT_not_found
    _bl_000000
    _bl_21
    _bl_23
    _blocked
    _blocked_using
    AT_header
    AT_fault
    _busy
    AT_by_recipient
    _bypassing
    _bytes
    _callout_verification
    _can_break_rules
    AT_tls
    AT_full
    AT_virus
    _client_hostX
    _client_ip
    _client_ipX
    AT_lost
    _closing
    _comcast_block_for_spam
    _command
    _command_line
    _commandX
    _compliant
    _con_b_1
    AT_connection
    AT_resource
    _containX
    _contentX
    AT_place
    _cox
    _credentialX
    _credentials_for_relay
    _cs_01
    _currently_blocked
    _dane_validation
    _data
    AT_not_done
    _delivery_restriction
    AT_too_large
    AT_too_many
    _denied
    _directly
    _disabled
    AT_over_quota
    AT_domain
    AT_dns
    AT_hostname
    _dnssec_invalid
    _domain
    _domain_name_not_found
    AT_not_local
    _dt_spm
    _dt_sum
    _duplicate
    _dy_001
    _dy_002
    _dyn_t_1
    AT_later_words
    AT_hello
    AT_forged_host
    _email_address_not_verified
    _email_from
    _email_not_existX
    _email_quota
    AT_auth_needed
    _envelope_blocked_user_entry
    AT_command_fault
    _errorX
    _ers_customized_block
    _etrn_command_rejected
    _exceedX
    _expired
    AT_outside
    AT_score
    _first
    _first_time
    _fix
    _forbidden
    _forged
    AT_qualified
    _frequency_limited
    _from
    _from_address
    _from_header
    _full
    AT_relay
    _generic
    AT_grey
    _hl_itc
    _hl_rep
    _hm_08
    AT_loop
    _hvu_b_1
    _ib_007
    _ib_101
    _ib_103
    _ib_104
    _ib_105
    _ib_106
    _ib_108
    _ib_110
    _ib_212
    _ib_302
    _ib_401
    _ib_504
    _ib_508
    _ib_607
    _ib_705
    AT_timeout
    _in_progress
    AT_unreach
    _insecure_mail_relay
    _internal
    _internet_community
    _invalid
    _invalid_base_64
    _invalid_dns_mx
    _invalid_domain_name
    _invalid_syntax
    _ip
    _ipv_6_sending_guidelines
    _least_one
    _length
    _likely_unsolicited
    _line_length
    _lineX
    _linkX
    _listed
    _local
    _lookup
    _low_reputation
    _lpn_000_630
    _lpn_004_401
    _lpn_007_416
    _lpn_007_417
    _lpn_007_426
    _lpn_105_402
    _macroX
    _mail
    _mail_from
    _mail_not_being_accepted
    _mail_sending_denied
    _mailbox_unavailable_or_access_denied
    _maintenance
    _malformed
    _match
    _may_not_exist
    AT_other_many
    _message_size
    _message_size_syntax
    _mi_cel
    _mi_dmc
    _mi_spb
    _mi_spf
    _mi_stc
    _misconfigX
    _mismatchX
    _missing
    _more_than
    _multi_recipient_bounce
    _multiple
    _mx_in_private
    _need
    _new_sender
    _no_access
    AT_none
    _no_bounces
    _no_domain
    _no_mx
    _no_one
    _no_recipients
    _no_valid_recipients
    _nobody
    _not
    _not_accept_mail
    _not_accepting
    _not_accepting_connections
    _not_accepting_email_for_domain
    _not_accepting_mail
    AT_out_of_turn
    AT_prohibited
    _not_allowed
    _not_allowed_to_send_mail_from
    _not_authenticated
    _not_authoriX
    _not_authorized_to_sendX_email_directly
    _not_available
    _not_be_mail_exchanger
    _not_check
    _not_connect
    _not_exist
    _not_have
    AT_unimplemented
    _not_load
    _not_local_host
    _not_logged_in
    _not_match
    _not_member_domain
    _not_parse
    _not_permitted
    _not_registered_gateway
    _not_replicated
    _not_resolve
    _not_route
    _not_same
    _not_subscribed
    _not_verify
    _not_wantX
    _nul_characterX
    _null_bdat
    _null_mx
    _nullmx
    _ofr_004_104
    _ofr_005_104
    _ofr_104
    _ofr_402
    _ofr_415
    _ofr_416
    _ofr_417
    _ofr_506
    _ofr_999
    _only
    _only_one_recipient
    _optional_argument
    _ou_001
    _ou_002
    _our_database
    AT_sequence
    _outgoing
    _overloadX
    _parse
    _parse_error
    _past
    _permanently_deferred
    _permissionX
    _ph_01
    _pipelinX
    _policy_reasonX
    _post
    _potential_security_issue
    _preferences
    _ptr
    _purported_responsible
    _qq_trouble
    _qqt_failure
    _queue_quota
    _quota
    _quotaX
    _rate_that_prevents
    _rcpt
    _rcpt_to
    _rdns
    _recipient_address_rejected
    _recipient_address_rejected_access_denied
    _recipient_address_rejected_blocked
    _recipient_address_rejected_inactive
    _recipient_addressX_rejected
    _recipient_not_found
    _recipient_rejected_END
    _recipient_verify_callout
    _refuses
    _rejectX
    _relay
    _relay_access_denied
    _relayX
    _requires_confirmation
    _reserved_domain
    _resolvX
    _resolver_adr
    _resolver_adr_reciplimit
    _resolver_rst
    _resolver_rst_authrequired
    _resolver_rst_notauthorized
    _resolver_rst_recipsizelimit
    _resolver_rst_recipthresholdX
    _resolver_rst_sendernotX
    _resolver_rst_sendsizelimit
    _response_limit_exceeded
    _restricted
    _reverse_dns
    _rly_bl
    _rp_001
    _rp_002
    _rp_003
    _rp_cel
    _rp_drc
    _rp_trc
    _rtr_bb
    _rtr_bg
    _rtr_bl
    _rtr_ch
    _rtr_du
    _rtr_gb
    _rtr_rd
    _rtr_sc
    _s_3140
    _s_3150
    _same
    _sc_001
    _sc_002
    _sc_003
    _sc_004
    _send
    _send_to
    _sender
    _sender_address_rejected
    _sender_verify
    _sending
    _sending_denied
    _sending_mail_account
    _shutdown
    _shutting_down
    _size
    _smtp_relay_limit_exceeded
    _smtp_relay_sending_limit
    _smtputf_8
    _spam
    _spam_or
    _spam_pattern
    _specified_domain_not_allowed
    _starttls_not_supported
    _storage
    _storedrv
    _suspendX
    _suspended
    _suspicious
    _suspicious_due_to_the_nature_of_the_content
    _syntax
    _temporarX
    _temporarily
    _temporarily_deferred
    _tenant
    _tlsa_invalid
    _to_this_address_bounces
    _too_fast
    _too_large
    _too_long
    _too_many
    _too_much_mail_data
    _too_quickly
    _traffic_not_accepted_from_this_ip
    _transaction_in_progress
    _triplet
    _tss_04
    _tss_07
    _tss_09
    _unauthenticated_commandX
    _unavailable
    _unblockX
    _unfortunately_messages_from
    _unknown_tld
    _unroutX
    _unsafe_content
    _unsubscribed
    _unusual
    _unusual_rate
    _url_resolution
    _urlX
    _urlX_this_email
    _user
    _user_refused
    _user_reject
    _users_blacklist
    _valid_address
    _validrcptto
    _verifX
    _you_tried_to_reach_does_not_exist
    _you_tried_to_reach_is_disabled
    _you_tried_to_reach_is_inactive
    _your_access
    _your_email_addressX
    _your_ipX
    ;
    _8_bit AT_format,
    _8_bitmime AT_format,
    _a_problem_occurred _a_problem_occurred,
    _abandonX AT_disabled,
    _abgelehnt AT_refused,
    _abortX AT_failed AT_auth_failed,
    _absenderX AT_sender,
    _absenderdomX AT_sender,
    _absent AT_need,
    _abusX _abusX,
    _abuseat AT_lists,
    _abusive_host AT_suspect,
    _abusix AT_lists,
    _access _access,
    _access_denied _access_denied,
    _access_denied_banned_sendX _access_denied_banned_sendX,
    _account _account,
    _account_disabled _account_disabled,
    _accountX AT_mailbox AT_recipient_or_mailbox AT_limited_mailbox,
    _activity_detected AT_rate,
    _addr AT_address AT_recipient_or_mailbox,
    _address AT_address AT_recipient_or_mailbox,
    _address_ip AT_client,
    _address_ip_source AT_client,
    _address_rejected_END _address_rejected_END,
    _addressX AT_address AT_recipient_or_mailbox,
    _addresseeX AT_recipient AT_recipient_or_mailbox,
    _addresses AT_recipients,
    _administratX AT_policy,
    _adsl AT_suspect,
    _ahbl AT_lists,
    _alias_unknown _alias_unknown,
    _aliasX AT_mailbox AT_recipient_or_mailbox,
    _aligned AT_sender_auth,
    _alignment AT_sender_auth,
    _allow_rcpt_numbers _allow_rcpt_numbers,
    _allowed_senders AT_sender_auth AT_insiders,
    _already AT_argument,
    _als_spam AT_spam,
    _alu131cu131 AT_recipient AT_recipient_or_mailbox,
    _anti_spoofing_policy _anti_spoofing_policy,
    _antispam AT_spam,
    _antispam_checkX _antispam_checkX,
    _application _application,
    _approved_senders AT_insiders,
    _arc AT_sender_auth,
    _archivX AT_disabled,
    _argument AT_argument,
    _argumentX AT_command,
    _ascii AT_format,
    _ask_your_postmaster_for_help _ask_your_postmaster_for_help,
    _at_a_rate_that_prevents _at_a_rate_that_prevents,
    _attached_fileX AT_attachment,
    _attachmentX AT_attachment,
    _attemptX AT_amount,
    _aucun_destinataire_valide AT_protocol_words,
    _aup _aup,
    _autenticacao AT_auth,
    _autenticaciuf3n AT_auth,
    _autenticazione AT_auth,
    _autenticaue7ue3o AT_auth,
    _autentificazione AT_auth,
    _auth AT_auth,
    _authX AT_faults,
    _authenticatX AT_auth,
    _authenticated_user _authenticated_user,
    _authenticated_users AT_insiders,
    _authentication_checkX AT_sender_auth,
    _authentication_information AT_sender_auth,
    _authentication_level AT_sender_auth,
    _authentifiX AT_auth,
    _authentificationX AT_auth,
    _authentifizierungX AT_auth,
    _authorization AT_policy,
    _authorization_failX _authorization_failX,
    _authorized_senders AT_insiders,
    _backendX AT_server,
    _backscatterer AT_lists,
    _bad AT_bad AT_faults,
    _bad_destination_system _bad_destination_system,
    _bad_host AT_client,
    _bad_outbound_sender _bad_outbound_sender,
    _bad_reputation _bad_reputation,
    _badlistX AT_listed,
    _badmailfrom _badmailfrom,
    _badrcptto _badrcptto,
    _ban AT_refused,
    _ban_list AT_listed AT_on_list,
    _banlist AT_listed,
    _banned AT_refused _banned,
    _bare_cr AT_format,
    _bare_lf AT_format,
    _bare_lineX AT_format,
    _bare_newline AT_format,
    _barracuda AT_lists,
    _barracudacentralX AT_lists,
    _barred AT_disabled AT_refused,
    _basarisiz AT_refused AT_failed AT_auth_failed,
    _bayesX AT_spam,
    _befehlX AT_protocol_words,
    _before AT_argument,
    _behalf AT_sender_auth,
    _benutzerX AT_mailbox AT_recipient_or_mailbox,
    _beskeden AT_message,
    _big AT_size,
    _bigger AT_over,
    _bilinmeyen AT_not_found,
    _bl_000000 _bl_000000,
    _bl_21 _bl_21,
    _bl_23 _bl_23,
    _black_holeX AT_listed,
    _black_ipX AT_listed,
    _black_listX AT_listed,
    _blackholeX AT_listed,
    _blacklistX AT_listed,
    _blank AT_bad,
    _blocage AT_disabled,
    _block AT_refused,
    _block_listX AT_listed,
    _blocked AT_disabled AT_refused _blocked,
    _blocked_using AT_listed _blocked_using,
    _blocking AT_refused,
    _blocklistX AT_listed,
    _blockliste AT_listed,
    _blocks AT_refused,
    _blokeeris AT_listed,
    _bloqueX AT_disabled,
    _bloqueadX AT_disabled,
    _bloqueado AT_refused,
    _bloquee_pour AT_listed,
    _body AT_message,
    _bogus AT_bad,
    _boite AT_mailbox AT_recipient_or_mailbox,
    _botnetX AT_suspect,
    _boundary AT_header,
    _broken AT_failed AT_auth_failed,
    _bulk AT_spam,
    _bulkmail AT_spam,
    _bulunamadi AT_not_found,
    _busy AT_fault _busy,
    _buzon AT_mailbox AT_recipient_or_mailbox,
    _buzuf3n AT_mailbox AT_recipient_or_mailbox,
    _by_addressee AT_by_recipient,
    _by_customer AT_by_recipient,
    _by_recipientX AT_by_recipient,
    _by_user AT_by_recipient,
    _bypassing _bypassing,
    _bytes AT_size _bytes,
    _caixa AT_mailbox AT_recipient_or_mailbox,
    _callout_verification _callout_verification,
    _can_break_rules _can_break_rules,
    _cancelX AT_disabled AT_failed AT_auth_failed,
    _cancelled AT_auth_failed,
    _casella AT_mailbox AT_recipient_or_mailbox,
    _cbl AT_lists,
    _certificateX AT_tls,
    _changed AT_disabled,
    _charset AT_format,
    _cheia AT_full,
    _cipherX AT_tls,
    _clamav AT_virus,
    _cleartext AT_tls,
    _client AT_client,
    _client_addressX AT_client,
    _client_hostX AT_client _client_hostX,
    _client_ip _client_ip,
    _client_ipX AT_client _client_ipX,
    _closed AT_disabled,
    _closed_abruptly AT_lost,
    _closed_list AT_insiders,
    _closed_unexpectedX AT_lost,
    _closing _closing,
    _cloudmark AT_lists,
    _cobion AT_lists,
    _comandoX AT_protocol_words,
    _comcast_block_for_spam _comcast_block_for_spam,
    _command _command,
    _command_line _command_line,
    _commandX AT_amount AT_command _commandX,
    _commandeX AT_protocol_words,
    _compliance AT_policy,
    _compliant _compliant,
    _compromised AT_suspect,
    _compte AT_mailbox AT_recipient_or_mailbox,
    _con_b_1 _con_b_1,
    _concurrenX AT_rate,
    _conexiuf3n AT_connection,
    _conexue3o AT_connection,
    _config AT_resource,
    _configuration AT_resource,
    _connect AT_connection,
    _connecting AT_connection,
    _connecting_hostX AT_client,
    _connecting_ipX AT_client,
    _connecting_serverX AT_client,
    _connection_limit AT_rate,
    _connection_rate AT_rate,
    _connectionX AT_connection AT_amount,
    _connections_from AT_client,
    _connessione AT_connection,
    _connexionX AT_connection,
    _containX _containX,
    _contentX AT_message _contentX,
    _contraseuf1a AT_auth,
    _conversion AT_format,
    _countrX AT_suspect,
    _country AT_place,
    _cox _cox,
    _cram AT_auth,
    _credenciais AT_auth,
    _credentialX AT_auth _credentialX,
    _credentials_for_relay _credentials_for_relay,
    _cs_01 _cs_01,
    _css AT_lists,
    _cuenta AT_mailbox AT_recipient_or_mailbox,
    _currently_blocked _currently_blocked,
    _customer AT_mailbox AT_recipient_or_mailbox,
    _daemon AT_server,
    _daily AT_amount,
    _daily_limit AT_rate,
    _daily_quota AT_rate,
    _daily_sending AT_rate,
    _dane AT_tls,
    _dane_validation _dane_validation,
    _data _data,
    _database AT_server AT_resource,
    _database_error AT_not_done,
    _date_header AT_header,
    _day AT_amount,
    _deactivatX AT_disabled,
    _deaktiviert AT_disabled,
    _declinX AT_refused,
    _decommissionX AT_disabled,
    _deleted AT_disabled,
    _delistX AT_suspect,
    _delivery_restriction _delivery_restriction,
    _demasiado_grande AT_too_large,
    _demasiados AT_too_many,
    _denialX AT_refused,
    _denied AT_refused AT_failed AT_auth_failed _denied,
    _denies AT_refused,
    _deny AT_refused,
    _deny_listX AT_listed,
    _denylistX AT_listed,
    _depasse AT_full,
    _desconhecidX AT_not_found,
    _desconhecido AT_not_found,
    _desconocidX AT_not_found,
    _destin AT_recipient AT_recipient_or_mailbox,
    _destinataireX AT_recipient AT_recipient_or_mailbox,
    _destinataires AT_recipients,
    _destinatari AT_recipients,
    _destinatariX AT_recipient AT_recipient_or_mailbox,
    _destinatarios AT_recipients,
    _destination_addressX AT_recipient AT_recipient_or_mailbox,
    _destination_mailboxX AT_recipient AT_recipient_or_mailbox,
    _destination_user AT_recipient AT_recipient_or_mailbox,
    _destinatue1rX AT_recipient AT_recipient_or_mailbox,
    _destinatue1rios AT_recipients,
    _dial_up AT_suspect,
    _dialup AT_suspect,
    _direccion AT_address AT_recipient_or_mailbox,
    _direcciuf3n AT_address AT_recipient_or_mailbox,
    _directly _directly,
    _disableX AT_disabled,
    _disabled AT_failed AT_auth_failed _disabled,
    _disallowX AT_refused,
    _discontinuX AT_disabled,
    _disk AT_resource,
    _disk_full AT_not_done,
    _disk_quota AT_over_quota,
    _distribution_group AT_insiders,
    _distribution_list AT_insiders,
    _dkim AT_sender_auth,
    _dmarc AT_sender_auth,
    _dns AT_domain AT_dns,
    _dns_entry AT_hostname,
    _dns_lookup AT_dns,
    _dns_name AT_hostname,
    _dns_recordX AT_hostname,
    _dns_server AT_resource,
    _dnsblX AT_listed,
    _dnsrbl AT_listed,
    _dnssec AT_tls,
    _dnssec_invalid _dnssec_invalid,
    _domaene AT_domain,
    _domain _domain,
    _domain_name_not_found _domain_name_not_found,
    _domainX AT_domain,
    _domaine AT_domain,
    _domaine_non_local AT_not_local,
    _domainkeyX AT_sender_auth,
    _dominio AT_domain,
    _domue4ne AT_domain,
    _domuednio AT_domain,
    _dormant AT_disabled,
    _down AT_fault,
    _drbl AT_lists,
    _dropped AT_refused AT_lost,
    _dsbl AT_lists,
    _dsl AT_suspect,
    _dt_spm _dt_spm,
    _dt_sum _dt_sum,
    _duplicate _duplicate,
    _dy_001 _dy_001,
    _dy_002 _dy_002,
    _dyn_t_1 _dyn_t_1,
    _dynamicX AT_suspect,
    _due9passue9X AT_full,
    _due9sactivue9X AT_disabled,
    _dufcrfen_keine AT_refused,
    _echec AT_failed AT_auth_failed,
    _echec_temporaire AT_later_words,
    _ehlo AT_hello AT_forged_host,
    _ehlo_name AT_hello,
    _email AT_message,
    _email_address_not_verified _email_address_not_verified,
    _email_addressX AT_address AT_recipient_or_mailbox,
    _email_from _email_from,
    _email_not_existX _email_not_existX,
    _email_quota _email_quota,
    _emailaddressX AT_address AT_recipient_or_mailbox,
    _emails AT_message AT_amount,
    _emetteur AT_sender,
    _empfaengerX AT_recipient AT_recipient_or_mailbox,
    _empfue4ngerX AT_recipient AT_recipient_or_mailbox,
    _employee AT_mailbox AT_recipient_or_mailbox,
    _empty AT_bad,
    _enable AT_need AT_auth_needed,
    _encoded_word AT_header,
    _encryptX AT_tls,
    _enderecoX AT_address AT_recipient_or_mailbox,
    _endereue7oX AT_address AT_recipient_or_mailbox,
    _envelope_blocked_user_entry _envelope_blocked_user_entry,
    _envelope_from AT_sender,
    _erforderlich AT_need AT_auth_needed,
    _erneut_senden AT_later_words,
    _erreur_locale AT_later_words,
    _erro_temporario AT_later_words,
    _erro_temporue1rio AT_later_words,
    _error_temporal AT_later_words,
    _errorX AT_failed AT_fault AT_auth_failed AT_faults AT_command_fault _errorX,
    _errore_interno AT_later_words,
    _ers_customized_block _ers_customized_block,
    _erwarteX AT_protocol_words,
    _esaurito AT_full,
    _esaurito_account AT_disabled,
    _essayer_plus_tard AT_later_words,
    _etrn_command_rejected _etrn_command_rejected,
    _excedidX AT_full,
    _exceedX AT_failed AT_too_many AT_fault AT_auth_failed AT_over AT_command_fault _exceedX,
    _exceedX_allotX AT_full,
    _exceedX_allowX AT_full,
    _exceedX_capacity AT_full,
    _exceedX_limit AT_full,
    _exceedX_maximum AT_full,
    _exceedX_size AT_full,
    _exceedX_storage AT_full,
    _exceeded_quota AT_over_quota,
    _excessX AT_too_many,
    _excessive AT_rate,
    _executableX AT_attachment,
    _exhausted AT_full,
    _existe_pas AT_not_found,
    _existiert_nicht AT_not_found,
    _expectX AT_need AT_auth_needed,
    _expected AT_argument,
    _expediteur AT_sender,
    _expired AT_disabled AT_failed AT_auth_failed _expired,
    _externalX AT_outside,
    _failX AT_failed AT_fault AT_auth_failed AT_command_fault,
    _failed AT_faults,
    _failure AT_failed AT_auth_failed,
    _failures AT_faults,
    _fake AT_bad,
    _falhou AT_failed AT_auth_failed,
    _fallita AT_failed AT_auth_failed,
    _falluf3 AT_failed AT_auth_failed,
    _fcrdns AT_hostname,
    _fehlerhaftX AT_bad,
    _fehlgeschlagen AT_failed AT_auth_failed,
    _file_extensionX AT_attachment,
    _file_nameX AT_attachment,
    _file_typeX AT_attachment,
    _filenameX AT_attachment,
    _filetypeX AT_attachment,
    _filtered AT_policy,
    _findes_ikke AT_not_found,
    _fingerprint AT_score,
    _first AT_need AT_argument AT_auth_needed _first,
    _first_time _first_time,
    _fix _fix,
    _floodX AT_rate,
    _for_additional ASIDE,
    _for_assistance ASIDE,
    _for_details ASIDE,
    _for_explanation ASIDE,
    _for_further ASIDE,
    _for_help ASIDE,
    _for_information ASIDE,
    _for_instructions ASIDE,
    _for_more ASIDE,
    _for_stor AT_too_large,
    _forbidX AT_refused,
    _forbidden _forbidden,
    _forged AT_sender_auth _forged,
    _forgerX AT_sender_auth,
    _forkert AT_bad,
    _format_error AT_bad,
    _fqdn AT_hostname AT_qualified,
    _fra_address AT_sender,
    _frequenX AT_rate,
    _frequency_limited _frequency_limited,
    _from _from,
    _from_address _from_address,
    _from_addressX AT_sender,
    _from_domain AT_sender,
    _from_field AT_header,
    _from_header AT_header _from_header,
    _frozen AT_disabled,
    _full AT_full AT_fault _full,
    _fully_qualified AT_hostname AT_qualified,
    _gateway AT_relay,
    _gecersiz AT_not_found AT_bad,
    _gekufcndigt AT_disabled,
    _generic _generic,
    _geoX AT_suspect,
    _gesperrt AT_disabled,
    _gonderin AT_protocol_words,
    _gray_listX AT_grey,
    _graylistX AT_grey,
    _greater AT_over,
    _grey_listX AT_grey,
    _greylistX AT_grey,
    _handshake AT_tls,
    _headerX AT_header,
    _helo AT_hello AT_forged_host,
    _helo_command AT_hello,
    _helo_host AT_hello,
    _helo_name AT_hello,
    _helohost AT_hello,
    _high AT_fault,
    _hl_itc _hl_itc,
    _hl_rep _hl_rep,
    _hm_08 _hm_08,
    _hop_count AT_loop,
    _hops AT_loop,
    _host AT_client AT_domain AT_forged_host,
    _host_nameX AT_hostname,
    _host_network AT_client,
    _hostkarma AT_lists,
    _hostname AT_forged_host,
    _hostnameX AT_domain AT_hostname,
    _hourX AT_amount,
    _hourly AT_rate,
    _hvu_b_1 _hvu_b_1,
    _ib_007 _ib_007,
    _ib_101 _ib_101,
    _ib_103 _ib_103,
    _ib_104 _ib_104,
    _ib_105 _ib_105,
    _ib_106 _ib_106,
    _ib_108 _ib_108,
    _ib_110 _ib_110,
    _ib_212 _ib_212,
    _ib_302 _ib_302,
    _ib_401 _ib_401,
    _ib_504 _ib_504,
    _ib_508 _ib_508,
    _ib_607 _ib_607,
    _ib_705 _ib_705,
    _identifiants AT_auth,
    _identity AT_mailbox AT_recipient_or_mailbox,
    _idle_too_long AT_timeout,
    _if_it ASIDE,
    _if_this ASIDE,
    _if_you ASIDE,
    _ill_formed AT_bad,
    _illegal AT_bad,
    _imap AT_server,
    _impersonatX AT_sender_auth,
    _improperX AT_bad,
    _in_list AT_on_list,
    _in_progress _in_progress,
    _inactif AT_disabled,
    _inactivX AT_disabled,
    _inactivated AT_disabled,
    _inaktiv AT_disabled,
    _inbox AT_mailbox AT_recipient_or_mailbox,
    _inbox_full AT_over_quota,
    _inboxX AT_limited_mailbox,
    _incomplete AT_bad,
    _inconnuX AT_not_found,
    _incorrect AT_bad AT_failed AT_auth_failed,
    _indirizzo AT_address AT_recipient_or_mailbox,
    _indisponible AT_later_words,
    _individual AT_mailbox AT_recipient_or_mailbox,
    _inesistente AT_not_found,
    _inexistX AT_not_found,
    _infectX AT_virus,
    _infected_host AT_suspect,
    _injoignable AT_unreach,
    _insecure_mail_relay _insecure_mail_relay,
    _insufficient AT_fault,
    _insufficient_quota AT_over_quota,
    _insufficient_space AT_full,
    _insufficient_storage AT_full,
    _internal AT_resource _internal,
    _internal_senders AT_insiders,
    _internal_userX AT_insiders,
    _internet_community _internet_community,
    _interrompue AT_failed AT_auth_failed,
    _invalid AT_faults _invalid,
    _invalid_base_64 _invalid_base_64,
    _invalid_dns_mx _invalid_dns_mx,
    _invalid_domain_name _invalid_domain_name,
    _invalid_format AT_not_done,
    _invalid_structure AT_format,
    _invalid_syntax _invalid_syntax,
    _invalidX AT_bad AT_failed AT_auth_failed,
    _invalide AT_bad AT_failed AT_auth_failed,
    _invalideX AT_bad,
    _invalido AT_not_found,
    _invaluement AT_lists,
    _invue1lidX AT_bad AT_failed AT_auth_failed,
    _invue1lido AT_not_found,
    _ip AT_client AT_forged_host _ip,
    _ip_addressX AT_client,
    _ip_name AT_hostname,
    _ip_rangeX AT_client,
    _ips AT_client AT_forged_host,
    _ipv_4 AT_client,
    _ipv_6 AT_client,
    _ipv_6_sending_guidelines _ipv_6_sending_guidelines,
    _junkX AT_spam,
    _kb AT_size,
    _keyword AT_command,
    _kimlik AT_auth,
    _kommandoX AT_protocol_words,
    _komut AT_protocol_words,
    _konta AT_mailbox AT_recipient_or_mailbox,
    _konto AT_mailbox AT_recipient_or_mailbox,
    _kontos AT_mailbox AT_recipient_or_mailbox,
    _kullaniciX AT_mailbox AT_recipient_or_mailbox,
    _kunne_ikke AT_later_words,
    _lackX AT_need,
    _large AT_size,
    _larger AT_over,
    _larger_than AT_too_large,
    _ldap AT_server,
    _learn_more ASIDE,
    _least_one _least_one,
    _left_company AT_disabled,
    _length AT_size _length,
    _likely_unsolicited _likely_unsolicited,
    _limit_connections AT_rate,
    _limit_per AT_rate,
    _limitX AT_too_many,
    _limite_de_envio AT_rate,
    _line_endingX AT_format,
    _line_length _line_length,
    _lineX _lineX,
    _linkX _linkX,
    _listed AT_listed _listed,
    _listing AT_listed,
    _llena AT_full,
    _lleno AT_full,
    _lmtp AT_server,
    _load AT_resource,
    _local AT_resource _local,
    _local_list AT_on_list,
    _local_part AT_mailbox AT_recipient_or_mailbox,
    _localpart AT_mailbox AT_recipient_or_mailbox,
    _location AT_place,
    _locked AT_disabled,
    _log_in AT_auth,
    _loginX AT_amount AT_auth,
    _logon AT_auth,
    _lokalen_server AT_relay,
    _lookup AT_resource _lookup,
    _loopX AT_loop,
    _lost AT_lost,
    _low AT_fault,
    _low_reputation _low_reputation,
    _lpn_000_630 _lpn_000_630,
    _lpn_004_401 _lpn_004_401,
    _lpn_007_416 _lpn_007_416,
    _lpn_007_417 _lpn_007_417,
    _lpn_007_426 _lpn_007_426,
    _lpn_105_402 _lpn_105_402,
    _macroX AT_attachment _macroX,
    _mail AT_message _mail,
    _mail_account AT_mailbox AT_recipient_or_mailbox,
    _mail_addressX AT_address AT_recipient_or_mailbox,
    _mail_boxX AT_mailbox AT_recipient_or_mailbox,
    _mail_exchangerX AT_domain,
    _mail_from AT_sender _mail_from,
    _mail_not_being_accepted _mail_not_being_accepted,
    _mail_rate AT_rate,
    _mail_sending_denied _mail_sending_denied,
    _mailaddressX AT_address AT_recipient_or_mailbox,
    _mailbox_full AT_over_quota,
    _mailbox_unavailable_or_access_denied _mailbox_unavailable_or_access_denied,
    _mailboxX AT_mailbox AT_recipient_or_mailbox AT_limited_mailbox,
    _maildrop AT_mailbox AT_recipient_or_mailbox,
    _mailer AT_resource,
    _mailfrom AT_sender,
    _mailpolicy AT_policy,
    _mails AT_message AT_amount,
    _mails_fuer AT_relay,
    _mailspike AT_lists,
    _maintenance _maintenance,
    _maior_que AT_too_large,
    _malformed AT_bad _malformed,
    _malicious AT_virus,
    _malware AT_virus,
    _mandatory AT_need AT_auth_needed,
    _manitu AT_lists,
    _mas_tarde AT_later_words,
    _match _match,
    _mauvais AT_failed AT_auth_failed,
    _mauvaise_sue9quence AT_protocol_words,
    _max AT_too_many,
    _max_connections AT_rate,
    _max_time AT_timeout,
    _maximo AT_too_many,
    _maximum AT_too_many AT_over,
    _maximum_connections AT_rate,
    _maximum_number_connections AT_rate,
    _may_not_exist _may_not_exist,
    _mb AT_size,
    _mechanismX AT_auth,
    _media_error AT_format,
    _memberX AT_insiders,
    _memory AT_resource,
    _mensagem AT_message,
    _mensaje AT_message,
    _message_expired AT_timeout,
    _message_format AT_format,
    _message_id AT_header,
    _message_length AT_too_large,
    _message_limit AT_rate,
    _message_rate AT_rate AT_other_many,
    _message_size AT_other_many AT_too_large _message_size,
    _message_size_syntax _message_size_syntax,
    _messageX AT_message,
    _messages AT_amount,
    _messaggio AT_message,
    _mi_cel _mi_cel,
    _mi_dmc _mi_dmc,
    _mi_spb _mi_spb,
    _mi_spf _mi_spf,
    _mi_stc _mi_stc,
    _milter AT_resource,
    _mime AT_header,
    _minuteX AT_amount,
    _misconfigX _misconfigX,
    _misformed AT_bad,
    _mismatchX AT_bad AT_qualified _mismatchX,
    _missing AT_need AT_auth_needed _missing,
    _missing_argument AT_argument,
    _misspellX AT_not_found,
    _mistyped AT_not_found,
    _mittente AT_sender,
    _moderatX AT_insiders,
    _more_than _more_than,
    _mot_de_passe AT_auth,
    _moved AT_disabled,
    _mta AT_server,
    _mta_sts AT_tls,
    _muitas_conexuf5es AT_rate,
    _muitos AT_too_many,
    _multi_recipient_bounce _multi_recipient_bounce,
    _multipart AT_header,
    _multiple _multiple,
    _must AT_need AT_auth_needed,
    _must_exist AT_not_found,
    _mx AT_domain,
    _mx_in_private _mx_in_private,
    _mxs AT_domain,
    _mxtoolbox AT_lists,
    _my_list AT_on_list,
    _mue1ximo AT_too_many,
    _nachrichtX AT_message,
    _name_lookup AT_hostname,
    _name_server AT_dns,
    _name_serverX AT_domain,
    _nameserver AT_dns,
    _nameserverX AT_domain,
    _nao_encontrado AT_not_found,
    _nao_existe AT_not_found,
    _nao_pertence AT_relay,
    _nao_pertence_a AT_not_local,
    _necesariX AT_need AT_auth_needed,
    _necessue1riX AT_need AT_auth_needed,
    _need _need,
    _needX AT_need AT_auth_needed,
    _nest_pas_local AT_not_local,
    _netblock AT_client,
    _new_sender _new_sender,
    _nexiste_pas AT_not_found,
    _nicht_annehmen AT_refused,
    _nicht_auslesen AT_later_words,
    _nicht_aussenden AT_later_words,
    _nicht_bekannt AT_not_found,
    _nicht_erlaubt AT_refused,
    _nicht_erreichbar AT_unreach,
    _nicht_gefunden AT_not_found,
    _nicht_verfufcgbar AT_later_words,
    _nicht_verifiziert AT_not_found,
    _nicht_vorgestellt AT_protocol_words,
    _nicht_vorhanden AT_not_found,
    _nicht_zulue4ssig AT_refused,
    _nie_istnieje AT_not_found,
    _nie_jest_dopuszczalna AT_not_found,
    _nie_ma AT_not_found,
    _nie_obslugiwane AT_protocol_words,
    _nieaktywnX AT_disabled,
    _niedostepX AT_not_found,
    _niedostu119pny AT_later_words,
    _nixspam AT_lists,
    _njabl AT_lists,
    _no AT_need,
    _no_access _no_access,
    _no_accountX AT_not_found AT_none,
    _no_addressX AT_none,
    _no_aliasX AT_none,
    _no_answer AT_unreach,
    _no_autorizado AT_refused,
    _no_body_by AT_none,
    _no_bounces _no_bounces,
    _no_customer AT_none,
    _no_disponible AT_later_words,
    _no_domain _no_domain,
    _no_employee AT_none,
    _no_existe AT_not_found,
    _no_longer AT_disabled AT_failed AT_auth_failed,
    _no_longer_existX AT_not_found,
    _no_mail_boxX AT_none,
    _no_mailboxX AT_none,
    _no_more AT_disabled,
    _no_mx _no_mx,
    _no_mxs AT_unreach,
    _no_one _no_one,
    _no_person AT_none,
    _no_recipientX AT_none,
    _no_recipients _no_recipients,
    _no_room AT_full,
    _no_route AT_unreach,
    _no_space AT_full,
    _no_such AT_not_found,
    _no_suchX AT_none,
    _no_userX AT_none,
    _no_valid_recipients _no_valid_recipients,
    _nobody _nobody,
    _noch_keinX AT_protocol_words,
    _non_autorise AT_refused,
    _non_compliant AT_bad,
    _non_esiste AT_not_found,
    _non_existX AT_not_found,
    _non_local AT_relay,
    _non_trouve AT_not_found,
    _non_trouvue9 AT_not_found,
    _non_valido AT_failed AT_auth_failed,
    _noncompliant AT_bad,
    _nonexistX AT_not_found,
    _nosuchX AT_not_found,
    _not AT_need _not,
    _not_a_customer AT_not_found,
    _not_accept_mail _not_accept_mail,
    _not_acceptX AT_refused,
    _not_acceptable AT_bad,
    _not_accepting AT_fault _not_accepting,
    _not_accepting_connections _not_accepting_connections,
    _not_accepting_email_for_domain _not_accepting_email_for_domain,
    _not_accepting_mail _not_accepting_mail,
    _not_activated AT_disabled,
    _not_active AT_disabled,
    _not_advertised AT_out_of_turn,
    _not_allocate AT_not_done,
    _not_allowX AT_refused,
    _not_allowed AT_prohibited _not_allowed,
    _not_allowed_to_send_mail_from _not_allowed_to_send_mail_from,
    _not_assigned AT_not_found,
    _not_authenticated _not_authenticated,
    _not_authenticated_sender AT_sender_auth,
    _not_authoriX AT_refused _not_authoriX,
    _not_authorized_to_sendX_email_directly _not_authorized_to_sendX_email_directly,
    _not_available AT_failed AT_fault AT_auth_failed _not_available,
    _not_be_mail_exchanger _not_be_mail_exchanger,
    _not_behalf AT_sender_auth,
    _not_belong AT_not_found,
    _not_change AT_not_done,
    _not_check _not_check,
    _not_compliant AT_bad,
    _not_configured AT_not_found,
    _not_conformX AT_bad,
    _not_connect _not_connect,
    _not_connect_backend AT_not_done,
    _not_correspond AT_not_found,
    _not_create AT_not_done,
    _not_defined AT_not_found,
    _not_deliverable AT_not_found,
    _not_directory AT_not_found,
    _not_eligible AT_refused,
    _not_enabled AT_disabled AT_failed AT_auth_failed,
    _not_enough_space AT_full AT_over_quota,
    _not_enough_storage AT_full,
    _not_established AT_lost,
    _not_execute AT_not_done,
    _not_execute_commandX AT_not_done,
    _not_exist _not_exist,
    _not_existX AT_not_found,
    _not_existing AT_not_found,
    _not_find AT_not_found,
    _not_fork AT_fault AT_not_done,
    _not_found AT_not_found,
    _not_granted AT_refused,
    _not_handle AT_not_found AT_not_done,
    _not_have _not_have,
    _not_have_account AT_not_found,
    _not_healthy AT_fault,
    _not_hosted AT_not_found,
    _not_identified AT_not_found,
    _not_implementX AT_unimplemented,
    _not_in_use AT_disabled,
    _not_known AT_not_found,
    _not_legal AT_bad,
    _not_list AT_not_found,
    _not_listed AT_not_found,
    _not_load AT_not_done _not_load,
    _not_local AT_not_found,
    _not_local_host _not_local_host,
    _not_local_list AT_not_found,
    _not_locateX AT_not_found,
    _not_logged_in _not_logged_in,
    _not_match AT_not_found AT_qualified _not_match,
    _not_match_any AT_not_found,
    _not_member AT_not_found,
    _not_member_domain _not_member_domain,
    _not_ok AT_not_found,
    _not_open AT_fault AT_not_done,
    _not_our AT_not_found,
    _not_parse _not_parse,
    _not_parseX AT_bad,
    _not_permissible AT_unimplemented,
    _not_permitX AT_refused,
    _not_permitted AT_prohibited _not_permitted,
    _not_present AT_not_found,
    _not_process AT_fault,
    _not_process_connection AT_not_done,
    _not_provisioned AT_not_found,
    _not_queue AT_not_done,
    _not_reachX AT_unreach,
    _not_read AT_not_done,
    _not_ready AT_fault,
    _not_recipient_list AT_not_found,
    _not_recogniX AT_not_found,
    _not_recognise AT_not_found,
    _not_registered AT_not_found,
    _not_registered_gateway _not_registered_gateway,
    _not_repeated AT_out_of_turn,
    _not_replicated _not_replicated,
    _not_resolve _not_resolve,
    _not_resolveX AT_not_found,
    _not_respondX AT_fault AT_unreach,
    _not_rfc AT_bad,
    _not_routable AT_not_found,
    _not_route _not_route,
    _not_route_list AT_not_found,
    _not_same _not_same,
    _not_saved AT_not_done,
    _not_scan AT_not_done,
    _not_set_up AT_not_found,
    _not_setup AT_not_found,
    _not_spam AT_spam,
    _not_storeX AT_not_done,
    _not_subscribed _not_subscribed,
    _not_supportX AT_auth_failed AT_unimplemented,
    _not_supported AT_need AT_auth_needed,
    _not_table AT_not_found,
    _not_valid AT_bad,
    _not_valid_recipient AT_not_found,
    _not_validated AT_not_found,
    _not_verified AT_not_found,
    _not_verify AT_not_found _not_verify,
    _not_virus_scan AT_not_done,
    _not_wantX AT_refused _not_wantX,
    _not_welcome AT_refused,
    _not_well_formed AT_bad,
    _not_white_listX AT_listed,
    _not_whitelistX AT_listed,
    _not_write AT_fault AT_not_done,
    _notfound AT_not_found,
    _nul_characterX AT_format _nul_characterX,
    _null_bdat _null_bdat,
    _null_mx _null_mx,
    _nullmx _nullmx,
    _number_connections AT_rate,
    _number_invalid_recipients AT_other_many,
    _number_rcptX AT_recipients,
    _number_recipients AT_recipients,
    _nur_jeweils_eine AT_too_many,
    _nur_mails_fuer_lokalen AT_not_local,
    _nue3o_disponuedvel AT_later_words,
    _nue3o_encontrado AT_not_found,
    _nue3o_existe AT_not_found,
    _nue3o_permitidX AT_refused,
    _nue3o_pertence AT_relay,
    _nue3o_pertence_a AT_not_local,
    _nue3o_suportadX AT_failed AT_auth_failed,
    _obrigatoriX AT_need AT_auth_needed,
    _obrigatuf3riX AT_need AT_auth_needed,
    _obsolete AT_disabled,
    _octets AT_size,
    _odbiorcX AT_recipient AT_recipient_or_mailbox,
    _odbiorca AT_recipient AT_recipient_or_mailbox,
    _odrzuconX AT_refused,
    _ofr_004_104 _ofr_004_104,
    _ofr_005_104 _ofr_005_104,
    _ofr_104 _ofr_104,
    _ofr_402 _ofr_402,
    _ofr_415 _ofr_415,
    _ofr_416 _ofr_416,
    _ofr_417 _ofr_417,
    _ofr_506 _ofr_506,
    _ofr_999 _ofr_999,
    _on_hold AT_disabled,
    _on_list AT_on_list,
    _onbekendX AT_not_found,
    _only AT_need AT_auth_needed _only,
    _only_one_recipient _only_one_recipient,
    _ont_ete_bloques AT_listed,
    _open_proxy AT_suspect,
    _open_resolver AT_suspect,
    _operand AT_command,
    _operating_system AT_resource,
    _optionX AT_command,
    _optional_argument _optional_argument,
    _ordb AT_lists,
    _originating_ip AT_client,
    _originatorX AT_sender,
    _ou_001 _ou_001,
    _ou_002 _ou_002,
    _our_database _our_database,
    _our_list AT_on_list,
    _out_memory AT_not_done,
    _out_of_storage AT_over_quota,
    _out_order AT_sequence,
    _out_space AT_full,
    _out_storage AT_full,
    _outgoing _outgoing,
    _outside AT_outside,
    _over_capacity AT_full,
    _over_flow AT_full,
    _over_limit AT_full AT_over,
    _over_quota AT_full AT_over_quota,
    _overdrawn AT_full,
    _overflowX AT_full,
    _overfull AT_full,
    _overloadX AT_fault _overloadX,
    _overloaded AT_full,
    _overquota AT_full AT_over_quota,
    _oversizeX AT_too_large,
    _parameterX AT_command,
    _parse _parse,
    _parse_error _parse_error,
    _pas_local AT_relay,
    _passwordX AT_auth,
    _passwort AT_auth,
    _past _past,
    _past_24 AT_rate,
    _past_hourX AT_rate,
    _pattern AT_score,
    _pbl AT_lists,
    _pelna AT_full,
    _per AT_amount,
    _per_day AT_rate,
    _per_hour AT_rate AT_other_many,
    _per_minute AT_rate,
    _permanently_deferred _permanently_deferred,
    _permission_relay AT_auth,
    _permissionX AT_policy _permissionX,
    _permit AT_policy,
    _permitted_sender AT_sender_auth,
    _person AT_mailbox AT_recipient_or_mailbox,
    _ph_01 _ph_01,
    _phish_from AT_sender_auth,
    _phishX AT_spam,
    _piena AT_full,
    _pipelinX _pipelinX,
    _pleine AT_full,
    _polecenie AT_protocol_words,
    _policX AT_policy,
    _policy_reasonX _policy_reasonX,
    _possibly AT_forged_host,
    _post _post,
    _postfach AT_mailbox AT_recipient_or_mailbox,
    _postgrey AT_grey,
    _postkasseX AT_mailbox AT_recipient_or_mailbox,
    _potential_security_issue _potential_security_issue,
    _preferences _preferences,
    _prevented AT_refused,
    _private_list AT_insiders,
    _problem_attempting AT_not_done,
    _problemX AT_failed AT_fault AT_auth_failed,
    _processing AT_resource,
    _profile AT_score,
    _prohibitX AT_refused AT_prohibited,
    _proofpoint AT_lists,
    _protocol AT_command,
    _protocol_deviation AT_sequence,
    _protocol_error AT_sequence,
    _protocol_violation AT_sequence,
    _psbl AT_lists,
    _ptr AT_hostname _ptr,
    _purported_responsible _purported_responsible,
    _qq_trouble _qq_trouble,
    _qqt_failure _qqt_failure,
    _qualified AT_qualified,
    _queue AT_resource,
    _queue_expired AT_timeout,
    _queue_quota AT_rate _queue_quota,
    _queuing_declined AT_not_done,
    _quota AT_limited_mailbox _quota,
    _quota_exceeded AT_over_quota,
    _quota_usage AT_over_quota,
    _quota_violation AT_over_quota,
    _quotaX AT_full _quotaX,
    _ransomware AT_virus,
    _rate AT_amount,
    _rate_controlX AT_rate,
    _rate_exceedX AT_rate,
    _rate_limit AT_other_many,
    _rate_limitX AT_rate,
    _rate_that_prevents _rate_that_prevents,
    _ratelimitX AT_rate,
    _rblX AT_listed,
    _rcpt AT_recipient AT_recipient_or_mailbox _rcpt,
    _rcpt_limit AT_recipients,
    _rcpt_numbers AT_recipients,
    _rcpt_to AT_recipients _rcpt_to,
    _rcpthosts AT_relay,
    _rcpts AT_recipients,
    _rdns AT_hostname _rdns,
    _read_error AT_not_done,
    _receiverX AT_recipient AT_recipient_or_mailbox,
    _rechazadX AT_refused,
    _rechazo_temporal AT_later_words,
    _recip AT_recipient AT_recipient_or_mailbox,
    _recipient_address_rejected _recipient_address_rejected,
    _recipient_address_rejected_access_denied _recipient_address_rejected_access_denied,
    _recipient_address_rejected_blocked _recipient_address_rejected_blocked,
    _recipient_address_rejected_inactive _recipient_address_rejected_inactive,
    _recipient_addressX_rejected _recipient_addressX_rejected,
    _recipient_count AT_recipients,
    _recipient_limit AT_recipients,
    _recipient_not_found _recipient_not_found,
    _recipient_preferenceX AT_by_recipient,
    _recipient_rejected_END _recipient_rejected_END,
    _recipient_verify_callout _recipient_verify_callout,
    _recipientX AT_recipient AT_recipient_or_mailbox,
    _recipients AT_recipients,
    _recusadX AT_refused,
    _reessayez AT_later_words,
    _refusX AT_refused AT_failed AT_fault AT_auth_failed,
    _refuses _refuses,
    _refusue9X AT_refused,
    _region AT_place,
    _reintentar AT_later_words,
    _reject_list AT_on_list,
    _rejectX AT_refused AT_failed AT_auth_failed _rejectX,
    _rejected_using AT_listed,
    _rejeitadX AT_refused,
    _rejeteX AT_refused,
    _rejetue9X AT_refused,
    _relais AT_relay,
    _relais_refusue9 AT_not_local,
    _relay _relay,
    _relay_access_denied _relay_access_denied,
    _relay_limit AT_rate,
    _relay_nur AT_not_local,
    _relay_quota AT_rate,
    _relayX AT_relay _relayX,
    _relaying_nur AT_relay,
    _remetente AT_sender,
    _remitente AT_sender,
    _remitenteX AT_sender,
    _remote_host AT_client,
    _remote_ip AT_client,
    _removal AT_suspect,
    _removed AT_disabled,
    _replaced AT_disabled,
    _reputation AT_suspect,
    _requeridX AT_need AT_auth_needed,
    _requestX AT_amount,
    _requireX AT_need AT_argument AT_auth_needed,
    _requires_confirmation _requires_confirmation,
    _requisX AT_need AT_auth_needed,
    _reserved_domain _reserved_domain,
    _reset AT_lost,
    _residential AT_suspect,
    _resolvX _resolvX,
    _resolvable AT_qualified,
    _resolver AT_dns,
    _resolver_adr _resolver_adr,
    _resolver_adr_reciplimit _resolver_adr_reciplimit,
    _resolver_rst _resolver_rst,
    _resolver_rst_authrequired _resolver_rst_authrequired,
    _resolver_rst_notauthorized _resolver_rst_notauthorized,
    _resolver_rst_recipsizelimit _resolver_rst_recipsizelimit,
    _resolver_rst_recipthresholdX _resolver_rst_recipthresholdX,
    _resolver_rst_sendernotX _resolver_rst_sendernotX,
    _resolver_rst_sendsizelimit _resolver_rst_sendsizelimit,
    _resourceX AT_resource,
    _response_limit_exceeded _response_limit_exceeded,
    _restrictX AT_refused,
    _restricted _restricted,
    _restrictionX AT_policy,
    _retired AT_disabled,
    _return_path AT_sender,
    _revdns AT_hostname,
    _reverse_dns AT_hostname _reverse_dns,
    _reverse_hostname AT_hostname,
    _reverse_path AT_sender,
    _reverseX AT_hostname,
    _rfc_2822 AT_format,
    _rfc_5322 AT_format,
    _rfc_822 AT_format,
    _rhsbl AT_listed,
    _richiestX AT_need AT_auth_needed,
    _rifiutatX AT_refused,
    _riprova AT_later_words,
    _rly_bl _rly_bl,
    _rp_001 _rp_001,
    _rp_002 _rp_002,
    _rp_003 _rp_003,
    _rp_cel _rp_cel,
    _rp_drc _rp_drc,
    _rp_trc _rp_trc,
    _rtr_bb _rtr_bb,
    _rtr_bg _rtr_bg,
    _rtr_bl _rtr_bl,
    _rtr_ch _rtr_ch,
    _rtr_du _rtr_du,
    _rtr_gb _rtr_gb,
    _rtr_rd _rtr_rd,
    _rtr_sc _rtr_sc,
    _rule AT_policy,
    _rules AT_policy,
    _rue9voquue9X AT_disabled,
    _s_3140 _s_3140,
    _s_3150 _s_3150,
    _same _same,
    _sasl AT_auth,
    _sbl AT_lists,
    _sc_001 _sc_001,
    _sc_002 _sc_002,
    _sc_003 _sc_003,
    _sc_004 _sc_004,
    _scam AT_spam,
    _sconosciutX AT_not_found,
    _scoreX AT_score,
    _scored AT_score,
    _scoring AT_score,
    _secure_connection AT_tls,
    _security AT_policy,
    _send _send,
    _send_to _send_to,
    _sender _sender,
    _sender_address_rejected _sender_address_rejected,
    _sender_id AT_sender_auth,
    _sender_ip AT_client,
    _sender_policy_framework AT_sender_auth,
    _sender_verify _sender_verify,
    _senderX AT_sender,
    _senderbaseX AT_lists,
    _senderid AT_sender_auth,
    _senderscore AT_lists,
    _sending AT_amount _sending,
    _sending_account AT_sender,
    _sending_activity AT_rate,
    _sending_address AT_sender,
    _sending_denied _sending_denied,
    _sending_domain AT_sender,
    _sending_email_account AT_sender,
    _sending_hostX AT_client,
    _sending_ipX AT_client,
    _sending_limitX AT_rate,
    _sending_mail_account AT_sender _sending_mail_account,
    _sending_mail_serverX AT_client,
    _sending_quota AT_rate,
    _sending_rate AT_rate,
    _sending_serverX AT_client,
    _sending_spam AT_suspect,
    _sending_user AT_sender,
    _senha AT_auth,
    _sequence AT_command AT_sequence,
    _sequueancia AT_protocol_words,
    _server AT_resource,
    _server_ip AT_client,
    _serverX AT_server,
    _serveranbieter AT_client,
    _serveurX AT_server,
    _service AT_resource,
    _service_refuse AT_later_words,
    _serviceX AT_server,
    _servicio AT_server,
    _servidor AT_server,
    _serwerX AT_server,
    _sessionX AT_connection AT_amount,
    _shutdown _shutdown,
    _shutting_down AT_fault _shutting_down,
    _sign_in AT_auth,
    _signing_failed AT_not_done,
    _simultaneousX AT_rate,
    _sintaxe AT_protocol_words,
    _site AT_server,
    _size AT_size _size,
    _size_limit AT_full,
    _size_limitX AT_too_large,
    _skladni AT_protocol_words,
    _skrzynkX AT_mailbox AT_recipient_or_mailbox,
    _slow_down AT_rate,
    _slower AT_rate,
    _smtp_protocol_violation AT_out_of_turn,
    _smtp_relay_limit_exceeded _smtp_relay_limit_exceeded,
    _smtp_relay_sending_limit _smtp_relay_sending_limit,
    _smtputf_8 AT_format _smtputf_8,
    _so_such AT_not_found,
    _sorbs AT_lists,
    _source_address AT_client,
    _source_hostX AT_client,
    _source_ipX AT_client,
    _space_limit AT_full,
    _spam _spam,
    _spam_or _spam_or,
    _spam_pattern _spam_pattern,
    _spam_sourceX AT_suspect,
    _spamX AT_spam,
    _spamassassin AT_spam,
    _spamaufkommenX AT_listed,
    _spamcop AT_lists,
    _spamhausX AT_lists,
    _spammerX AT_suspect,
    _spammy AT_spam,
    _spamrats AT_lists,
    _specified_domain_not_allowed _specified_domain_not_allowed,
    _speichervolumen AT_mailbox AT_recipient_or_mailbox,
    _spews AT_suspect,
    _spf AT_sender_auth,
    _spf_dns AT_sender_auth,
    _spfbl AT_lists,
    _spoofX AT_sender_auth,
    _spool AT_server AT_resource,
    _ssl AT_tls,
    _start_tls AT_tls,
    _starttls AT_tls,
    _starttls_not_supported _starttls_not_supported,
    _stat_failed AT_not_done,
    _stockage_impossible AT_later_words,
    _storage AT_server _storage,
    _storage_allocation AT_over_quota,
    _storage_exceedX AT_full,
    _storage_exceeded AT_over_quota,
    _storage_limitX AT_full,
    _storedrv _storedrv,
    _stray_lf AT_format,
    _subject AT_header,
    _subject_header AT_header,
    _submission AT_message,
    _submission_quota AT_rate,
    _subnet AT_client,
    _subscriber AT_mailbox AT_recipient_or_mailbox,
    _subscriberX AT_insiders,
    _superadX AT_full,
    _surbl AT_lists,
    _suspect_content AT_spam,
    _suspendX AT_disabled _suspendX,
    _suspended _suspended,
    _suspensX AT_disabled,
    _suspicious _suspicious,
    _suspicious_due_to_the_nature_of_the_content _suspicious_due_to_the_nature_of_the_content,
    _switched_off AT_disabled,
    _synchroniX AT_out_of_turn,
    _syntax AT_bad AT_command AT_argument _syntax,
    _syntaxe AT_protocol_words,
    _system AT_resource,
    _system_storage AT_resource,
    _systemX AT_server,
    _talosX AT_lists,
    _target_addressX AT_recipient AT_recipient_or_mailbox,
    _temporairement AT_later_words,
    _temporaneo AT_later_words,
    _temporarX AT_failed AT_auth_failed _temporarX,
    _temporarily _temporarily,
    _temporarily_deferred _temporarily_deferred,
    _temporue4r AT_later_words,
    _tenant _tenant,
    _tente_novamente AT_later_words,
    _terminatX AT_disabled,
    _territory AT_place,
    _third_party AT_relay,
    _this_hour AT_rate AT_other_many,
    _thread_limit AT_rate AT_other_many,
    _throttlX AT_rate,
    _time_exceeded AT_timeout,
    _time_expired AT_timeout,
    _timeX_out AT_timeout,
    _timeoutX AT_timeout,
    _tls AT_tls,
    _tlsa AT_tls,
    _tlsa_invalid _tlsa_invalid,
    _to_address AT_recipient AT_recipient_or_mailbox,
    _to_best_protect ASIDE,
    _to_find ASIDE,
    _to_learn ASIDE,
    _to_protect ASIDE,
    _to_reduce ASIDE,
    _to_review ASIDE,
    _to_set ASIDE,
    _to_this_address_bounces _to_this_address_bounces,
    _too_big AT_full AT_over AT_too_large,
    _too_far AT_bad,
    _too_fast AT_rate _too_fast,
    _too_frequentX AT_rate,
    _too_large AT_full AT_over AT_too_large _too_large,
    _too_long AT_bad _too_long,
    _too_many AT_failed AT_too_many AT_auth_failed AT_command_fault _too_many,
    _too_many_attempts AT_rate,
    _too_many_authX AT_rate,
    _too_many_bad AT_rate,
    _too_many_commands AT_rate,
    _too_many_concurrent AT_rate,
    _too_many_connections AT_rate,
    _too_many_emails AT_rate,
    _too_many_errors AT_rate,
    _too_many_failed AT_rate,
    _too_many_failures AT_rate,
    _too_many_hops AT_loop,
    _too_many_invalid AT_rate AT_other_many,
    _too_many_loginX AT_rate,
    _too_many_mails AT_rate,
    _too_many_messages AT_rate,
    _too_many_open AT_rate,
    _too_many_parallel AT_rate,
    _too_many_received AT_loop,
    _too_many_recent AT_rate,
    _too_many_requests AT_rate,
    _too_many_sessions AT_rate,
    _too_many_simultaneous AT_rate,
    _too_many_times AT_loop,
    _too_many_unknown AT_rate AT_other_many,
    _too_much AT_too_many,
    _too_much_mail_data _too_much_mail_data,
    _too_often AT_rate,
    _too_quickX AT_rate,
    _too_quickly _too_quickly,
    _traffic AT_client,
    _traffic_not_accepted_from_this_ip _traffic_not_accepted_from_this_ip,
    _transaction_in_progress _transaction_in_progress,
    _transactionX AT_amount,
    _trend AT_lists,
    _triplet _triplet,
    _trojanX AT_virus,
    _trop AT_too_many,
    _trop_de_connexions AT_rate,
    _trop_de_messages AT_rate,
    _trop_gros AT_too_large,
    _trop_longue AT_too_large,
    _trop_volumineux AT_too_large,
    _troppi AT_too_many,
    _troppo_grande AT_too_large,
    _trouble AT_fault,
    _trust AT_suspect,
    _tss_04 _tss_04,
    _tss_07 _tss_07,
    _tss_09 _tss_09,
    _turned_off AT_disabled,
    _ube AT_spam,
    _uce AT_spam,
    _uceprotectX AT_lists,
    _udloebet AT_disabled,
    _ueberschritten AT_full,
    _unacceptable AT_refused,
    _unallocated AT_not_found,
    _unauthenticated AT_sender_auth,
    _unauthenticated_commandX _unauthenticated_commandX,
    _unauthoriX AT_refused,
    _unavailable AT_failed AT_fault AT_auth_failed _unavailable,
    _unbekannt AT_not_found,
    _unblockX _unblockX,
    _unconfigured AT_not_found,
    _undeliverable AT_not_found,
    _unencrypted AT_tls,
    _unexpected AT_command_fault AT_unimplemented,
    _unexpected_error AT_not_done,
    _unfortunately_messages_from _unfortunately_messages_from,
    _ungueltig AT_bad,
    _ungufcltigX AT_bad,
    _ungufcltige_reihenfolge AT_protocol_words,
    _unimplementX AT_auth_failed AT_unimplemented,
    _unknown AT_faults,
    _unknown_tld _unknown_tld,
    _unknownX AT_not_found AT_auth_failed,
    _unparseX AT_bad,
    _unreachable AT_unreach,
    _unrecogniX AT_not_found AT_failed AT_auth_failed,
    _unresolvable AT_not_found,
    _unroutX _unroutX,
    _unroutable AT_not_found,
    _unrouteable AT_not_found,
    _unsafe_content _unsafe_content,
    _unsolicited AT_spam,
    _unsubscribed _unsubscribed,
    _unsuccessfulX AT_failed AT_auth_failed,
    _unsupportX AT_auth_failed AT_unimplemented,
    _unused AT_disabled,
    _unusual _unusual,
    _unusual_amount AT_rate,
    _unusual_rate AT_rate _unusual_rate,
    _unusual_volume AT_rate,
    _unvalidated AT_not_found,
    _unverifiable AT_not_found,
    _unverified AT_not_found,
    _unwanted AT_refused,
    _unwanted_content AT_spam,
    _unwelcome AT_refused,
    _url_resolution _url_resolution,
    _urlX _urlX,
    _urlX_this_email _urlX_this_email,
    _use AT_need AT_auth_needed,
    _user _user,
    _user_preferenceX AT_by_recipient,
    _user_refused _user_refused,
    _user_reject _user_reject,
    _userX AT_mailbox AT_recipient_or_mailbox,
    _usernameX AT_mailbox AT_auth AT_recipient_or_mailbox,
    _users_blacklist _users_blacklist,
    _usuariX AT_mailbox AT_recipient_or_mailbox,
    _usuue1rX AT_mailbox AT_recipient_or_mailbox,
    _utente AT_mailbox AT_recipient_or_mailbox,
    _utf_8 AT_format,
    _utilisateurX AT_mailbox AT_recipient_or_mailbox,
    _utilizadorX AT_mailbox AT_recipient_or_mailbox,
    _uwierzytelniX AT_auth,
    _vacation AT_disabled,
    _valid_address _valid_address,
    _valid_hostname AT_qualified,
    _validrcptto _validrcptto,
    _verb AT_command,
    _verbindungX AT_connection,
    _verifX _verifX,
    _verification AT_resource,
    _verification_dmarc AT_sender_auth,
    _verweigert AT_refused,
    _virusX AT_virus,
    _viruses AT_virus,
    _voll AT_full,
    _volume AT_rate,
    _vorufcbergehendX AT_later_words,
    _went_away AT_lost,
    _wiadomou15bu107 AT_message,
    _without AT_need AT_auth_needed,
    _without_delivery AT_timeout,
    _wormX AT_virus,
    _write AT_resource,
    _write_error AT_not_done,
    _wrong AT_bad,
    _wrongly AT_bad,
    _wymaganX AT_need AT_auth_needed,
    _xbl AT_lists,
    _xoauth AT_auth,
    _xoauth_2 AT_auth,
    _yapin AT_need AT_auth_needed,
    _you_tried_to_reach_does_not_exist _you_tried_to_reach_does_not_exist,
    _you_tried_to_reach_is_disabled _you_tried_to_reach_is_disabled,
    _you_tried_to_reach_is_inactive _you_tried_to_reach_is_inactive,
    _your_access AT_client _your_access,
    _your_address AT_client,
    _your_country AT_client,
    _your_domain AT_client,
    _your_email_addressX _your_email_addressX,
    _your_hostX AT_client,
    _your_ip AT_client,
    _your_ipX AT_client _your_ipX,
    _your_isp AT_client,
    _your_location AT_place,
    _your_mail_serverX AT_client,
    _your_mailserverX AT_client,
    _your_mta AT_client,
    _your_networkX AT_client,
    _your_serverX AT_client,
    _zablokowanX AT_disabled,
    _zap AT_lists,
    _zieladresse AT_address AT_recipient_or_mailbox,
    _zieladresseX AT_recipient AT_recipient_or_mailbox,
    _zip AT_attachment,
    _zombieX AT_suspect,
    _zu_gross AT_too_large,
    _zu_groudf AT_too_large,
    _zu_lang AT_too_large,
    _zu_viele AT_too_many,
    _zu_viele_verbindungen AT_rate,
    _zuviele_mails AT_full,
    _ue9chec AT_failed AT_auth_failed,
    _ue9chouue9e AT_failed AT_auth_failed,
    _ufcberschritten AT_full,
    _u430u432u442u43eu440u438u437u430u446u438X AT_auth,
    _u430u434u440u435u441X AT_address AT_recipient_or_mailbox,
    _u430u443u442u435u43du442u438u444u438u43au430u446u438X AT_auth,
    _u432u440u435u43cu435u43du43dX AT_later_words,
    _u434u43eu43cu435u43dX AT_domain,
    _u437u430u431u43bu43eu43au438u440u43eu432u430u43dX AT_disabled,
    _u43au43eu43cu430u43du434u430 AT_protocol_words,
    _u43bu43eu433u438u43d AT_auth,
    _u43du435_u43du430u439u434u435u43dX AT_not_found,
    _u43du435_u43fu43eu434u434u435u440u436u438u432u430u435u442u441u44f AT_protocol_words,
    _u43du435_u43fu43eu43du44fu43b AT_not_found,
    _u43du435_u441u443u449u435u441u442u432u443u435u442 AT_not_found,
    _u43du435u432u435u440u43dX AT_bad AT_failed AT_auth_failed,
    _u43du435u434u43eu43fu443u441u442u438u43cX AT_not_found,
    _u43du435u438u437u432u435u441u442u43dX AT_not_found,
    _u43eu442u43au430u437u430u43du43e AT_refused,
    _u43eu442u43au43bu43eu43du435u43dX AT_refused,
    _u43eu442u43au43bu44eu447u435u43dX AT_disabled,
    _u43eu442u43fu440u430u432u438u442u435u43bX AT_sender,
    _u43fu430u440u43eu43bu44c AT_auth,
    _u43fu435u440u435u43fu43eu43bu43du435u43dX AT_full,
    _u43fu438u441u44cu43cu43e AT_message,
    _u43fu43eu437u436u435 AT_later_words,
    _u43fu43eu43bu443u447u430u442u435u43bX AT_recipient AT_recipient_or_mailbox,
    _u43fu43eu43bu44cu437u43eu432u430u442u435u43bX AT_mailbox AT_recipient_or_mailbox,
    _u43fu440u435u432u44bu448u435u43dX AT_full,
    _u441u435u440u432u435u440X AT_server,
    _u441u43bu438u448u43au43eu43c_u431u43eu43bu44cu448u43eu435 AT_too_large,
    _u441u43bu438u448u43au43eu43c_u43cu43du43eu433u43e AT_rate,
    _u441u43du430u447u430u43bu430_u43du443u436u43du43e AT_protocol_words,
    _u441u43eu435u434u438u43du435u43du438X AT_connection,
    _u441u43eu43eu431u449u435u43du438X AT_message,
    _u441u43fu430u43c AT_spam,
    _u442u440u435u431u443u435u442u441u44f AT_need AT_auth_needed,
    _u447u435u440u43du44bu439_u441u43fu438u441u43eu43a AT_listed,
    _u44fu449u438u43aX AT_mailbox AT_recipient_or_mailbox,
    _u627u644u62eu627u62fu645 AT_server,
    _u627u644u631u633u627u644u629 AT_message,
    _u627u644u633u64au631u641u631 AT_server,
    _u62eu637u623_u645u624u642u62a AT_later_words,
    _u645u624u642u62a AT_later_words,
    _u64au62au62cu627u648u632_u627u644u62du62f AT_too_large,
    _u64au633u62au642u628u644_u641u642u637 AT_not_local,
    _u4e0d_u5b58_u5728 AT_not_found,
    _u4e0d_u652f_u6301 AT_protocol_words,
    _u53c2_u6570 AT_protocol_words,
    _u53d1_u4ef6_u4eba AT_sender,
    _u53d1_u751f_u9519_u8bef AT_later_words,
    _u547d_u4ee4 AT_protocol_words,
    _u5730_u5740 AT_address AT_recipient_or_mailbox,
    _u5783_u573e AT_spam,
    _u57df_u540d AT_domain,
    _u592a_u5927 AT_too_large,
    _u5931_u8d25 AT_failed AT_auth_failed,
    _u5df2_u6ee1 AT_full,
    _u62d2_u7edd AT_refused,
    _u6388_u6743_u7801 AT_auth,
    _u6536_u4ef6_u4eba AT_recipient AT_recipient_or_mailbox,
    _u6570_u636e_u65e0_u6548 AT_protocol_words,
    _u65e0_u6548 AT_bad,
    _u65e0_u6548_u5730_u5740 AT_not_found,
    _u65e0_u6cd5_u53d1_u9001 AT_refused,
    _u6682_u65f6 AT_later_words,
    _u670d_u52a1_u5668 AT_server,
    _u672a_u5728 AT_not_found,
    _u672a_u5b9e_u73b0 AT_protocol_words,
    _u672a_u77e5 AT_not_found,
    _u7528_u6237 AT_mailbox AT_recipient_or_mailbox,
    _u7528_u6237_u540d AT_mailbox AT_recipient_or_mailbox,
    _u767b_u5f55 AT_auth,
    _u7a0d_u540e AT_later_words,
    _u8ba4_u8bc1 AT_auth,
    _u8bed_u6cd5 AT_protocol_words,
    _u8bf7 AT_need AT_auth_needed,
    _u8bf7_u5148 AT_protocol_words,
    _u8fc7_u4e8e_u9891_u7e41 AT_rate,
    _u8fde_u63a5 AT_connection,
    _u90ae_u4ef6 AT_message,
    _u90ae_u7bb1 AT_mailbox AT_recipient_or_mailbox,
    _u9700_u8981 AT_need AT_auth_needed,
    _u975e_u6cd5 AT_bad,
    _u975e_u6cd5_u5730_u5740 AT_not_found,
    _u9891_u7387 AT_rate,
    _u9ed1_u540d_u5355 AT_listed,
}

conditions! {
    _4 Condition { first: 4, code: 0, enhanced: None, stage: None, server: "" },
    _5 Condition { first: 5, code: 0, enhanced: None, stage: None, server: "" },
    _501 Condition { first: 0, code: 501, enhanced: None, stage: None, server: "" },
    _553 Condition { first: 0, code: 553, enhanced: None, stage: None, server: "" },
    _554 Condition { first: 0, code: 554, enhanced: None, stage: None, server: "" },
    _5_rcpt Condition { first: 5, code: 0, enhanced: None, stage: Some(super::Stage::Rcpt), server: "" },
    __charter_net Condition { first: 0, code: 0, enhanced: None, stage: None, server: "charter.net" },
    __cloudfilter_net Condition { first: 0, code: 0, enhanced: None, stage: None, server: "cloudfilter.net" },
    __cox_net Condition { first: 0, code: 0, enhanced: None, stage: None, server: "cox.net" },
    __icloud_com Condition { first: 0, code: 0, enhanced: None, stage: None, server: "icloud.com" },
    __protection_outlook_com_x_4_1 Condition { first: 0, code: 0, enhanced: Some((4, 1)), stage: None, server: "protection.outlook.com" },
    __qq_com Condition { first: 0, code: 0, enhanced: None, stage: None, server: "qq.com" },
    _auth Condition { first: 0, code: 0, enhanced: None, stage: Some(super::Stage::Auth), server: "" },
    _connect Condition { first: 0, code: 0, enhanced: None, stage: Some(super::Stage::Connect), server: "" },
    _ehlo Condition { first: 0, code: 0, enhanced: None, stage: Some(super::Stage::Hello), server: "" },
    _mail Condition { first: 0, code: 0, enhanced: None, stage: Some(super::Stage::Mail), server: "" },
    _rcpt Condition { first: 0, code: 0, enhanced: None, stage: Some(super::Stage::Rcpt), server: "" },
    _x_1_10 Condition { first: 0, code: 0, enhanced: Some((1, 10)), stage: None, server: "" },
    _x_1_8 Condition { first: 0, code: 0, enhanced: Some((1, 8)), stage: None, server: "" },
    _x_4_1 Condition { first: 0, code: 0, enhanced: Some((4, 1)), stage: None, server: "" },
    _x_7_705 Condition { first: 0, code: 0, enhanced: Some((7, 705)), stage: None, server: "" },
    any Condition { first: 0, code: 0, enhanced: None, stage: None, server: "" },
}

rules! {
    operator:
    "cloudfilter.aup" Blocklisted __cloudfilter_net _aup NONE NONE NONE 0,
    "charter.aup" Blocklisted __charter_net _aup NONE NONE NONE 0,
    "cox.aup-known" Blocklisted __cox_net _aup NONE NONE NONE 0,
    "icloud.cs01" PolicyOther __icloud_com _cs_01 NONE NONE NONE 0,
    "icloud.hm08" PolicyOther __icloud_com _hm_08 NONE NONE NONE 0,
    "qq.denied" MailboxNotFound __qq_com _mailbox_unavailable_or_access_denied NONE NONE NONE 0,
    "qq.frequency" RateLimited __qq_com _frequency_limited NONE NONE NONE 0,
    "outlook.denied" MailboxNotFound __protection_outlook_com_x_4_1 _access_denied NONE NONE NONE 0,
    "cox.aup" Blocklisted any _aup _cox NONE NONE 0,
    "comcast.bl" Blocklisted any _comcast_block_for_spam NONE NONE NONE 0,
    "exchange.auth-required" RecipientRestricted any _resolver_rst_authrequired NONE NONE NONE 0,
    "exchange.not-authorized" RecipientRestricted any _resolver_rst_notauthorized NONE NONE NONE 0,
    "exchange.many" TooManyRecipients any _resolver_adr_reciplimit NONE NONE NONE 0,
    "exchange.group" RecipientRestricted any _resolver_rst_sendernotX NONE NONE NONE 0,
    "exchange.restriction" RecipientRestricted any _delivery_restriction NONE NONE NONE 0,
    "exchange.not-found" MailboxNotFound any _resolver_adr NONE NONE NONE 0,
    "exchange.too-large" MessageTooLarge any _resolver_rst_recipsizelimit NONE NONE NONE 0,
    "exchange.send-size" MessageTooLarge any _resolver_rst_sendsizelimit NONE NONE NONE 0,
    "exchange.throttled" RateLimited any _resolver_rst_recipthresholdX NONE NONE NONE 0,
    "exchange.store-full" MailboxFull any _storedrv _quotaX NONE NONE 0,
    "exchange.store-disabled" MailboxDisabled any _storedrv _account_disabled NONE NONE 0,
    "exchange.5.4.1" MailboxNotFound _x_4_1 _access_denied NONE NONE _relay_access_denied 0,
    "exchange.rejected-5.4.1" MailboxNotFound _x_4_1 _recipient_addressX_rejected NONE NONE NONE 0,
    "exchange.not-found-5.1.10" MailboxNotFound _x_1_10 _recipient_not_found NONE NONE NONE 0,
    "exchange.banned" Blocklisted any _access_denied_banned_sendX NONE NONE NONE 0,
    "exchange.tenant" RateLimited _x_7_705 _tenant NONE NONE NONE 0,
    "exchange.bad-actor" SpamContent _x_1_8 _bad_outbound_sender NONE NONE NONE 0,
    "exchange.not-from-this-ip" Blocklisted any _traffic_not_accepted_from_this_ip NONE NONE NONE 0,
    "exchange.tlsa" Tls any _tlsa_invalid NONE NONE NONE 0,
    "exchange.dnssec" Tls any _dnssec_invalid NONE NONE NONE 0,
    "exchange.dane" Tls any _dane_validation NONE NONE NONE 0,
    "exchange.starttls" Tls any _starttls_not_supported NONE NONE NONE 0,
    "google.suspended" SenderRejected any _sending_mail_account _suspended NONE NONE 0,
    "google.sending-denied" SenderRejected any _mail_sending_denied NONE NONE NONE 0,
    "google.relay-quota" RateLimited any _smtp_relay_limit_exceeded NONE NONE NONE 0,
    "google.relay-sending" RateLimited any _smtp_relay_sending_limit NONE NONE NONE 0,
    "google.relay" RelayDenied any _credentials_for_relay NONE NONE NONE 0,
    "google.ipv6" ClientHostname any _ipv_6_sending_guidelines NONE NONE NONE 0,
    "google.unsolicited" SpamContent any _likely_unsolicited NONE NONE NONE 0,
    "google.suspicious-content" SpamContent any _suspicious_due_to_the_nature_of_the_content NONE NONE NONE 0,
    "google.reputation" Blocklisted any _low_reputation NONE NONE NONE 0,
    "google.unusual-rate" RateLimited any _unusual_rate NONE NONE NONE 0,
    "google.not-direct" Blocklisted any _not_authorized_to_sendX_email_directly NONE NONE NONE 0,
    "google.disabled" MailboxDisabled any _you_tried_to_reach_is_disabled NONE NONE NONE 0,
    "google.inactive" MailboxDisabled any _you_tried_to_reach_is_inactive NONE NONE NONE 0,
    "google.tried-to-reach" MailboxNotFound any _you_tried_to_reach_does_not_exist NONE NONE NONE 0,
    "google.at-rate" RateLimited any _at_a_rate_that_prevents NONE NONE NONE 0,
    "google.too-quickly" RateLimited any _too_quickly NONE NONE NONE 0,
    "mimecast.user-entry" RecipientRestricted any _envelope_blocked_user_entry NONE NONE NONE 0,
    "mimecast.spoof" SenderAuthentication any _anti_spoofing_policy NONE NONE NONE 0,
    "tonline.bad-reputation" Blocklisted any _bad_reputation NONE NONE NONE 0,
    "tonline.problem" Blocklisted any _a_problem_occurred _ask_your_postmaster_for_help NONE NONE 0,
    ; cause:
    "sender.address-rejected" SenderRejected any _sender_address_rejected NONE NONE AT_listed 0,
    "sender-auth.not-from" SenderAuthentication any _not_allowed_to_send_mail_from NONE NONE NONE 0,
    "sender-auth.mismatch" SenderAuthentication any _mail_from _mismatchX _client_ipX NONE 0,
    "sender-auth.responsible-address" SenderAuthentication any _purported_responsible NONE NONE NONE 0,
    "host.exchanger" ClientHostname any _not_be_mail_exchanger NONE NONE NONE 0,
    "host.mismatch" ClientHostname any _domain _mismatchX _client_ip NONE 0,
    "host.invalid-domain-name" ClientHostname _501 _invalid_domain_name NONE NONE NONE 0,
    "list.not-sent" Blocklisted any _unfortunately_messages_from NONE NONE NONE 0,
    "list.permanently-deferred" Blocklisted any _permanently_deferred NONE NONE NONE 0,
    "list.ers" Blocklisted any _ers_customized_block NONE NONE NONE 0,
    "list.bypassing" Blocklisted any _bypassing _relay NONE NONE 0,
    "list.currently-blocked" Blocklisted any _email_from _currently_blocked NONE NONE 0,
    "rate.temporarily-deferred" RateLimited _4 _temporarily_deferred NONE NONE AT_sender 0,
    "rate.prevents-delivery" RateLimited any _rate_that_prevents NONE NONE NONE 0,
    "rate.queue-quota" RateLimited any _queue_quota NONE NONE NONE 0,
    "rate.email-quota" RateLimited any _email_quota NONE NONE NONE 0,
    "domain.name-not-found" DomainNotFound any _domain_name_not_found NONE NONE AT_sender 0,
    "domain.destination" DomainNotFound any _bad_destination_system NONE NONE AT_sender 0,
    "domain.private-mx" DomainNotFound any _mx_in_private NONE NONE AT_sender 0,
    "domain.no-domain" DomainNotFound any _no_domain NONE NONE AT_sender 0,
    "full.data" MailboxFull any _too_much_mail_data NONE NONE NONE 0,
    "disabled.bounces" MailboxDisabled any _to_this_address_bounces NONE NONE AT_sender 0,
    "disabled.blocked" MailboxDisabled any _recipient_address_rejected_blocked NONE NONE AT_sender 0,
    "disabled.inactive" MailboxDisabled any _recipient_address_rejected_inactive NONE NONE AT_sender 0,
    "protocol.mail-syntax" ProtocolError _501 _mail_from AT_bad NONE NONE 0,
    "protocol.rcpt-syntax" ProtocolError _501 _rcpt_to NONE NONE NONE 0,
    "protocol.no-recipients" ProtocolError any _no_recipients NONE NONE NONE 0,
    "protocol.response-limit" ProtocolError any _response_limit_exceeded NONE NONE NONE 0,
    "protocol.burl" ProtocolError any _url_resolution NONE NONE NONE 0,
    "protocol.bdat" ProtocolError any _null_bdat NONE NONE NONE 0,
    "protocol.base64" ProtocolError any _invalid_base_64 NONE NONE NONE 0,
    "protocol.nul" ProtocolError any _nul_characterX _commandX NONE NONE 0,
    "protocol.size-syntax" ProtocolError any _message_size_syntax NONE NONE NONE 0,
    "protocol.optional-argument" ProtocolError any _optional_argument NONE NONE NONE 0,
    "protocol.rules" ProtocolError any _can_break_rules NONE NONE NONE 0,
    "restricted.exchange" RecipientRestricted any _resolver_rst NONE NONE NONE 0,
    "restricted.user" RecipientRestricted any _user_refused NONE NONE NONE 0,
    "restricted.reject" RecipientRestricted any _user_reject NONE NONE NONE 0,
    "relay.insecure" RelayDenied any _insecure_mail_relay NONE NONE NONE 0,
    "relay.domain-not-allowed" RelayDenied any _specified_domain_not_allowed NONE NONE NONE 0,
    "sender.invalid-mx" SenderRejected any _invalid_dns_mx NONE NONE NONE 0,
    "sender.not-registered" SenderRejected any _not_registered_gateway NONE NONE NONE 0,
    "sender.sending-denied" SenderRejected any _sending_denied NONE NONE NONE 0,
    "sender.from-not-allowed" SenderRejected any _from_address _not_allowed NONE NONE 0,
    "sender.not-exist" SenderRejected _mail _not_exist NONE NONE AT_hello 0,
    "sender.callout-failed" SenderRejected any _callout_verification NONE NONE NONE 0,
    "system.callout" SystemUnavailable _4 _recipient_verify_callout NONE NONE AT_grey 0,
    "system.mailer" SystemUnavailable any _qqt_failure NONE NONE NONE 0,
    "system.not-replicated" SystemUnavailable any _not_replicated NONE NONE NONE 0,
    "system.not-loaded" SystemUnavailable _4 _not_load NONE NONE NONE 0,
    "system.database" SystemUnavailable any _our_database NONE NONE NONE 0,
    "policy.etrn" PolicyOther any _etrn_command_rejected NONE NONE NONE 0,
    "policy.multi-recipient-bounce" PolicyOther any _multi_recipient_bounce NONE NONE NONE 0,
    "policy.confirm" PolicyOther any _requires_confirmation NONE NONE NONE 0,
    "malware.security" Malware any _potential_security_issue NONE NONE NONE 0,
    "malware.banned-type" Malware any _rejectX _banned _application NONE 0,
    "spam.community" SpamContent any _internet_community NONE NONE NONE 0,
    "host.reserved" ClientHostname _connect _reserved_domain NONE NONE NONE 0,
    "sender.reserved" SenderRejected _mail _reserved_domain NONE NONE NONE 0,
    "host.unknown-tld" ClientHostname _connect _unknown_tld NONE NONE NONE 0,
    "sender.no-bounces" SenderRejected _mail _no_bounces NONE NONE NONE 0,
    "mailbox.validrcptto" MailboxNotFound any _validrcptto NONE NONE AT_sender 0,
    "protocol.one-recipient" ProtocolError any _least_one AT_recipient NONE NONE 0,
    "sender.identity-not-verified" SenderRejected _554 _email_address_not_verified NONE NONE NONE 0,
    "greylist.named" Greylisted any AT_grey NONE NONE NONE 0,
    "greylist.first-time" Greylisted _4 _first_time NONE NONE NONE 0,
    "greylist.triplet" Greylisted _4 _triplet NONE NONE NONE 0,
    "greylist.new-sender" Greylisted _4 _new_sender NONE NONE NONE 0,
    "network.loop" Network any AT_loop NONE NONE _sender_address_rejected 0,
    "protocol.pipelining" ProtocolError any _pipelinX NONE NONE NONE 0,
    "spam.url-listed" SpamContent any _urlX_this_email _listed NONE NONE 1,
    "system.qmail-queue" SystemUnavailable any _qq_trouble NONE NONE NONE 0,
    "rate.retrying-too-fast" RateLimited any _too_fast NONE NONE NONE 0,
    "mailbox.alias-unknown" MailboxNotFound any _alias_unknown NONE NONE AT_sender 0,
    "restricted.does-not-want" RecipientRestricted any AT_recipient _not_wantX NONE NONE 1,
    "mailbox.may-not-exist" MailboxNotFound any _may_not_exist AT_recipient_or_mailbox NONE AT_sender 0,
    "mailbox.not-a-member" MailboxNotFound any _not_member_domain NONE NONE AT_sender 0,
    "system.progress" SystemUnavailable any _in_progress NONE NONE NONE 0,
    "protocol.transaction-in-progress" ProtocolError any _transaction_in_progress NONE NONE NONE 0,
    "protocol.command-line" ProtocolError any _command_line NONE NONE NONE 0,
    "protocol.command-not-parsed" ProtocolError any _not_parse _command NONE NONE 1,
    "protocol.invalid-syntax" ProtocolError any _invalid_syntax NONE NONE NONE 0,
    "spam.named-first" SpamContent any _spam_or NONE NONE NONE 0,
    "protocol.out-of-turn" ProtocolError any AT_out_of_turn NONE NONE NONE 0,
    "protocol.no-valid-recipients" ProtocolError any _no_valid_recipients NONE NONE NONE 0,
    "protocol.unauthenticated-commands" ProtocolError any _unauthenticated_commandX NONE NONE NONE 0,
    "system.not-scanned" SystemUnavailable _4 AT_virus _not NONE NONE 1,
    "malware.virus" Malware any AT_virus NONE NONE _spam_or 0,
    "attachment.size" MessageTooLarge any AT_attachment AT_too_many NONE NONE 1,
    "attachment.too-large" MessageTooLarge any AT_attachment _too_large NONE NONE 1,
    "attachment.too-long" MessageTooLarge any AT_attachment _too_long NONE NONE 1,
    "attachment.macro" Malware any _macroX NONE NONE NONE 0,
    "attachment.unsafe" Malware any _unsafe_content NONE NONE NONE 0,
    "attachment.refused" Malware any AT_attachment AT_refused NONE AT_header 1,
    "attachment.malformed" Malware any AT_attachment AT_bad NONE NONE 1,
    "malware.banned-content" Malware any _banned _contentX NONE NONE 1,
    "format.from-missing" MessageFormat any _from_header _missing NONE NONE 1,
    "format.duplicate-header" MessageFormat any _duplicate AT_header NONE NONE 1,
    "spam.checks" SpamContent any _antispam_checkX NONE NONE NONE 0,
    "host.forged" ClientHostname any _forged AT_forged_host NONE NONE 1,
    "sender-auth.failed" SenderAuthentication any AT_sender_auth NONE NONE _ptr 0,
    "host.ptr" ClientHostname any _ptr NONE NONE NONE 0,
    "system.internal-error" SystemUnavailable any _internal _errorX NONE NONE 1,
    "system.not-done" SystemUnavailable any AT_not_done NONE NONE NONE 0,
    "tls.required" Tls any AT_tls AT_need NONE NONE 1,
    "tls.failed" Tls any AT_tls AT_failed NONE NONE 1,
    "tls.malformed" Tls any AT_tls AT_bad NONE NONE 1,
    "rate.more-than" RateLimited any _more_than AT_amount NONE AT_size 1,
    "rate.in-the-past" RateLimited any _more_than _past NONE NONE 1,
    "rate.too-many-errors" RateLimited any _too_many AT_faults NONE NONE 1,
    "list.names" Blocklisted any AT_lists NONE NONE NONE 0,
    "list.blocked-using" Blocklisted any _blocked_using NONE NONE _spam_pattern 0,
    "protocol.sequence" ProtocolError any AT_sequence NONE NONE NONE 0,
    "host.unknown" ClientHostname any AT_hostname AT_not_found NONE NONE 1,
    "host.helo-not-qualified" ClientHostname any AT_hello AT_qualified NONE NONE 1,
    "protocol.helo" ProtocolError any AT_hello AT_argument NONE NONE 1,
    "host.helo-malformed" ClientHostname any AT_hello AT_bad NONE NONE 1,
    "host.helo-unknown" ClientHostname any AT_hello AT_not_found NONE NONE 1,
    "host.helo-suspect" ClientHostname any AT_hello AT_suspect NONE NONE 1,
    "host.helo-refused" ClientHostname any AT_hello AT_refused NONE NONE 1,
    "host.helo-required" ClientHostname any AT_hello AT_need NONE NONE 1,
    "host.helo-failed" ClientHostname any AT_hello AT_failed NONE NONE 1,
    "host.malformed" ClientHostname any AT_hostname AT_bad NONE NONE 1,
    "host.required" ClientHostname any AT_hostname AT_need NONE _sender 1,
    "host.failed" ClientHostname any AT_hostname AT_failed NONE NONE 1,
    "host.refused" ClientHostname any AT_hostname AT_refused NONE NONE 1,
    "host.rdns" ClientHostname any _rdns NONE NONE NONE 0,
    "host.reverse" ClientHostname any _reverse_dns NONE NONE NONE 0,
    "host.generic" ClientHostname any AT_hostname _generic NONE NONE 1,
    "host.fix" ClientHostname any AT_hostname _fix NONE NONE 1,
    "host.not-resolved" ClientHostname any _not_resolve AT_client NONE NONE 1,
    "list.urls-listed" SpamContent any _urlX AT_listed NONE NONE 1,
    "list.contains-listed" SpamContent any _containX AT_listed NONE NONE 1,
    "list.links-listed" SpamContent any _linkX AT_listed NONE NONE 1,
    "list.sender-listed" SenderRejected any AT_listed AT_sender NONE AT_client 1,
    "list.of-the-user" RecipientRestricted any _users_blacklist NONE NONE NONE 0,
    "list.words" Blocklisted any AT_listed NONE NONE NONE 0,
    "size.more-than" MessageTooLarge any _more_than _bytes NONE _past 1,
    "size.exceeded" MessageTooLarge any _size AT_over NONE AT_limited_mailbox 1,
    "list.reputation" Blocklisted any AT_suspect NONE NONE NONE 0,
    "rate.limited" RateLimited any AT_rate NONE NONE NONE 0,
    "list.unblock" Blocklisted any _unblockX NONE NONE NONE 0,
    "list.spam-ip" Blocklisted any _spam _ip NONE _unusual 1,
    "recipients.only-one" TooManyRecipients any _only_one_recipient NONE NONE NONE 0,
    "recipients.qmail" TooManyRecipients any _allow_rcpt_numbers NONE NONE NONE 0,
    "recipients.too-many" TooManyRecipients any AT_too_many AT_recipients NONE AT_other_many 1,
    "rate.too-many" RateLimited any AT_too_many AT_amount NONE AT_size 1,
    "rate.sending-quota" RateLimited any _quota _sending NONE NONE 1,
    "list.not-directly" Blocklisted any _directly AT_refused NONE NONE 1,
    "sender.account-disabled" SenderRejected any AT_sender AT_disabled NONE NONE 1,
    "domain.null-mx" DomainNotFound any _nullmx NONE NONE AT_sender 0,
    "domain.null-mx-words" DomainNotFound any _null_mx NONE NONE AT_sender 0,
    "relay.refused" RelayDenied any AT_relay AT_refused NONE NONE 1,
    "relay.required" RelayDenied any AT_relay AT_need NONE NONE 1,
    "relay.access" RelayDenied any AT_relay _access NONE NONE 1,
    "relay.other-languages" RelayDenied any AT_not_local NONE NONE NONE 0,
    "relay.credentials" RelayDenied any AT_relay _credentialX NONE NONE 1,
    "relay.failed" RelayDenied any _relayX AT_failed NONE NONE 1,
    "relay.local-only" RelayDenied any _only _local NONE NONE 1,
    "relay.not-local-host" RelayDenied any _not_local_host NONE NONE NONE 0,
    "relay.not-accepted" RelayDenied any _not_accept_mail _domain NONE NONE 1,
    "sender.not-authenticated-user" SenderRejected any _authenticated_user _match NONE NONE 1,
    "sender.must-be-same" SenderRejected any _from_address _same NONE NONE 1,
    "sender.not-match" SenderRejected any AT_sender _not_match NONE NONE 1,
    "sender.not-same" SenderRejected any _from _not_same NONE NONE 1,
    "auth.required" ClientAuth any AT_auth AT_auth_needed NONE NONE 1,
    "auth.not-authenticated" ClientAuth any _not_authenticated NONE NONE NONE 0,
    "auth.not-logged-in" ClientAuth any _not_logged_in NONE NONE NONE 0,
    "auth.refused" ClientAuth any AT_auth AT_refused NONE NONE 1,
    "auth.failed" ClientAuth any AT_auth AT_auth_failed NONE NONE 1,
    "auth.malformed" ClientAuth any AT_auth AT_bad NONE NONE 1,
    "auth.authorization-failed" ClientAuth any _authorization_failX NONE NONE NONE 0,
    "system.dns" SystemUnavailable _4 AT_dns AT_failed NONE NONE 1,
    "system.not-verified" SystemUnavailable _4 _not_verify NONE NONE AT_sender 0,
    "system.not-checked" SystemUnavailable _4 _not_check NONE NONE AT_sender 0,
    "network.timeout" Network any AT_timeout NONE NONE NONE 0,
    "network.lost" Network any AT_connection AT_lost NONE NONE 1,
    "policy.reason" PolicyOther any _policy_reasonX NONE NONE NONE 0,
    "sender.badmailfrom" SenderRejected any _badmailfrom NONE NONE NONE 0,
    "sender.on-list" SenderRejected any AT_sender AT_on_list NONE NONE 1,
    "sender.unknown" SenderRejected any AT_sender AT_not_found NONE AT_lists 1,
    "sender.malformed" SenderRejected any AT_sender AT_bad NONE NONE 1,
    "client.place" Blocklisted any AT_place AT_refused NONE NONE 1,
    "sender.refused" SenderRejected any AT_sender AT_refused NONE AT_client 1,
    "sender.verify" SenderRejected any AT_sender _verifX NONE NONE 1,
    "sender.not-resolved" SenderRejected any AT_sender _resolvX NONE NONE 1,
    "sender.required" SenderRejected any AT_sender AT_need NONE AT_client 1,
    "sender.verify-failed" SenderRejected any _sender_verify NONE NONE NONE 0,
    "format.smtputf8" MessageFormat any _smtputf_8 NONE NONE NONE 0,
    "sender.domain-unknown" SenderRejected _mail AT_domain AT_not_found NONE NONE 1,
    "sender.domain-required" SenderRejected _mail AT_domain AT_need NONE NONE 1,
    "sender.domain-malformed" SenderRejected _mail AT_domain AT_bad NONE NONE 1,
    "sender.address-unknown" SenderRejected _mail AT_address AT_not_found NONE NONE 1,
    "sender.address-malformed" SenderRejected _mail AT_address AT_bad NONE NONE 1,
    "sender.address-refused" SenderRejected _mail AT_address AT_refused NONE NONE 1,
    "restricted.members" RecipientRestricted any _only AT_insiders NONE NONE 1,
    "restricted.insiders" RecipientRestricted any AT_insiders AT_refused NONE NONE 1,
    "restricted.send-to" RecipientRestricted any AT_refused _send_to NONE NONE 1,
    "restricted.mailbox" RecipientRestricted any _restricted AT_mailbox NONE NONE 1,
    "restricted.recipient" RecipientRestricted any _restricted AT_recipient NONE NONE 1,
    "restricted.outside" RecipientRestricted any AT_outside AT_refused NONE NONE 1,
    "restricted.internal-only" RecipientRestricted any _internal _only NONE NONE 1,
    "restricted.not-allowed-to-post" RecipientRestricted any AT_refused _post NONE NONE 1,
    "restricted.permission-to-post" RecipientRestricted any _permissionX _post NONE NONE 1,
    "restricted.permission-to-send" RecipientRestricted any _permissionX _send_to NONE NONE 1,
    "restricted.unsubscribed" RecipientRestricted any _unsubscribed NONE NONE NONE 0,
    "restricted.not-subscribed" RecipientRestricted any _not_subscribed NONE NONE NONE 0,
    "restricted.preferences" RecipientRestricted any _preferences NONE NONE NONE 0,
    "restricted.by-recipient" RecipientRestricted any AT_refused AT_by_recipient NONE NONE 1,
    "restricted.refuses" RecipientRestricted any AT_mailbox _refuses NONE NONE 1,
    "restricted.badrcptto" RecipientRestricted any _badrcptto NONE NONE NONE 0,
    "format.line-length" MessageFormat any _line_length NONE NONE NONE 0,
    "format.line-too-long" MessageFormat any _lineX _too_long NONE NONE 1,
    "size.message-too-large" MessageTooLarge any AT_message AT_too_large NONE AT_mailbox 1,
    "full.over-quota" MailboxFull any AT_over_quota NONE NONE NONE 0,
    "full.mailbox" MailboxFull any AT_mailbox AT_full NONE NONE 1,
    "full.recipient" MailboxFull any AT_recipient AT_full NONE _message_size 1,
    "full.storage-exceeded" MailboxFull any _storage _exceedX NONE NONE 1,
    "full.storage-full" MailboxFull any _storage _full NONE NONE 1,
    "full.quota" MailboxFull any _quota _exceedX NONE NONE 1,
    "sender.your-address-disabled" SenderRejected any _your_email_addressX AT_disabled NONE NONE 1,
    "client.your-ip-blocked" Blocklisted any _your_ipX AT_disabled NONE NONE 1,
    "disabled.not-accepting" MailboxDisabled any AT_recipient_or_mailbox _not_accepting_mail NONE _from 1,
    "disabled.not-accepted" MailboxDisabled any _mail_not_being_accepted AT_recipient_or_mailbox NONE NONE 1,
    "disabled.recipient" MailboxDisabled any AT_recipient AT_disabled NONE AT_not_found 1,
    "disabled.mailbox" MailboxDisabled any AT_mailbox AT_disabled NONE AT_not_found 1,
    "disabled.address" MailboxDisabled _5 AT_address AT_disabled NONE AT_client 1,
    "disabled.domain-suspended" MailboxDisabled _5 _domain _suspendX NONE NONE 1,
    "disabled.domain-disabled" MailboxDisabled _5 _domain _disabled NONE NONE 1,
    "disabled.recipient-unavailable" MailboxDisabled _4 AT_recipient _unavailable NONE NONE 1,
    "client.host-refused" Blocklisted any _client_hostX AT_refused NONE NONE 1,
    "domain.not-exist" DomainNotFound _553 _not_exist NONE NONE AT_recipient_or_mailbox 0,
    "domain.unknown" DomainNotFound any AT_domain AT_not_found NONE AT_sender 1,
    "domain.no-mx" DomainNotFound any _no_mx NONE NONE NONE 0,
    "domain.unroutable" DomainNotFound any _unroutX NONE NONE NONE 0,
    "domain.invalid" DomainNotFound any _domain _invalid NONE NONE 1,
    "domain.cannot-route" DomainNotFound _5 _not_route NONE NONE AT_sender 0,
    "size.too-large" MessageTooLarge any AT_too_large NONE NONE NONE 0,
    "size.limit" MessageTooLarge any AT_too_many _size NONE NONE 1,
    "size.length-limit" MessageTooLarge any AT_too_many _length NONE NONE 1,
    "size.too-long" MessageTooLarge any AT_message _too_long NONE NONE 1,
    "format.header-malformed" MessageFormat any AT_header AT_bad NONE NONE 1,
    "format.header-required" MessageFormat any AT_header AT_need NONE NONE 1,
    "spam.header" SpamContent any AT_spam AT_header NONE NONE 1,
    "format.header-refused" MessageFormat any AT_header AT_refused NONE NONE 1,
    "format.header-failed" MessageFormat any AT_header AT_failed NONE NONE 1,
    "format.multiple-headers" MessageFormat any AT_header _multiple NONE NONE 1,
    "format.malformed" MessageFormat any AT_message _malformed NONE NONE 1,
    "format.not-compliant" MessageFormat any AT_message _compliant NONE NONE 1,
    "format.not-parsed" MessageFormat any _parse AT_message NONE NONE 1,
    "format.words" MessageFormat any AT_format NONE NONE NONE 0,
    "format.invalid-data" MessageFormat any _data _invalid NONE NONE 1,
    "mailbox.recipient-unknown" MailboxNotFound any AT_recipient AT_not_found NONE NONE 1,
    "mailbox.unknown" MailboxNotFound any AT_mailbox AT_not_found NONE NONE 1,
    "mailbox.address-unknown" MailboxNotFound any AT_address AT_not_found NONE NONE 1,
    "mailbox.valid-address-required" MailboxNotFound _rcpt _valid_address NONE NONE NONE 0,
    "mailbox.recipient-malformed" MailboxNotFound any AT_recipient AT_bad NONE NONE 1,
    "mailbox.malformed" MailboxNotFound any AT_mailbox AT_bad NONE NONE 1,
    "mailbox.address-malformed" MailboxNotFound any AT_address AT_bad NONE NONE 1,
    "mailbox.email-not-exist" MailboxNotFound any _email_not_existX NONE NONE NONE 0,
    "mailbox.no-account" MailboxNotFound any _not_have _account NONE NONE 1,
    "mailbox.lookup" MailboxNotFound _5 AT_address _lookup NONE NONE 1,
    "mailbox.none" MailboxNotFound any AT_none NONE NONE NONE 0,
    "mailbox.nobody" MailboxNotFound any _nobody NONE NONE NONE 0,
    "mailbox.no-one" MailboxNotFound any _no_one NONE NONE NONE 0,
    "mailbox.not-verified" MailboxNotFound _5 AT_recipient _verifX NONE NONE 1,
    "mailbox.rejected-as-unknown" MailboxNotFound any _recipient_address_rejected AT_not_found NONE AT_sender 0,
    "disabled.rejected-as-disabled" MailboxDisabled any _recipient_address_rejected AT_disabled NONE AT_sender 0,
    "spam.word" SpamContent any AT_spam NONE NONE NONE 0,
    "spam.content" SpamContent any _contentX AT_refused NONE NONE 1,
    "spam.score" SpamContent any AT_score AT_refused NONE NONE 1,
    "spam.scored" SpamContent any AT_message AT_score NONE NONE 1,
    "spam.suspicious" SpamContent any AT_message _suspicious NONE NONE 1,
    "system.not-accepting" SystemUnavailable any AT_server _not_accepting NONE NONE 1,
    "system.no-connections" SystemUnavailable any _not_accepting_connections NONE NONE NONE 0,
    "system.server-temporarily" SystemUnavailable _4 AT_server _temporarily NONE NONE 1,
    "client.refused" Blocklisted any AT_client AT_refused NONE NONE 1,
    "client.connection-refused" Blocklisted _5 AT_connection AT_refused NONE NONE 1,
    "client.access" Blocklisted _5 _your_access AT_refused NONE NONE 1,
    "client.abuse" Blocklisted any AT_client _abusX NONE NONE 1,
    "network.connection-failed" Network any AT_connection AT_failed NONE NONE 1,
    "network.not-connected" Network any _not_connect NONE NONE NONE 0,
    "network.unreachable" Network any AT_unreach NONE NONE NONE 0,
    "network.expired" Network any _expired NONE NONE NONE 0,
    "protocol.command-unknown" ProtocolError any AT_command AT_not_found NONE NONE 1,
    "protocol.command-malformed" ProtocolError any AT_command AT_bad NONE NONE 1,
    "protocol.command-required" ProtocolError any AT_command AT_need NONE NONE 1,
    "protocol.command-disabled" ProtocolError any AT_command AT_disabled NONE NONE 1,
    "protocol.command-failed" ProtocolError any AT_command AT_command_fault NONE NONE 1,
    "protocol.other-languages" ProtocolError any AT_protocol_words NONE NONE NONE 0,
    "protocol.syntax" ProtocolError any _syntax NONE NONE NONE 0,
    "protocol.not-implemented" ProtocolError any AT_unimplemented NONE NONE NONE 0,
    "protocol.rcpt-needed" ProtocolError any _need _rcpt NONE NONE 1,
    "protocol.mail-needed" ProtocolError any _need _mail NONE NONE 1,
    "protocol.first" ProtocolError any _first NONE NONE NONE 0,
    "system.resource" SystemUnavailable any AT_resource AT_fault NONE NONE 1,
    "system.server" SystemUnavailable any AT_server AT_fault NONE NONE 1,
    "system.busy" SystemUnavailable any _busy NONE NONE NONE 0,
    "system.overload" SystemUnavailable any _overloadX NONE NONE NONE 0,
    "system.maintenance" SystemUnavailable any _maintenance NONE NONE NONE 0,
    "system.misconfigured" SystemUnavailable any _misconfigX NONE NONE NONE 0,
    "system.shutting-down" SystemUnavailable any _shutting_down NONE NONE NONE 0,
    "system.shutdown" SystemUnavailable any _shutdown NONE NONE NONE 0,
    "system.temporary-fault" SystemUnavailable any _temporarX AT_fault NONE NONE 1,
    "system.closing" SystemUnavailable _4 _closing NONE NONE NONE 0,
    ; number:
    "yahoo.tss04" RateLimited any _tss_04 NONE NONE NONE 0,
    "yahoo.tss" Blocklisted any _tss_07 NONE NONE NONE 0,
    "yahoo.tss09" Blocklisted any _tss_09 NONE NONE NONE 0,
    "yahoo.bl" Blocklisted any _bl_21 NONE NONE NONE 0,
    "yahoo.bl23" Blocklisted any _bl_23 NONE NONE NONE 0,
    "yahoo.ph01" PolicyOther any _ph_01 NONE NONE NONE 0,
    "aol.rtr-bl" Blocklisted any _rtr_bl NONE NONE NONE 0,
    "aol.rly-bl" Blocklisted any _rly_bl NONE NONE NONE 0,
    "aol.dyn" Blocklisted any _dyn_t_1 NONE NONE NONE 0,
    "aol.rtr-gb" Blocklisted any _rtr_gb NONE NONE NONE 0,
    "aol.rtr-bg" Blocklisted any _rtr_bg NONE NONE NONE 0,
    "aol.rtr-du" Blocklisted any _rtr_du NONE NONE NONE 0,
    "aol.rtr-bb" Blocklisted any _rtr_bb NONE NONE NONE 0,
    "aol.rtr-rd" Blocklisted any _rtr_rd NONE NONE NONE 0,
    "aol.rtr-sc" Blocklisted any _rtr_sc NONE NONE NONE 0,
    "aol.rtr-ch" Blocklisted any _rtr_ch NONE NONE NONE 0,
    "aol.con-b1" Blocklisted any _con_b_1 NONE NONE NONE 0,
    "aol.hvu" SpamContent any _hvu_b_1 NONE NONE NONE 0,
    "comcast.bl0" Blocklisted any _bl_000000 NONE NONE NONE 0,
    "orange.506" Blocklisted any _ofr_506 NONE NONE NONE 0,
    "orange.005-104" RateLimited any _ofr_005_104 NONE NONE NONE 0,
    "orange.004-104" RateLimited any _ofr_004_104 NONE NONE NONE 0,
    "orange.ofr-104" RateLimited any _ofr_104 NONE NONE NONE 0,
    "orange.ofr-416" MailboxNotFound any _ofr_416 NONE NONE NONE 0,
    "orange.ofr-402" ClientAuth any _ofr_402 NONE NONE NONE 0,
    "orange.ofr-999" SystemUnavailable any _ofr_999 NONE NONE NONE 0,
    "orange.ofr-415" MailboxNotFound any _ofr_415 NONE NONE NONE 0,
    "orange.ofr-417" MailboxFull any _ofr_417 NONE NONE NONE 0,
    "laposte.401" SenderAuthentication any _lpn_004_401 NONE NONE NONE 0,
    "laposte.416" MailboxNotFound any _lpn_007_416 NONE NONE NONE 0,
    "laposte.417" MailboxFull any _lpn_007_417 NONE NONE NONE 0,
    "laposte.426" MailboxDisabled any _lpn_007_426 NONE NONE NONE 0,
    "laposte.402" ClientAuth any _lpn_105_402 NONE NONE NONE 0,
    "laposte.630" Blocklisted any _lpn_000_630 NONE NONE NONE 0,
    "godaddy.ib007" RateLimited any _ib_007 NONE NONE NONE 0,
    "godaddy.ib504" RateLimited any _ib_504 NONE NONE NONE 0,
    "godaddy.ib607" RateLimited any _ib_607 NONE NONE NONE 0,
    "godaddy.ib105" Blocklisted any _ib_105 NONE NONE NONE 0,
    "godaddy.ib103" Blocklisted any _ib_103 NONE NONE NONE 0,
    "godaddy.ib104" Blocklisted any _ib_104 NONE NONE NONE 0,
    "godaddy.ib106" Blocklisted any _ib_106 NONE NONE NONE 0,
    "godaddy.ib108" Blocklisted any _ib_108 NONE NONE NONE 0,
    "godaddy.ib110" Blocklisted any _ib_110 NONE NONE NONE 0,
    "godaddy.ib212" SpamContent any _ib_212 NONE NONE NONE 0,
    "godaddy.ib508" SenderAuthentication any _ib_508 NONE NONE NONE 0,
    "godaddy.ib705" SpamContent any _ib_705 NONE NONE NONE 0,
    "godaddy.ib101" ClientHostname any _ib_101 NONE NONE NONE 0,
    "godaddy.ib302" ProtocolError any _ib_302 NONE NONE NONE 0,
    "godaddy.ib401" SenderRejected any _ib_401 NONE NONE NONE 0,
    "exchange.s3140" Blocklisted any _s_3140 NONE NONE NONE 0,
    "exchange.s3150" Blocklisted any _s_3150 NONE NONE NONE 0,
    "exchange.sc001" Blocklisted any _sc_001 NONE NONE NONE 0,
    "exchange.sc002" Blocklisted any _sc_002 NONE NONE NONE 0,
    "exchange.sc003" Blocklisted any _sc_003 NONE NONE NONE 0,
    "exchange.sc004" Blocklisted any _sc_004 NONE NONE NONE 0,
    "exchange.dy001" Blocklisted any _dy_001 NONE NONE NONE 0,
    "exchange.dy002" Blocklisted any _dy_002 NONE NONE NONE 0,
    "netease.dt-spm" SpamContent any _dt_spm NONE NONE NONE 0,
    "netease.mi-spb" SpamContent any _mi_spb NONE NONE NONE 0,
    "netease.dt-sum" SenderRejected any _dt_sum NONE NONE NONE 0,
    "netease.mi-spf" SenderAuthentication any _mi_spf NONE NONE NONE 0,
    "netease.hl-rep" Blocklisted any _hl_rep NONE NONE NONE 0,
    "netease.hl-itc" RateLimited any _hl_itc NONE NONE NONE 0,
    "netease.rp-trc" RateLimited any _rp_trc NONE NONE NONE 0,
    "netease.rp-cel" RateLimited any _rp_cel NONE NONE NONE 0,
    "netease.rp-drc" RateLimited any _rp_drc NONE NONE NONE 0,
    "netease.mi-cel" RateLimited any _mi_cel NONE NONE NONE 0,
    "netease.mi-dmc" RateLimited any _mi_dmc NONE NONE NONE 0,
    "netease.mi-stc" RateLimited any _mi_stc NONE NONE NONE 0,
    "exchange.rp001" RateLimited any _rp_001 NONE NONE NONE 0,
    "exchange.rp002" RateLimited any _rp_002 NONE NONE NONE 0,
    "exchange.rp003" RateLimited any _rp_003 NONE NONE NONE 0,
    "exchange.ou001" Blocklisted any _ou_001 NONE NONE NONE 0,
    "exchange.ou002" Blocklisted any _ou_002 NONE NONE NONE 0,
    ; general:
    "restricted.access-denied" RecipientRestricted any _recipient_address_rejected_access_denied NONE NONE NONE 0,
    "sender.may-not-send" SenderRejected any AT_refused _send NONE NONE 1,
    "sender.outgoing-suspended" SenderRejected any _outgoing AT_disabled NONE NONE 1,
    "restricted.prohibited" RecipientRestricted _5 AT_recipient AT_prohibited NONE NONE 1,
    "sender.mailbox-refused" SenderRejected _mail AT_mailbox AT_refused NONE NONE 1,
    "sender.no-access" SenderRejected _5 _no_access _user NONE NONE 1,
    "client.no-access" Blocklisted _5 _no_access _ip NONE NONE 1,
    "domain.not-accepted" DomainNotFound _5 _not_accepting_email_for_domain NONE NONE NONE 0,
    "sender.no-permission" SenderRejected _5 _permissionX _send NONE NONE 1,
    "client.refused-at-connection" Blocklisted _connect AT_message AT_refused NONE NONE 1,
    "host.ehlo-refused" ClientHostname _ehlo _not NONE NONE NONE 0,
    "mailbox.not-available" MailboxNotFound _5 AT_mailbox _not_available NONE NONE 1,
    "mailbox.unavailable" MailboxNotFound _5 AT_mailbox _unavailable NONE NONE 1,
    "mailbox.recipient-unavailable" MailboxNotFound _5 AT_recipient _unavailable NONE NONE 1,
    "disabled.account-unavailable" MailboxDisabled _4 _account _unavailable NONE NONE 1,
    "mailbox.not-found-at-rcpt" MailboxNotFound _5_rcpt AT_not_found NONE NONE AT_sender 0,
    "mailbox.recipient-rejected" MailboxNotFound _5 _recipient_rejected_END NONE NONE NONE 0,
    "mailbox.address-rejected" MailboxNotFound _5 _address_rejected_END NONE NONE NONE 0,
    "auth.at-auth" ClientAuth _auth AT_auth NONE NONE NONE 0,
    "auth.named" ClientAuth _5 AT_auth NONE NONE NONE 0,
    "policy.named" PolicyOther any AT_policy NONE NONE NONE 0,
    "policy.access-denied" PolicyOther any _access_denied NONE NONE NONE 0,
    "policy.message-not-allowed" PolicyOther any AT_message _not_allowed NONE NONE 1,
    "policy.denied" PolicyOther _5 _denied NONE NONE NONE 0,
    "policy.blocked" PolicyOther _5 _blocked NONE NONE NONE 0,
    "policy.not-authorized" PolicyOther any _not_authoriX NONE NONE NONE 0,
    "policy.not-permitted" PolicyOther any _not_permitted NONE NONE NONE 0,
    "policy.forbidden" PolicyOther any _forbidden NONE NONE NONE 0,
    "protocol.parse-error" ProtocolError _5 _parse_error NONE NONE NONE 0,
    "disabled.address-unavailable" MailboxDisabled _4 AT_address _unavailable NONE NONE 1,
    "system.other-languages" SystemUnavailable any AT_later_words NONE NONE NONE 0,
    "system.temporary" SystemUnavailable _4 _temporarX NONE NONE NONE 0,
    "system.unavailable" SystemUnavailable _4 _unavailable NONE NONE NONE 0,
    ;
}
