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
    _abandonX NONE
    _abortX NONE
    _absenderX NONE
    _absenderdomX NONE
    _abusX NONE
    _acceptX _accept
    _accountX _account
    _addressX _address
    _addresseeX _addressee
    _administratX NONE
    _aliasX _alias
    _allotX NONE
    _allowX _allow
    _archivX NONE
    _argumentX _argument
    _attachmentX NONE
    _attemptX NONE
    _authX _auth
    _authenticatX NONE
    _authentifiX NONE
    _authentificationX NONE
    _authentifizierungX NONE
    _authoriX NONE
    _backendX _backend
    _badlistX NONE
    _barracudacentralX NONE
    _bayesX NONE
    _befehlX NONE
    _benutzerX NONE
    _blackholeX NONE
    _blacklistX _blacklist
    _blocklistX NONE
    _bloqueX NONE
    _bloqueadX NONE
    _botnetX NONE
    _boxX NONE
    _cancelX NONE
    _certificateX NONE
    _characterX NONE
    _checkX _check
    _cipherX NONE
    _comandoX NONE
    _commandX _command
    _commandeX NONE
    _concurrenX NONE
    _conformX NONE
    _connectionX _connection
    _connexionX NONE
    _containX NONE
    _contentX _content
    _controlX NONE
    _countrX NONE
    _credentialX NONE
    _deactivatX NONE
    _declinX NONE
    _decommissionX NONE
    _delistX NONE
    _denialX NONE
    _denylistX NONE
    _desconhecidX NONE
    _desconocidX NONE
    _destinataireX _destinataire
    _destinatariX _destinatari
    _destinatue1rX NONE
    _disableX NONE
    _disallowX NONE
    _discontinuX NONE
    _dnsblX NONE
    _domainX _domain
    _domainkeyX NONE
    _dynamicX NONE
    _due9passue9X NONE
    _due9sactivue9X NONE
    _emailaddressX NONE
    _empfaengerX NONE
    _empfue4ngerX NONE
    _encryptX NONE
    _enderecoX NONE
    _endereue7oX NONE
    _endingX NONE
    _errorX _error
    _erwarteX NONE
    _excedidX NONE
    _exceedX NONE
    _excessX NONE
    _exchangerX _exchanger
    _executableX NONE
    _existX _exist
    _expectX NONE
    _extensionX NONE
    _externalX NONE
    _failX NONE
    _fehlerhaftX NONE
    _fileX _file
    _filenameX NONE
    _filetypeX NONE
    _floodX NONE
    _forbidX NONE
    _forgerX NONE
    _frequenX NONE
    _frequentX NONE
    _geoX NONE
    _graylistX NONE
    _greylistX NONE
    _headerX _header
    _holeX NONE
    _hostX _host
    _hostnameX _hostname
    _hourX _hour
    _impersonatX NONE
    _implementX NONE
    _improperX NONE
    _inactivX NONE
    _inboxX _inbox
    _inconnuX NONE
    _inexistX NONE
    _infectX NONE
    _invalidX _invalid
    _invalideX _invalide
    _invue1lidX NONE
    _ipX _ip
    _junkX NONE
    _keinX NONE
    _kommandoX NONE
    _kullaniciX NONE
    _lackX NONE
    _limitX _limit
    _lineX _line
    _linkX NONE
    _listX _list
    _locateX NONE
    _loginX NONE
    _loopX NONE
    _macroX NONE
    _mailaddressX NONE
    _mailboxX _mailbox
    _mailserverX NONE
    _mechanismX NONE
    _memberX _member
    _messageX _message
    _minuteX _minute
    _misconfigX NONE
    _mismatchX NONE
    _misspellX NONE
    _moderatX NONE
    _nachrichtX NONE
    _nameX _name
    _nameserverX _nameserver
    _necesariX NONE
    _necessue1riX NONE
    _needX _need
    _networkX _network
    _nieaktywnX NONE
    _niedostepX NONE
    _nonexistX NONE
    _nosuchX NONE
    _obrigatoriX NONE
    _obrigatuf3riX NONE
    _odbiorcX NONE
    _odrzuconX NONE
    _onbekendX NONE
    _optionX NONE
    _originatorX NONE
    _overflowX NONE
    _overloadX NONE
    _oversizeX NONE
    _parameterX NONE
    _parseX _parse
    _passwordX NONE
    _permissionX _permission
    _permitX _permit
    _permitidX NONE
    _phishX _phish
    _pipelinX NONE
    _policX NONE
    _postkasseX NONE
    _preferenceX NONE
    _problemX _problem
    _prohibitX NONE
    _quickX NONE
    _quotaX _quota
    _rangeX NONE
    _ratelimitX NONE
    _rblX NONE
    _rcptX _rcpt
    _reachX _reach
    _reasonX NONE
    _receiverX NONE
    _rechazadX NONE
    _recipientX _recipient
    _recipthresholdX NONE
    _recogniX NONE
    _recordX NONE
    _recusadX NONE
    _refusX NONE
    _refusue9X _refusue9
    _rejectX _reject
    _rejeitadX NONE
    _rejeteX NONE
    _rejetue9X NONE
    _relayX _relay
    _remitenteX _remitente
    _requeridX NONE
    _requestX NONE
    _requireX NONE
    _requisX NONE
    _resolvX NONE
    _resolveX _resolve
    _resourceX NONE
    _respondX NONE
    _restrictX NONE
    _restrictionX _restriction
    _reverseX _reverse
    _richiestX NONE
    _rifiutatX NONE
    _rue9voquue9X NONE
    _sconosciutX NONE
    _scoreX NONE
    _sendX _send
    _senderX _sender
    _senderbaseX NONE
    _sendernotX NONE
    _serverX _server
    _serveurX NONE
    _serviceX _service
    _serwerX NONE
    _sessionX NONE
    _simultaneousX _simultaneous
    _skrzynkX NONE
    _sourceX _source
    _spamX _spam
    _spamaufkommenX NONE
    _spamhausX NONE
    _spammerX NONE
    _spoofX NONE
    _storeX NONE
    _subscriberX _subscriber
    _suchX _such
    _superadX NONE
    _suportadX NONE
    _supportX NONE
    _suspendX NONE
    _suspensX NONE
    _synchroniX NONE
    _systemX _system
    _talosX NONE
    _temporarX NONE
    _terminatX NONE
    _throttlX NONE
    _timeX _time
    _timeoutX NONE
    _transactionX _transaction
    _trojanX NONE
    _typeX NONE
    _uceprotectX NONE
    _unauthoriX NONE
    _unblockX NONE
    _unexpectedX _unexpected
    _ungufcltigX NONE
    _unimplementX NONE
    _unknownX _unknown
    _unparseX NONE
    _unrecogniX NONE
    _unroutX NONE
    _unsuccessfulX NONE
    _unsupportX NONE
    _urlX _url
    _userX _user
    _usernameX NONE
    _usuariX NONE
    _usuue1rX NONE
    _utilisateurX NONE
    _utilizadorX NONE
    _uwierzytelniX NONE
    _verbindungX NONE
    _verifX NONE
    _virusX _virus
    _vorufcbergehendX NONE
    _wantX NONE
    _whitelistX NONE
    _wormX NONE
    _wymaganX NONE
    _zablokowanX NONE
    _zieladresseX _zieladresse
    _zombieX NONE
    _u430u432u442u43eu440u438u437u430u446u438X NONE
    _u430u434u440u435u441X NONE
    _u430u443u442u435u43du442u438u444u438u43au430u446u438X NONE
    _u432u440u435u43cu435u43du43dX NONE
    _u434u43eu43cu435u43dX NONE
    _u437u430u431u43bu43eu43au438u440u43eu432u430u43dX NONE
    _u43du430u439u434u435u43dX NONE
    _u43du435u432u435u440u43dX NONE
    _u43du435u434u43eu43fu443u441u442u438u43cX NONE
    _u43du435u438u437u432u435u441u442u43dX NONE
    _u43eu442u43au43bu43eu43du435u43dX NONE
    _u43eu442u43au43bu44eu447u435u43dX NONE
    _u43eu442u43fu440u430u432u438u442u435u43bX NONE
    _u43fu435u440u435u43fu43eu43bu43du435u43dX NONE
    _u43fu43eu43bu443u447u430u442u435u43bX NONE
    _u43fu43eu43bu44cu437u43eu432u430u442u435u43bX NONE
    _u43fu440u435u432u44bu448u435u43dX NONE
    _u441u435u440u432u435u440X NONE
    _u441u43eu435u434u438u43du435u43du438X NONE
    _u441u43eu43eu431u449u435u43du438X NONE
    _u44fu449u438u43aX NONE
    ;
    aliases:
    ALIAS_addres _address _addressX NONE
    ALIAS_addresss _address _addressX NONE
    ALIAS_adress _address _addressX NONE
    ALIAS_adresse _address _addressX NONE
    ALIAS_arent _not NONE NONE
    ALIAS_autentication _authentication _authX _authenticatX
    ALIAS_authenication _authentication _authX _authenticatX
    ALIAS_blackisted _blacklistX NONE NONE
    ALIAS_cannot _not NONE NONE
    ALIAS_cant _not NONE NONE
    ALIAS_couldnt _not NONE NONE
    ALIAS_didnt _not NONE NONE
    ALIAS_doesn _not NONE NONE
    ALIAS_doesnt _not NONE NONE
    ALIAS_dont _not NONE NONE
    ALIAS_dosent _not NONE NONE
    ALIAS_dosnt _not NONE NONE
    ALIAS_exisit _exist _existX NONE
    ALIAS_exsist _exist _existX NONE
    ALIAS_exsit _exist _existX NONE
    ALIAS_hadnt _not NONE NONE
    ALIAS_hasnt _not NONE NONE
    ALIAS_havent _not NONE NONE
    ALIAS_isnt _not NONE NONE
    ALIAS_mailboxes _mailbox _mailboxX NONE
    ALIAS_mailbx _mailbox _mailboxX NONE
    ALIAS_mbox _mailbox _mailboxX NONE
    ALIAS_mesage _message _messageX NONE
    ALIAS_messsage _message _messageX NONE
    ALIAS_mustnt _not NONE NONE
    ALIAS_neither _not NONE NONE
    ALIAS_never _not NONE NONE
    ALIAS_nor _not NONE NONE
    ALIAS_receipient _recipient _recipientX NONE
    ALIAS_recepient _recipient _recipientX NONE
    ALIAS_reciepient _recipient _recipientX NONE
    ALIAS_recieved _received NONE NONE
    ALIAS_recipent _recipient _recipientX NONE
    ALIAS_recipents _recipient _recipientX NONE
    ALIAS_recipiant _recipient _recipientX NONE
    ALIAS_reciptient _recipient _recipientX NONE
    ALIAS_rejectd _rejected _rejectX NONE
    ALIAS_rejeted _rejected _rejectX NONE
    ALIAS_servers _server _serverX NONE
    ALIAS_shant _not NONE NONE
    ALIAS_shouldnt _not NONE NONE
    ALIAS_temporaly _temporarily _temporarX NONE
    ALIAS_temporarilly _temporarily _temporarX NONE
    ALIAS_temporarly _temporarily _temporarX NONE
    ALIAS_unable _not NONE NONE
    ALIAS_unavailabe _unavailable NONE NONE
    ALIAS_unavailible _unavailable NONE NONE
    ALIAS_unavaliable _unavailable NONE NONE
    ALIAS_unknonw _unknown _unknownX NONE
    ALIAS_unknow _unknown _unknownX NONE
    ALIAS_unknwon _unknown _unknownX NONE
    ALIAS_unkown _unknown _unknownX NONE
    ALIAS_wasnt _not NONE NONE
    ALIAS_werent _not NONE NONE
    ALIAS_wont _not NONE NONE
    ALIAS_wouldnt _not NONE NONE
    ;
}

cells! {
    4889 0 NONE, 3235 1 NONE, 0 0 NONE, 0 0 NONE, 0 0 NONE, 0 0 NONE,
    0 0 NONE, 0 0 NONE, 3623 5 NONE, 0 0 NONE, 602 4 NONE, 0 0 NONE,
    0 0 NONE, 0 0 NONE, 1070 12 NONE, 4586 2 NONE, 0 0 NONE, 0 0 NONE,
    4211 15 NONE, END 5 _connessione, 0 0 NONE, END 20 _verifiziert, 5204 5 NONE, 2984 2 NONE,
    388 20 NONE, END 25 _delivery, 0 0 NONE, 0 0 NONE, 2064 18 NONE, END 18 _mailer,
    0 0 NONE, 0 0 NONE, 3782 5 NONE, 6222 1 NONE, 271 18 NONE, 0 0 NONE,
    END 7 _zulue4ssig, 1494 14 NONE, 0 0 NONE, 0 0 NONE, 1579 5 NONE, 5200 19 NONE,
    5590 6 NONE, 6156 5 NONE, END 14 _speichervolumen, 68 23 NONE, 5309 20 NONE, 3680 13 NONE,
    4304 4 NONE, 4699 42 NONE, END 25 _fully, 5013 12 NONE, 1567 1 NONE, 5865 41 NONE,
    125 4 _sendX, 5425 46 NONE, 6128 19 NONE, END 5 _envelope, 3631 8 NONE, 0 0 NONE,
    END 5 _pleine, 2118 14 NONE, 802 1 NONE, 6095 20 _must, 0 0 NONE, 6082 5 NONE,
    5 21 NONE, 3404 9 NONE, 1978 5 NONE, 5914 9 NONE, 2219 2 NONE, 3237 1 NONE,
    1326 5 NONE, 2772 14 NONE, 4347 28 _21, 6227 5 NONE, END 30 _23, END 31 _24,
    2397 14 NONE, 1694 21 NONE, 1569 4 NONE, 4441 35 NONE, END 7 _connecting, 2939 41 NONE,
    3776 53 NONE, 5032 5 NONE, 5625 5 NONE, 3436 4 NONE, 3225 48 NONE, END 20 _existiert,
    918 42 NONE, END 14 _gonderin, 4265 20 NONE, 3636 5 NONE, 4501 5 NONE, 5416 21 NONE,
    3323 20 NONE, 218 15 NONE, 2012 1 NONE, END 5 _nexiste, END 46 _u5931, 4537 14 NONE,
    5045 3 NONE, 0 0 NONE, 6254 12 NONE, 1804 40 NONE, END 53 _u5728, 2097 50 NONE,
    1718 5 NONE, 4678 5 NONE, END 4 _removed, END 25 _nobody, 5323 27 _000, END 28 _001,
    END 29 _002, END 30 _003, END 31 _004, END 32 _005, 3425 4 _bloqueadX, END 34 _007,
    1783 54 NONE, END 13 _nixspam, 2561 56 NONE, 6054 5 NONE, 4403 45 NONE, END 18 _utilisateurX,
    6209 47 NONE, 566 7 _verbindungX, END 18 _fuer, 3993 5 NONE, END 25 _memory, 3023 2 NONE,
    1416 3 NONE, 2001 9 NONE, 1506 9 NONE, 84 14 NONE, 3328 5 NONE, 1739 15 NONE,
    3080 42 NONE, END 5 _dane, 1651 12 NONE, 2336 5 NONE, END 13 _sum, 5258 19 NONE,
    3496 14 NONE, 2385 16 NONE, 6073 46 NONE, 1363 18 NONE, 2278 19 NONE, 0 0 NONE,
    5306 49 NONE, END 25 _quickly, 1942 40 NONE, 4641 9 NONE, 5229 37 NONE, 1688 7 NONE,
    3718 14 NONE, 2678 48 NONE, END 20 ALIAS_shant, 2359 20 _expectX, 4571 9 NONE, 4589 42 NONE,
    5617 5 NONE, END 4 _field, 1320 19 NONE, 5444 5 _have, 5994 18 NONE, END 18 _resolver,
    4245 53 NONE, 1008 9 NONE, 2401 12 NONE, END 5 _unresolvable, 5768 20 NONE, 786 12 NONE,
    END 12 _surbl, 825 20 NONE, 0 0 NONE, 1714 9 NONE, 3694 6 NONE, 6061 25 NONE,
    1834 40 NONE, 4176 40 NONE, END 5 _passe, 2466 5 NONE, 6168 4 _would, 4467 42 NONE,
    2388 5 NONE, 854 52 NONE, 2810 15 NONE, 5152 2 NONE, END 7 _listing, END 12 _cel,
    549 20 NONE, 2528 19 NONE, END 19 _sorbs, 1985 5 NONE, 0 0 NONE, 1468 18 NONE,
    755 9 NONE, END 5 _table, 4352 23 NONE, 0 0 NONE, 4878 4 NONE, 1821 1 NONE,
    3655 3 NONE, 2824 1 NONE, 5722 3 NONE, 1685 42 NONE, 4756 39 NONE, END 4 _recipthresholdX,
    1891 21 NONE, 2801 8 NONE, 708 9 NONE, 1532 42 NONE, 6053 5 NONE, 1004 12 NONE,
    2585 13 NONE, 4103 14 NONE, 2484 1 NONE, 2844 9 NONE, 5005 50 NONE, 3236 18 NONE,
    2980 19 NONE, 2724 20 NONE, 4825 5 NONE, 3390 12 NONE, 4147 5 _enable, 3748 24 NONE,
    END 5 _polecenie, 4298 1 NONE, END 2 _spb, 2157 9 NONE, END 5 _errore, 3274 5 NONE,
    3530 6 _spf, END 15 _nue3o, 1436 45 NONE, 2948 45 NONE, 450 1 NONE, 1911 3 NONE,
    6223 1 NONE, END 13 _spm, 150 5 _resolveX, 714 15 NONE, END 18 _mailserverX, END 14 ALIAS_autentication,
    END 19 _errors, END 5 _reihenfolge, 3774 5 NONE, 409 5 NONE, END 5 _ue9chouue9e, 1789 45 NONE,
    4798 9 NONE, 280 46 NONE, END 20 ALIAS_cannot, 658 8 NONE, 1006 56 NONE, 118 46 NONE,
    END 20 _attachmentX, 474 47 NONE, END 45 _u73b0, 6010 1 NONE, END 5 _malware, 0 0 NONE,
    5921 18 NONE, 0 0 NONE, 2703 3 NONE, END 5 _injoignable, 2490 12 NONE, END 8 _mismatchX,
    1434 21 NONE, 3312 20 NONE, END 54 _rejetue9X, 1291 9 NONE, 5167 18 NONE, 3262 15 NONE,
    228 18 _errorX, 5154 9 NONE, 3911 45 NONE, 4043 14 NONE, 2905 5 NONE, 0 0 NONE,
    END 4 _retired, 754 20 NONE, 0 0 NONE, 1294 45 NONE, 1624 20 NONE, 4521 37 NONE,
    1865 40 NONE, 0 0 NONE, END 4 _qualified, 5945 38 NONE, END 22 _storedrv, 1033 21 NONE,
    111 5 NONE, 5603 2 NONE, END 5 _executableX, 4260 9 NONE, 6117 46 NONE, 4630 9 NONE,
    2412 5 NONE, 4218 12 NONE, END 18 _bigger, 4276 26 NONE, 2871 37 NONE, 4773 18 NONE,
    3130 5 NONE, 4142 18 NONE, 5707 16 NONE, 2800 40 NONE, 644 39 NONE, 2406 14 NONE,
    END 7 _lang, 405 5 NONE, 1031 5 NONE, 1686 5 NONE, 988 37 NONE, 0 0 NONE,
    756 18 NONE, 5140 9 NONE, 5344 46 NONE, 1098 45 NONE, END 20 _bdat, END 20 ALIAS_mustnt,
    2325 42 NONE, 1076 15 NONE, 3904 16 NONE, END 12 _additional, 307 48 NONE, 3627 5 NONE,
    2214 20 NONE, 0 0 NONE, 5682 15 NONE, 911 39 NONE, 1281 4 NONE, 4874 2 NONE,
    1240 12 NONE, 1843 11 NONE, 5445 18 NONE, END 20 _badlistX, 3224 12 NONE, 4094 14 NONE,
    5009 46 NONE, 2434 47 NONE, 1089 15 NONE, 136 39 NONE, END 20 _best, END 13 _antispam,
    4668 52 NONE, 5209 45 NONE, 3611 46 NONE, 4396 37 NONE, 5724 21 NONE, 1501 39 NONE,
    595 5 NONE, 227 5 NONE, 6299 60 NONE, 4368 53 NONE, 4686 54 NONE, 3460 48 NONE,
    3201 42 NONE, END 25 ALIAS_temporarly, 498 5 NONE, 4302 16 NONE, END 20 ALIAS_werent, 660 9 NONE,
    2386 9 NONE, END 19 _details, 452 1 NONE, 5595 37 NONE, 579 38 NONE, 6112 39 NONE,
    67 40 NONE, END 5 _tente, END 19 _kontos, 3912 5 NONE, END 5 _please, 3333 1 NONE,
    1317 5 NONE, 3948 19 NONE, 507 5 NONE, 722 1 NONE, 5504 3 NONE, 3613 46 NONE,
    872 20 NONE, 3431 6 NONE, 4598 14 NONE, 1414 18 NONE, 4936 13 NONE, END 15 _dominio,
    4731 11 NONE, 5054 48 NONE, 704 14 NONE, 2658 14 NONE, END 15 _geoX, 692 14 NONE,
    4504 42 NONE, 2520 58 NONE, 3106 19 NONE, 5992 46 NONE, END 5 _longue, END 4 _and,
    832 39 NONE, 1283 42 NONE, 6271 42 NONE, END 14 _pipelinX, 3508 25 _gray, 2602 14 NONE,
    END 4 _activated, 2433 58 NONE, 987 14 NONE, 132 14 NONE, 4463 1 NONE, 350 26 NONE,
    1134 56 NONE, 279 5 NONE, 6120 19 NONE, 3634 20 NONE, 0 0 NONE, 5194 20 NONE,
    0 0 NONE, 2053 38 NONE, END 25 _any, 5798 9 NONE, 823 42 NONE, 6058 5 NONE,
    END 14 _beskeden, 4702 19 NONE, 4579 42 NONE, END 5 _these, END 21 _manitu, 1068 1 NONE,
    0 0 NONE, 2432 3 NONE, 3686 5 NONE, 131 1 NONE, 4405 48 NONE, 5334 9 NONE,
    2715 46 NONE, END 12 _unusual, END 25 _party, END 11 _disk, 178 19 NONE, END 20 _past,
    1644 42 NONE, 394 5 NONE, 3712 16 NONE, 2787 14 NONE, 2109 5 NONE, 1078 14 NONE,
    4065 20 NONE, 1185 2 NONE, 1881 5 NONE, 4925 14 NONE, END 12 _controlX, 4759 4 NONE,
    1775 15 NONE, 5007 40 NONE, 5132 42 NONE, 5677 58 NONE, 3891 1 NONE, END 29 _2822,
    4008 9 NONE, 146 18 NONE, 2448 5 _he, 976 1 NONE, 2084 20 NONE, 727 48 NONE,
    3118 9 NONE, 725 1 NONE, 4687 18 NONE, END 12 _hl, END 13 _hm, 1525 15 NONE,
    3984 15 NONE, END 5 _more, 3450 40 NONE, 4896 40 NONE, 3205 18 NONE, END 25 _domainkeyX,
    3351 1 NONE, 499 22 NONE, 5981 6 NONE, 1544 15 NONE, END 5 _execute, 0 0 NONE,
    4161 15 NONE, END 20 _nest, 0 0 NONE, 6298 9 NONE, 939 14 NONE, END 19 _plus,
    1170 42 NONE, 6291 31 NONE, 4946 32 NONE, 5820 5 NONE, END 19 _rules, 4262 13 NONE,
    2819 41 NONE, 3921 5 NONE, 1149 3 NONE, END 5 _unacceptable, 4022 18 NONE, 6191 2 NONE,
    0 0 NONE, 5302 21 NONE, 4009 40 NONE, 4418 12 NONE, 5193 21 NONE, 5272 40 NONE,
    END 4 _aligned, 4195 14 NONE, 1194 5 NONE, 696 20 NONE, 817 51 NONE, 2000 42 NONE,
    END 5 _serviceX, 4469 14 NONE, END 5 _deliverable, END 21 _hvu, 2533 9 NONE, 4779 5 NONE,
    5191 6 NONE, 1426 14 NONE, 1910 8 NONE, 1863 9 NONE, 3952 1 NONE, 4274 11 NONE,
    2631 12 NONE, 2993 5 NONE, 46 14 NONE, 1049 12 NONE, 1679 9 NONE, 3535 42 NONE,
    2093 5 NONE, 327 19 NONE, 3308 50 NONE, 2445 37 NONE, END 11 _skrzynkX, END 19 _rcpthosts,
    921 9 NONE, 5012 4 NONE, 881 1 NONE, 1197 26 NONE, END 19 ALIAS_servers, END 12 _shall,
    107 5 NONE, END 5 _unavailable, 273 12 NONE, 2361 12 NONE, 535 46 NONE, 734 21 NONE,
    3416 5 _messageX, 5809 14 NONE, 2920 7 NONE, 2706 15 NONE, 4901 48 NONE, END 7 _having,
    3486 9 NONE, 1066 5 NONE, END 15 _enderecoX, END 6 _smtputf, END 5 _ungufcltige, 2935 58 NONE,
    1253 49 NONE, 371 2 NONE, 2046 15 NONE, 0 0 NONE, END 6 _behalf, 828 55 NONE,
    3413 5 NONE, 3538 11 NONE, 4526 20 NONE, END 25 _identity, END 4 _backendX, END 14 _broken,
    2932 42 NONE, 1303 5 NONE, 3554 9 NONE, 4001 6 NONE, END 14 _fqdn, 2972 46 NONE,
    END 50 _u5355, 1754 40 NONE, END 20 _recent, 4950 27 NONE, 1487 28 NONE, 5171 29 NONE,
    736 7 NONE, 43 21 NONE, END 14 _loginX, 5423 5 NONE, 6012 21 NONE, END 16 _spamcop,
    END 20 ALIAS_wasnt, 0 0 NONE, 1768 3 NONE, 1620 13 NONE, 3986 1 NONE, END 14 ALIAS_unkown,
    2153 1 NONE, 1725 48 NONE, 59 12 NONE, END 8 _postfach, 6270 5 NONE, 4369 2 NONE,
    0 0 NONE, 5419 5 NONE, 801 3 NONE, 1600 42 NONE, END 14 _distribution, 4907 9 NONE,
    END 18 _benutzerX, 3042 57 NONE, 5826 5 NONE, 3797 14 NONE, 739 27 NONE, 665 15 NONE,
    2597 9 NONE, 1433 30 NONE, 77 20 NONE, 882 2 NONE, 0 0 NONE, 4445 19 NONE,
    3649 42 NONE, 4999 37 NONE, 4308 38 NONE, 1279 49 NONE, 5690 40 NONE, 3579 1 NONE,
    3126 15 NONE, 2493 39 NONE, 5319 54 NONE, END 1 _tlsa, 5861 1 NONE, 3318 37 NONE,
    5349 3 NONE, END 58 _u43bu43eu433u438u43d, 4477 60 NONE, 840 6 NONE, 4184 14 NONE, END 50 _u6cd5,
    5460 20 NONE, 4108 12 NONE, END 20 _nonexistX, 4856 12 NONE, 2632 13 NONE, 2888 14 NONE,
    END 8 _reachX, 2376 16 NONE, END 5 _routable, END 4 _suspended, 3144 19 NONE, 3400 20 NONE,
    3841 48 NONE, 1929 22 NONE, END 19 _blokeeris, 5376 5 NONE, 127 12 NONE, END 18 _expediteur,
    4377 10 NONE, 5496 19 NONE, 5989 3 NONE, 4310 9 NONE, 1856 9 NONE, 2036 5 NONE,
    3824 58 NONE, 5386 9 NONE, 2154 2 NONE, 1338 39 NONE, 2030 40 NONE, END 20 _least,
    3153 9 NONE, END 12 _unsuccessfulX, END 4 _encoded, 1481 57 NONE, 5780 5 NONE, END 20 _nachrichtX,
    END 12 _dsl, 0 0 NONE, 1681 18 NONE, 1287 1 NONE, 3305 3 NONE, 1982 45 NONE,
    3524 20 NONE, 2458 37 NONE, 542 22 NONE, END 48 _u62eu637u623, 775 9 NONE, END 20 ALIAS_reciepient,
    4446 13 NONE, 2705 3 NONE, END 19 _gross, END 18 _order, 4359 20 NONE, 1956 4 NONE,
    554 41 NONE, END 54 _u627u644u631u633u627u644u629, 1587 13 NONE, 1405 5 NONE, 0 0 NONE, END 57 _u43fu430u440u43eu43bu44c,
    3374 5 NONE, 0 0 NONE, 2163 9 NONE, 373 4 NONE, 5113 5 NONE, END 9 _skladni,
    4166 40 NONE, 224 9 NONE, 4607 9 NONE, 3501 20 NONE, END 20 _target, END 11 _framework,
    5292 42 NONE, 693 5 NONE, 1288 1 NONE, END 2 _gb, 5801 42 NONE, 3979 5 NONE,
    380 5 NONE, 1402 14 NONE, 2786 39 NONE, 5950 20 NONE, 3027 4 _commandX, 6214 60 NONE,
    104 20 NONE, 3146 5 NONE, 5025 15 NONE, 3405 42 NONE, 4691 15 NONE, END 4 _moved,
    1743 9 NONE, 6250 18 NONE, 2096 13 NONE, 3051 1 NONE, 1456 21 NONE, 0 0 NONE,
    3129 20 NONE, 169 20 NONE, 919 5 NONE, 1522 9 NONE, 3681 37 NONE, END 19 _muitas,
    5240 55 NONE, 3277 5 NONE, 4828 5 NONE, 5637 1 NONE, END 9 _ascii, END 16 _dialup,
    90 2 NONE, END 5 _inactive, 5803 48 NONE, END 5 _one, 6234 5 NONE, 4716 19 NONE,
    4287 14 NONE, END 20 _protect, 4775 1 NONE, 2410 15 NONE, 3273 12 NONE, 1758 3 NONE,
    5326 9 NONE, 2286 1 NONE, 2318 9 NONE, 862 14 NONE, 4991 40 NONE, 2069 42 NONE,
    END 20 _ont, END 31 _504, END 23 _disallowX, END 33 _506, 411 18 NONE, END 35 _508,
    5897 12 NONE, END 1 _cheia, 467 45 NONE, 5894 9 NONE, 4909 19 NONE, 2653 50 NONE,
    3137 20 NONE, 3418 14 NONE, 5827 20 NONE, END 20 _unimplementX, 1176 5 NONE, 2098 42 NONE,
    END 58 _u43eu442u43au43bu43eu43du435u43dX, 2833 42 NONE, 2268 5 NONE, 4410 59 NONE, 0 0 NONE, 3597 9 NONE,
    5873 42 NONE, 3383 37 NONE, 2857 15 NONE, 1427 20 NONE, 1886 5 NONE, 0 0 NONE,
    430 8 NONE, 800 5 NONE, 5238 15 NONE, 2055 1 NONE, 505 37 NONE, 5126 37 NONE,
    END 16 _maildrop, 2532 2 NONE, 6207 20 NONE, 1961 3 NONE, END 19 _hops, 3491 5 NONE,
    4915 46 NONE, 6102 15 NONE, 0 0 NONE, 3020 5 NONE, 3420 42 NONE, 3509 1 NONE,
    701 14 NONE, 1969 5 NONE, 5044 19 NONE, 5120 49 NONE, 2120 14 _destin, 610 20 _authenticatX,
    249 45 NONE, 6218 9 NONE, 2162 13 NONE, 2042 5 NONE, END 5 _before, 1158 57 NONE,
    6047 58 NONE, 4259 15 NONE, 6021 26 NONE, 0 0 NONE, 1723 40 NONE, 6284 9 NONE,
    0 0 NONE, 4754 21 _zu, 3476 18 NONE, 4894 53 NONE, 6070 5 NONE, 5525 59 NONE,
    3765 15 NONE, 1222 14 NONE, 3629 49 NONE, 5519 20 NONE, 5990 5 NONE, 5337 50 NONE,
    END 5 _unverifiable, 540 9 NONE, 88 9 NONE, 5048 52 NONE, 4317 20 _attemptX, END 7 _processing,
    4602 15 _demasiado, 1152 15 NONE, 5062 19 NONE, 1597 9 NONE, 4407 47 NONE, 5808 5 _uce,
    1026 42 NONE, 4834 40 NONE, END 15 _kommandoX, END 54 _due9passue9X, 715 7 NONE, 56 14 NONE,
    0 0 NONE, 573 4 NONE, 6105 6 NONE, 2846 7 NONE, 3377 46 NONE, 4074 37 NONE,
    2835 20 NONE, 2650 11 NONE, 4839 9 _multi, 1310 13 NONE, 1885 20 _rcptX, END 58 _u43fu435u440u435u43fu43eu43bu43du435u43dX,
    625 19 NONE, 886 46 NONE, 3584 1 NONE, 2293 15 NONE, 3082 49 NONE, END 20 _absent,
    END 4 ALIAS_recieved, 4924 12 NONE, 2731 19 NONE, 3639 6 NONE, 5644 18 NONE, END 58 _u437u430u431u43bu43eu43au438u440u43eu432u430u43dX,
    948 45 NONE, 5955 20 NONE, 1981 3 NONE, 4835 4 NONE, END 12 _removal, 2797 12 NONE,
    2216 41 NONE, 2741 7 NONE, END 14 _transactionX, 4637 21 NONE, 6109 7 _config, 1126 9 NONE,
    4698 13 NONE, 2511 14 NONE, 0 0 NONE, 1048 18 NONE, 4549 15 NONE, END 4 ALIAS_blackisted,
    2379 19 NONE, 3195 45 NONE, 3846 42 NONE, 2258 18 NONE, 5884 5 NONE, 1 18 NONE,
    6301 1 NONE, 2478 9 NONE, 1186 15 NONE, 5567 57 NONE, END 5 _active, END 15 _badrcptto,
    4007 9 NONE, 5689 5 _rejeteX, 1621 9 NONE, 2608 12 _all, END 19 _numbers, END 4 _identified,
    4470 9 NONE, 0 0 NONE, 821 8 NONE, 1998 18 NONE, 2471 19 _als, 0 0 NONE,
    0 0 NONE, 3155 19 NONE, 599 46 NONE, END 12 _internal, 760 9 NONE, 436 9 NONE,
    END 5 _usernameX, 5184 53 NONE, 5582 1 NONE, 320 19 NONE, 4727 13 NONE, END 58 _u432u440u435u43cu435u43du43dX,
    5139 14 NONE, END 20 _insufficient, 3567 5 NONE, 2815 9 NONE, 1799 40 NONE, END 25 _away,
    1378 52 NONE, 4193 9 NONE, 2116 41 NONE, 2746 59 NONE, 2820 45 NONE, 783 20 NONE,
    END 54 _rue9voquue9X, 5559 41 NONE, 389 41 NONE, 3522 19 NONE, 2234 12 NONE, 4664 49 NONE,
    5190 19 NONE, END 4 _rejected, 1842 45 NONE, 497 12 NONE, END 56 _u43fu43eu43bu443u447u430u442u435u43bX, 4422 24 NONE,
    3814 3 NONE, 6273 14 NONE, 2329 39 NONE, 5480 5 NONE, 6258 40 NONE, 646 12 NONE,
    1541 1 NONE, END 2 _bb, END 4 _validated, 2309 4 NONE, 517 5 _be, 66 45 NONE,
    END 7 _bg, END 14 _aucun, 5794 9 NONE, 6204 18 _stor, END 20 _bekannt, 261 12 _bl,
    5743 42 NONE, 428 1 NONE, 5282 15 NONE, 4442 40 NONE, 3767 16 NONE, 5893 18 NONE,
    4782 4 NONE, 5023 42 NONE, 4613 21 NONE, 812 18 NONE, 2253 25 NONE, 2010 5 NONE,
    3589 25 _by, END 18 _maior, 5069 40 NONE, END 5 _issue, END 20 _subject, 2191 16 NONE,
    END 20 _impersonatX, 3547 7 NONE, 2802 19 NONE, 10 39 NONE, 1439 45 NONE, 2956 15 NONE,
    5679 20 NONE, 3049 13 NONE, 5320 14 NONE, 1608 1 NONE, 5473 9 NONE, 1837 14 NONE,
    1074 60 NONE, 6195 23 NONE, 4357 20 NONE, 2083 3 NONE, 5593 42 NONE, 850 9 NONE,
    5511 37 NONE, 551 14 NONE, 3015 26 NONE, 1801 12 NONE, 1084 46 NONE, 4097 5 NONE,
    5640 20 NONE, 1704 1 NONE, END 26 _reessayez, 851 14 NONE, END 57 _u43du435u434u43eu43fu443u441u442u438u43cX, 680 5 NONE,
    2077 20 NONE, 730 40 NONE, END 4 _replaced, 1967 48 NONE, 3842 12 NONE, 3730 18 NONE,
    5203 15 NONE, END 5 _zombieX, END 5 _blockliste, 1016 5 NONE, 1716 18 _per, 263 12 NONE,
    4528 40 NONE, 4631 13 NONE, 794 41 NONE, 3723 14 _sessionX, 5387 9 NONE, 1571 5 NONE,
    5661 50 NONE, 3091 2 NONE, 0 0 NONE, 3811 40 NONE, 5353 12 NONE, END 5 _multiple,
    5551 9 NONE, 2809 20 NONE, 220 20 NONE, END 19 _access, 983 1 NONE, 1088 5 NONE,
    END 54 _due9sactivue9X, END 12 _befehlX, 5379 25 _relayX, 4038 5 NONE, 4587 37 NONE, END 19 _starttls,
    END 13 _mechanismX, 3698 2 NONE, 3109 45 NONE, 5758 1 NONE, 2308 19 NONE, 4790 20 _permitX,
    END 5 _viele, 3300 5 NONE, 2722 48 NONE, END 12 _level, 4966 14 _optionX, 4863 12 NONE,
    3186 14 NONE, 3850 5 NONE, END 60 _u57df, END 2 _ordb, 663 5 NONE, 4391 15 NONE,
    676 5 NONE, 3189 12 NONE, END 20 _without, 5685 48 NONE, 2039 5 NONE, 2790 9 NONE,
    2346 1 NONE, END 3 _rfc, 1202 20 NONE, END 19 ALIAS_addresss, 1437 21 NONE, END 20 _proofpoint,
    2134 20 NONE, END 5 _undeliverable, 298 9 NONE, END 58 _u43du435u438u437u432u435u441u442u43dX, 1665 45 NONE, 3570 5 NONE,
    END 20 _botnetX, 1206 1 NONE, 1748 19 NONE, END 55 _u645u624u642u62a, 4424 1 NONE, END 46 _u6ee1,
    64 22 NONE, END 5 _parseX, 5715 20 NONE, 2550 20 NONE, END 52 _u6237, 4927 42 NONE,
    477 1 NONE, 5539 45 NONE, END 3 _trc, 3815 9 NONE, 48 5 NONE, END 20 _erneut,
    END 20 _might, 5658 12 NONE, 2671 9 NONE, 2914 42 NONE, 2629 13 NONE, 1117 38 NONE,
    END 4 _allowed, 0 0 NONE, 6266 15 NONE, 4498 1 NONE, 2189 41 NONE, 3102 15 NONE,
    2551 21 NONE, 807 9 NONE, 2380 21 NONE, 798 37 NONE, 3598 18 NONE, 2474 42 NONE,
    END 19 _emailaddressX, 3503 11 NONE, 4242 47 NONE, END 14 _restrictionX, 5751 19 NONE, 6253 42 NONE,
    2437 37 NONE, 4905 38 NONE, 3632 40 NONE, 3918 14 NONE, 5178 19 NONE, 0 0 NONE,
    105 25 NONE, END 14 _permissionX, 5147 5 NONE, 0 0 NONE, 5626 3 NONE, END 5 _excessive,
    2599 20 NONE, 5562 15 NONE, 2519 2 NONE, 3202 12 NONE, END 46 _u9891, 3714 14 NONE,
    3215 8 NONE, 1080 2 NONE, 4029 12 NONE, 5641 18 NONE, END 20 _suspect, END 18 _originatorX,
    2531 53 NONE, END 4 _unused, 330 18 NONE, END 24 _fix, 2500 42 NONE, 4345 42 NONE,
    181 12 NONE, 2872 49 NONE, END 3 _ue9chec, 294 57 NONE, 5218 52 NONE, 1191 23 NONE,
    2396 5 NONE, 487 40 NONE, 746 56 NONE, 6198 20 NONE, 1696 58 NONE, 2110 14 NONE,
    784 12 NONE, 5369 12 NONE, END 45 _u441u43du430u447u430u43bu430, END 4 _locked, 1697 15 NONE, 764 14 NONE,
    3193 37 NONE, 3875 18 NONE, 1803 12 NONE, 332 17 NONE, END 13 _mailfrom, 1935 13 NONE,
    1109 53 NONE, 3548 46 NONE, 5390 19 NONE, 4330 14 NONE, 3854 21 NONE, 2465 15 NONE,
    END 5 _private, END 4 _excedidX, END 16 _setup, 2142 39 NONE, 557 40 NONE, 3256 40 NONE,
    2441 15 NONE, 2424 19 NONE, 108 21 NONE, 833 46 NONE, END 5 _database, 4801 21 NONE,
    4381 12 NONE, 4133 20 NONE, 4106 39 NONE, 3755 9 _authoriX, END 48 _u6743, 258 18 NONE,
    4315 3 NONE, 3447 15 NONE, END 4 _listed, 0 0 NONE, 2578 9 NONE, 4129 2 NONE,
    3214 3 NONE, 2534 4 NONE, 2691 14 NONE, 3808 5 NONE, END 14 _extensionX, 6283 8 NONE,
    3281 19 NONE, 54 39 NONE, 2818 40 NONE, 910 12 NONE, 2828 13 _am, 398 14 _an,
    855 16 NONE, 6187 16 NONE, END 20 _rst, 5675 18 NONE, 4545 19 _as, 3419 20 _at,
    3600 21 NONE, 4651 22 NONE, 4395 23 NONE, 1977 18 NONE, 5216 1 NONE, 3492 15 NONE,
    3354 15 NONE, 723 20 NONE, 1548 5 NONE, 2347 1 NONE, 325 2 NONE, 1943 3 NONE,
    3504 4 NONE, 1909 5 NONE, 5802 6 NONE, 5958 7 NONE, 4206 5 NONE, 3119 9 NONE,
    3574 12 NONE, 4729 11 NONE, 5667 5 NONE, 550 3 NONE, 465 11 NONE, 586 23 NONE,
    5774 16 NONE, 381 14 NONE, 3947 18 NONE, 4572 19 NONE, 1642 2 NONE, 4783 21 NONE,
    4257 22 NONE, 4550 23 NONE, 5217 49 NONE, 2411 14 NONE, 2704 20 NONE, 4197 47 NONE,
    2353 1 NONE, 2677 5 NONE, 5524 14 NONE, 865 3 NONE, END 15 _desconhecido, 4615 15 NONE,
    END 20 _unsupportX, 1110 60 NONE, 3790 1 NONE, END 4 _configured, 3478 42 NONE, 1336 1 NONE,
    934 1 NONE, 2287 21 NONE, 2249 52 NONE, END 11 _networkX, 3499 14 NONE, 5882 41 NONE,
    6066 1 NONE, 4004 48 NONE, END 14 _spamassassin, 2257 26 NONE, 4011 20 NONE, 3157 20 NONE,
    3834 2 NONE, 1264 3 NONE, 5059 1 NONE, 1813 15 NONE, 4737 6 NONE, 2370 7 NONE,
    5249 8 NONE, 2205 40 NONE, 5033 38 NONE, 2930 39 NONE, END 5 _resourceX, 4789 14 _keinX,
    5976 18 _absenderX, 2512 15 NONE, 1502 3 NONE, 2504 5 NONE, 5671 9 NONE, END 5 _responsible,
    3671 20 NONE, 4358 45 NONE, 5053 22 NONE, 2877 15 NONE, 3044 24 NONE, END 46 _u8981,
    END 20 _trust, 5701 40 NONE, 3670 9 NONE, END 19 _viruses, 1847 5 NONE, 2879 40 NONE,
    5099 16 NONE, 3933 6 NONE, 5594 40 NONE, 908 42 NONE, 1267 9 NONE, END 1 _piena,
    5869 21 NONE, 673 47 NONE, END 5 _novamente, 1944 37 NONE, 4303 12 NONE, 1407 19 NONE,
    3223 23 NONE, 5220 59 NONE, 4311 5 NONE, 4705 27 NONE, 5831 28 NONE, 5633 12 NONE,
    1105 23 NONE, 412 13 NONE, 4864 5 NONE, 2692 24 _syntax, 301 8 NONE, 1661 1 NONE,
    3968 9 NONE, 4393 12 NONE, 163 2 NONE, 1766 20 NONE, 5712 42 NONE, 0 0 NONE,
    2106 21 NONE, 1146 40 NONE, 2612 13 NONE, 2269 22 NONE, 0 0 NONE, 1419 7 NONE,
    1510 20 NONE, 2455 5 NONE, 938 5 NONE, 2931 37 NONE, END 4 _unconfigured, 1547 21 NONE,
    4167 9 NONE, 3484 20 NONE, 5783 12 NONE, 2745 14 NONE, 5892 21 NONE, 5431 37 NONE,
    877 3 NONE, 173 9 NONE, END 56 _u43fu43eu43bu44cu437u43eu432u430u442u435u43bX, END 4 _customized, 5664 14 NONE, 5680 21 NONE,
    0 0 NONE, 6015 1 NONE, 0 0 NONE, 773 58 NONE, 2291 59 NONE, 3832 47 NONE,
    5271 42 NONE, 3688 49 NONE, 1703 19 NONE, END 4 _provisioned, 4170 47 NONE, 0 0 NONE,
    END 5 _sue9quence, END 14 _than, END 5 _eine, 4554 18 NONE, END 12 _optional, 2088 42 NONE,
    1563 1 NONE, END 20 _that, END 3 _stc, 2674 19 NONE, 1353 3 NONE, 541 9 NONE,
    4409 3 _odbiorcX, END 19 _bounces, 2586 14 NONE, 5372 42 NONE, 556 20 NONE, 4433 1 NONE,
    5078 58 NONE, END 8 _suchX, 964 15 NONE, 4573 20 NONE, END 1 _llena, 3799 18 NONE,
    END 19 _sts, 2350 5 NONE, 5655 40 NONE, 2080 1 NONE, 4974 14 NONE, 5579 9 NONE,
    2127 7 NONE, 4829 9 NONE, 2147 12 NONE, END 20 ALIAS_didnt, 6261 59 NONE, 4788 2 NONE,
    END 15 _lleno, 3521 21 NONE, 5923 9 NONE, END 19 _blocks, 4049 41 NONE, 3737 37 NONE,
    5630 19 NONE, END 5 _compliance, 2717 1 NONE, 1443 3 NONE, 5362 40 NONE, 1136 1 NONE,
    920 5 NONE, END 5 _here, 3296 18 NONE, 5082 1 NONE, 4623 42 NONE, 379 5 NONE,
    END 14 _location, 897 40 NONE, 5378 8 _authX, 6212 29 NONE, 885 40 NONE, 2765 42 NONE,
    5359 9 NONE, 3019 5 NONE, END 20 _compliant, 869 15 NONE, 5031 12 NONE, 819 9 NONE,
    6051 42 NONE, 1037 20 NONE, 203 12 NONE, 22 1 NONE, 3931 9 NONE, 1674 40 NONE,
    5889 18 NONE, 0 0 NONE, 6281 40 NONE, 4365 45 NONE, 5207 14 NONE, 689 5 NONE,
    6155 37 NONE, 5105 5 NONE, 5911 1 NONE, 664 20 NONE, 2880 9 NONE, 5920 20 NONE,
    634 5 _de, 5089 15 NONE, 6231 49 NONE, 5613 3 NONE, 1658 9 NONE, 2231 3 NONE,
    3445 11 NONE, 2079 20 NONE, 2682 13 NONE, 2938 14 NONE, 2170 15 _do, 5427 6 NONE,
    END 18 _memberX, 2071 18 NONE, 667 19 NONE, END 20 _dt, 2839 21 _du, END 20 _internet,
    3998 42 NONE, 4186 1 NONE, 3863 25 _dy, 4398 8 NONE, 1299 40 NONE, 3355 48 NONE,
    787 18 NONE, 3849 5 NONE, END 5 _mittente, END 13 _from, 2625 59 NONE, END 19 _requests,
    END 32 _415, END 33 _416, END 34 _417, 5957 9 NONE, 3200 42 NONE, 1585 42 NONE,
    3549 41 NONE, 0 0 NONE, 1052 8 NONE, 1466 14 NONE, 741 26 NONE, 2005 40 NONE,
    0 0 NONE, 2796 26 NONE, 1663 16 NONE, 3582 9 NONE, END 8 _erforderlich, 4502 15 NONE,
    370 15 NONE, 1057 18 NONE, 1552 51 NONE, 845 14 NONE, 648 5 NONE, 3008 14 NONE,
    1859 13 NONE, 561 3 NONE, 1645 4 _bad, 3497 9 NONE, 2582 59 NONE, 4364 60 NONE,
    6126 37 NONE, 268 46 NONE, END 12 _cbl, END 4 _unverified, 960 2 NONE, END 25 _company,
    2613 14 _ban, END 55 _u672a, 5265 42 NONE, 2423 3 NONE, 4401 18 NONE, 4657 19 NONE,
    5335 14 NONE, END 5 _storage, END 19 _muitos, 5918 24 NONE, 3371 12 NONE, 6193 25 NONE,
    328 14 NONE, 0 0 NONE, END 58 _u43du430u439u434u435u43dX, 5828 9 NONE, 5936 5 NONE, 0 0 NONE,
    3375 42 NONE, 564 9 NONE, END 4 _turned, 5510 9 NONE, 3647 15 NONE, 4725 46 NONE,
    5182 46 NONE, 2639 4 NONE, 1798 18 NONE, 3090 40 NONE, END 20 _stat, 2579 15 NONE,
    1256 40 NONE, 0 0 NONE, END 7 _belong, 4741 45 NONE, 1286 37 NONE, 2480 13 NONE,
    6065 53 NONE, END 5 _filenameX, 0 0 NONE, 1020 21 NONE, 954 1 NONE, 5097 46 NONE,
    END 8 _much, 4235 23 NONE, 142 45 NONE, 454 14 NONE, 3710 45 NONE, 4455 42 NONE,
    1038 1 NONE, END 25 _postgrey, END 47 _u6682, 3145 3 NONE, 3749 48 NONE, 6286 59 NONE,
    141 45 NONE, 86 27 NONE, END 28 _01, 883 15 NONE, 4223 23 NONE, END 31 _04,
    5564 47 NONE, 1825 20 _unroutX, END 34 _07, END 35 _08, END 36 _09, 5795 3 NONE,
    2426 40 NONE, END 4 _denied, 1295 20 NONE, 839 20 NONE, END 5 _welcome, END 14 _conversion,
    372 19 NONE, 5278 5 NONE, 5215 5 NONE, 641 3 NONE, 3403 4 _read, 4780 1 NONE,
    END 14 _dufcrfen, 3795 5 NONE, 2903 9 NONE, 1332 20 NONE, END 19 _denies, 293 54 NONE,
    1512 54 NONE, 3074 45 NONE, 1732 20 NONE, END 4 _authorized, 1051 12 NONE, 5974 45 NONE,
    4592 46 NONE, 5601 19 NONE, 767 46 NONE, 5179 9 NONE, 1034 15 NONE, 5295 9 NONE,
    3585 5 NONE, 4163 5 NONE, 2156 53 NONE, END 12 _xbl, END 20 _inexistX, 5975 16 NONE,
    532 12 NONE, 5211 13 NONE, 4717 1 NONE, 5602 9 NONE, 4207 5 NONE, 4515 4 _did,
    3768 18 NONE, 1348 12 _failX, END 5 _acceptable, 1649 41 NONE, 4948 45 NONE, END 5 _filetypeX,
    5398 21 NONE, 4830 3 NONE, 0 0 NONE, 1520 8 NONE, 3590 9 NONE, 3516 42 NONE,
    5482 39 NONE, 4958 18 NONE, 431 19 NONE, END 12 _ssl, 1263 18 NONE, 3679 37 NONE,
    674 19 _gros, 0 0 NONE, 2405 21 NONE, 0 0 NONE, 3076 2 NONE, END 18 _rtr,
    1898 3 NONE, 3653 55 NONE, 1581 45 NONE, 864 20 NONE, 2648 2 NONE, 520 20 NONE,
    5819 20 NONE, 6297 15 NONE, 1475 12 NONE, END 25 _empty, 3392 48 NONE, 2503 45 NONE,
    1187 5 NONE, 1412 19 NONE, 5490 18 NONE, 2894 14 NONE, 1029 41 NONE, 5781 18 NONE,
    2644 40 NONE, END 20 _reset, 4875 9 NONE, END 5 _those, END 18 _larger, 2218 41 NONE,
    5436 18 NONE, 0 0 NONE, 1999 18 NONE, 5172 19 NONE, 4096 1 NONE, 643 19 NONE,
    END 18 _headerX, 5554 14 NONE, 2002 37 NONE, 4030 40 NONE, 4674 47 NONE, 2416 18 NONE,
    3823 49 NONE, 2562 5 NONE, 5411 14 NONE, 4031 18 NONE, 4319 53 NONE, END 18 _characterX,
    1918 13 NONE, 2641 12 NONE, 2759 46 NONE, 2065 45 NONE, 4439 18 NONE, 2180 17 NONE,
    4483 19 NONE, 495 20 NONE, 5606 45 NONE, 5311 42 NONE, 5442 5 NONE, END 19 _recipients,
    1795 1 NONE, 1539 2 NONE, 2132 5 NONE, 2959 3 NONE, 180 5 NONE, 4708 45 NONE,
    3381 4 _valid, 1027 8 _ch, 3843 9 NONE, 2444 48 NONE, 2031 1 NONE, 3257 12 NONE,
    END 14 _verification, 546 3 NONE, 3331 15 NONE, 2431 8 NONE, END 25 _activity, 5635 18 _cr,
    6097 19 _cs, END 8 _path, 4867 21 NONE, 2074 3 NONE, END 5 _assistance, 3860 39 NONE,
    2389 40 NONE, END 5 _reverseX, 1213 18 NONE, 4914 15 NONE, 5527 12 NONE, 4818 50 NONE,
    2929 5 NONE, 4325 20 NONE, 2175 50 NONE, 3630 5 NONE, END 6 _utf, 596 3 NONE,
    5875 9 NONE, 93 9 NONE, 4295 20 NONE, 3575 53 NONE, 653 7 NONE, 2749 4 NONE,
    END 18 _reintentar, 4082 12 NONE, 6293 40 NONE, 232 15 NONE, 0 0 NONE, 1653 42 NONE,
    6196 42 NONE, 0 0 NONE, END 15 _autorizado, 4822 41 NONE, 2926 3 NONE, 3572 13 NONE,
    2883 20 NONE, 0 0 NONE, 170 53 NONE, END 18 ALIAS_never, 3971 8 NONE, 1782 9 NONE,
    4152 19 NONE, 894 5 NONE, 5963 12 NONE, 6211 9 NONE, 6092 45 NONE, 4366 52 NONE,
    5443 12 NONE, END 5 _resolvable, 5788 14 _can, 5049 46 NONE, 4419 16 NONE, 4758 1 NONE,
    END 12 _overfull, 158 19 NONE, 364 48 NONE, 1174 5 NONE, END 12 _misspellX, 1672 20 _start,
    5926 40 NONE, 3422 37 NONE, 3896 37 NONE, 2719 14 NONE, 2739 1 NONE, 2565 40 NONE,
    END 7 _relaying, 3261 1 NONE, END 14 _submission, 5898 40 NONE, 6038 18 NONE, 3787 5 NONE,
    3956 42 NONE, END 12 _dnsrbl, END 19 _preferences, 609 40 NONE, 4201 14 NONE, END 5 _zieladresseX,
    642 21 NONE, 4619 21 NONE, 6237 20 NONE, 5977 14 NONE, 2708 14 NONE, 123 9 NONE,
    5434 8 NONE, 651 5 NONE, 5960 9 NONE, 5815 40 NONE, 4459 51 NONE, 2128 5 NONE,
    6171 45 NONE, 6279 9 NONE, 1401 21 NONE, 4180 45 NONE, 5856 5 NONE, 3196 4 NONE,
    3134 5 NONE, 4344 1 NONE, END 20 ALIAS_couldnt, END 59 _u43du443u436u43du43e, END 50 _u63a5, 597 15 NONE,
    623 14 NONE, END 47 _u441u443u449u435u441u442u432u443u435u442, 3946 12 NONE, 1273 5 NONE, 2673 21 NONE, 5389 15 NONE,
    4318 1 NONE, END 15 _mue1ximo, 3461 19 NONE, 3734 12 NONE, END 4 _notauthorized, 3684 15 NONE,
    965 2 NONE, 977 45 NONE, 0 0 NONE, END 4 _registered, 1938 14 NONE, 278 9 NONE,
    2589 50 _u43du435, 0 0 NONE, 2267 21 NONE, 1796 40 NONE, 5528 45 NONE, 2740 14 NONE,
    END 4 _received, 1682 46 NONE, 4293 53 NONE, END 4 _tld, 207 40 NONE, 592 38 NONE,
    3848 16 NONE, 0 0 NONE, 4496 8 NONE, 2059 18 NONE, END 13 _dkim, 0 0 NONE,
    344 41 NONE, 1841 20 NONE, END 18 _receiverX, 4239 46 NONE, 3353 9 NONE, END 15 _temporaneo,
    633 19 _tls, END 19 _rcpts, 4288 19 NONE, 4297 7 NONE, 1603 14 NONE, END 12 _drbl,
    3825 18 NONE, END 5 _incomplete, 6181 1 NONE, 3111 19 NONE, 4947 52 NONE, 5022 16 NONE,
    2105 14 NONE, 5660 51 NONE, END 14 _information, END 45 _u6570, 5307 1 NONE, 28 12 NONE,
    4969 15 NONE, 3915 5 NONE, 4855 14 NONE, 2654 9 NONE, END 25 _healthy, 4655 9 NONE,
    1054 9 NONE, 1530 5 _temporaire, 3661 12 NONE, 145 5 NONE, END 9 _kullaniciX, 2791 21 NONE,
    5236 24 NONE, 2355 2 NONE, 1458 40 NONE, 1869 19 NONE, 1664 20 NONE, 6216 9 NONE,
    END 26 _gecersiz, 3254 5 NONE, 4599 47 NONE, 1445 15 NONE, 3687 13 NONE, 2552 40 NONE,
    END 7 _being, 1005 49 NONE, 6122 50 NONE, 589 51 NONE, 333 52 NONE, 4077 53 NONE,
    5098 54 NONE, 1962 5 NONE, END 5 _usage, 2623 18 NONE, END 53 _u441u43eu43eu431u449u435u43du438X, 738 3 NONE,
    0 0 NONE, 6174 15 NONE, 0 0 NONE, 0 0 NONE, END 5 _grande, 4104 1 NONE,
    5137 42 NONE, 2220 18 NONE, END 20 _just, END 4 _declined, 0 0 NONE, 5430 8 NONE,
    3474 3 NONE, 3218 4 NONE, 3990 19 _process, 2522 58 NONE, END 5 _unrouteable, END 19 _simultaneousX,
    0 0 NONE, 3452 13 NONE, 666 40 NONE, 376 14 NONE, END 5 _rangeX, 2863 40 NONE,
    78 9 NONE, END 4 _approved, 2510 42 NONE, 720 14 NONE, 4384 5 NONE, END 9 _obrigatoriX,
    2563 18 NONE, END 13 _room, 5043 8 NONE, 3458 46 NONE, 5777 5 NONE, 2974 50 NONE,
    5298 42 NONE, 4742 45 NONE, 6215 11 NONE, END 20 _first, 5749 1 NONE, 3365 13 NONE,
    5148 5 NONE, 562 5 NONE, 5004 5 NONE, 5706 15 NONE, 5060 5 NONE, 1680 45 NONE,
    4809 9 NONE, 4658 10 NONE, 2312 18 NONE, 1899 9 NONE, 3011 42 NONE, END 4 _respondX,
    3468 15 _no, 4386 3 NONE, 3534 42 NONE, 0 0 NONE, 5440 14 NONE, 1776 4 NONE,
    3757 21 NONE, 3464 8 NONE, 0 0 NONE, 5657 12 NONE, 3820 18 NONE, 3721 40 NONE,
    1118 40 NONE, 3707 5 NONE, 5608 19 NONE, 4514 1 NONE, 4162 20 NONE, 0 0 NONE,
    528 14 NONE, 3480 5 _use, 0 0 NONE, 5321 18 NONE, 1415 54 NONE, 929 9 NONE,
    3543 16 NONE, 1362 1 NONE, 41 41 NONE, 2322 45 NONE, 1807 42 NONE, 2159 19 NONE,
    0 0 NONE, 2107 14 NONE, 1797 22 NONE, 1044 40 NONE, 2542 45 NONE, 4495 21 NONE,
    END 14 _region, 1560 46 NONE, 5127 18 NONE, END 14 _vorhanden, END 14 _pattern, 3887 18 NONE,
    1854 40 NONE, END 14 _down, 5374 50 NONE, 2274 14 NONE, 1280 18 NONE, 3003 20 NONE,
    0 0 NONE, END 14 ALIAS_authenication, 3951 9 NONE, 4091 45 NONE, 2352 5 NONE, 677 59 NONE,
    1111 20 NONE, 5417 9 NONE, 2264 18 NONE, 424 19 _pas, 1752 20 NONE, 3852 18 NONE,
    4006 15 NONE, 5034 5 NONE, 1896 2 NONE, END 3 _drc, 4137 20 NONE, 1951 46 NONE,
    END 14 ALIAS_unknwon, 3284 48 NONE, 4431 20 NONE, END 1 _konta, 1086 9 NONE, END 5 _remitenteX,
    3859 19 NONE, 0 0 NONE, 6007 3 NONE, 1640 15 NONE, END 25 _currently, 5421 1 NONE,
    5161 5 NONE, 1689 1 NONE, END 25 _security, END 12 _barracudacentralX, 3566 1 _barracuda, 356 15 _konto,
    321 21 NONE, END 5 _indisponible, END 4 _permitted, 5174 9 NONE, 1168 5 NONE, 363 59 NONE,
    END 5 _hostnameX, 1533 42 NONE, 5061 20 NONE, 6230 56 NONE, 2627 15 NONE, END 53 _u5b58,
    3344 42 NONE, 2160 9 NONE, 5448 5 NONE, 5186 5 NONE, 0 0 NONE, 4675 1 NONE,
    1247 40 NONE, 3217 45 NONE, 985 21 NONE, 1855 7 NONE, 3260 14 NONE, END 5 _esiste,
    2242 20 _existX, 2681 12 NONE, 5102 1 NONE, END 4 _trend, 1528 21 NONE, 5726 18 NONE,
    4040 47 NONE, 2596 45 NONE, END 20 ALIAS_reciptient, 4033 4 NONE, 4281 4 NONE, END 20 _contentX,
    0 0 NONE, 6106 4 NONE, 4486 45 NONE, 0 0 NONE, 4648 40 NONE, 2373 14 NONE,
    6285 18 NONE, 645 37 NONE, 2123 42 NONE, 0 0 NONE, 2283 14 NONE, 3035 42 NONE,
    270 45 NONE, 2709 5 NONE, 4404 16 NONE, END 12 _throttlX, 3652 8 NONE, 3733 9 NONE,
    1778 18 NONE, 400 14 NONE, 0 0 NONE, 5010 6 NONE, 6276 21 NONE, 149 15 NONE,
    END 20 _qqt, 3678 9 NONE, 4922 9 NONE, 4050 9 NONE, 5782 42 NONE, 38 21 NONE,
    0 0 NONE, 1562 19 NONE, END 1 _hostkarma, 3070 49 NONE, 2013 49 NONE, END 12 _dsbl,
    5164 46 NONE, 2991 45 NONE, END 5 _fake, 847 20 NONE, 2099 19 NONE, 5153 15 NONE,
    END 20 _format, 0 0 NONE, 5414 5 NONE, 2124 9 NONE, 6000 5 _scoreX, 1370 15 NONE,
    END 20 _delistX, END 20 ALIAS_exisit, 1268 9 NONE, 1319 8 NONE, 1092 13 NONE, 5332 14 NONE,
    1391 45 NONE, 1860 16 NONE, 5931 5 NONE, 2529 18 NONE, 2785 19 NONE, 3335 9 NONE,
    END 6 _inactif, 605 1 NONE, 2040 23 NONE, END 50 _u77e5, 1053 39 NONE, 986 54 NONE,
    END 4 _mistyped, 5157 40 NONE, 0 0 NONE, END 27 _630, 4367 21 NONE, 3810 5 NONE,
    END 20 _timeoutX, 1274 4 _desconhecidX, 4906 1 NONE, 2301 9 NONE, 747 22 _inactivX, 5674 4 NONE,
    5342 40 NONE, 598 9 NONE, 4832 19 NONE, 1307 15 NONE, 3086 25 NONE, 5046 15 NONE,
    2919 39 NONE, 1940 45 NONE, 962 42 NONE, 6001 12 _mail, 5545 9 NONE, 1236 14 NONE,
    980 15 NONE, 2148 2 _verb, 5438 45 NONE, 3066 15 NONE, 0 0 NONE, 5684 6 NONE,
    0 0 NONE, 0 0 NONE, 3518 9 NONE, 6103 15 NONE, 167 12 NONE, 357 18 NONE,
    1557 7 NONE, 0 0 NONE, 3362 45 NONE, 2248 40 NONE, 1636 48 NONE, 878 13 NONE,
    END 8 _match, 1717 54 NONE, 4529 4 _invue1lidX, 2400 18 NONE, 1925 23 NONE, END 14 _odrzuconX,
    4263 42 NONE, 0 0 NONE, END 5 _existe, END 20 ALIAS_hasnt, 4378 16 NONE, 205 14 NONE,
    4468 9 NONE, 5358 1 NONE, 6165 1 _ma, 5909 2 _mb, END 19 _users, 4084 15 NONE,
    888 5 NONE, 5260 14 ALIAS_doesn, END 25 _likely, 1941 55 NONE, 2630 9 _mi, 4710 45 NONE,
    3265 42 NONE, 4198 48 NONE, 4826 1 NONE, 1904 48 NONE, 4629 15 NONE, END 7 _blocking,
    3654 16 NONE, 661 4 NONE, 5785 13 NONE, 3192 20 NONE, 4984 21 NONE, 5067 5 NONE,
    4160 19 NONE, 4093 24 _mx, END 25 _my, END 4 _vorufcbergehendX, 3919 14 NONE, END 12 _parallel,
    52 22 NONE, 707 25 NONE, 1107 19 NONE, 416 20 _part, 4135 42 NONE, 4089 19 NONE,
    2963 49 NONE, 2570 5 NONE, 6075 5 NONE, 890 4 NONE, 3370 42 NONE, 3087 45 NONE,
    5720 41 NONE, 358 16 NONE, 5792 15 NONE, 0 0 NONE, 4126 12 NONE, 3174 50 NONE,
    6081 45 NONE, 2768 12 NONE, 4997 9 NONE, 5160 8 NONE, 2892 26 NONE, 659 6 NONE,
    2621 18 NONE, END 25 _daily, 1751 5 NONE, 4210 19 NONE, END 14 _unknownX, 303 1 NONE,
    5469 18 NONE, END 57 _u441u43fu430u43c, 2306 14 NONE, 2928 54 NONE, END 52 _wiadomou15bu107, 3428 46 NONE,
    2324 18 NONE, 1504 42 NONE, 4102 48 NONE, 1165 21 NONE, 1871 9 NONE, 429 19 NONE,
    2814 22 NONE, 87 4 NONE, END 9 _troppi, END 20 ALIAS_wont, 1083 19 NONE, END 4 _word,
    5669 47 NONE, 0 0 NONE, END 15 _troppo, 2804 25 NONE, 1744 42 NONE, 4450 20 NONE,
    5314 4 NONE, 578 15 NONE, END 13 _wormX, 4305 20 NONE, 1039 3 NONE, 6125 2 NONE,
    822 18 NONE, 4978 3 NONE, 5533 39 NONE, 3321 3 NONE, 1960 15 _helo, END 16 _help,
    3608 42 NONE, 0 0 NONE, 4751 2 NONE, 100 3 NONE, 4980 5 NONE, END 20 ALIAS_dosent,
    END 18 _pour, END 4 _blocked, 2666 9 NONE, 3513 13 NONE, 834 8 NONE, 1490 45 NONE,
    6157 12 NONE, END 49 _u8ba4, 3769 1 NONE, 1720 40 NONE, 444 12 _ill, 3894 5 NONE,
    END 46 _u8bc1, END 14 _ufcberschritten, 4412 12 NONE, 1093 21 NONE, 4806 22 NONE, 3187 5 NONE,
    3013 46 NONE, 3794 15 NONE, END 20 _administratX, 776 12 NONE, END 46 _u52a1, 5586 20 NONE,
    5095 1 NONE, END 5 _domue4ne, END 45 _u65e0, 5300 1 NONE, 5481 20 NONE, 744 45 NONE,
    END 5 _ube, 4408 26 NONE, 0 0 NONE, 0 0 NONE, 4990 42 NONE, 795 18 NONE,
    1639 3 NONE, 1459 5 NONE, 4192 47 NONE, 335 1 NONE, END 60 _groudf, 5505 40 NONE,
    END 14 _buzuf3n, 2090 4 NONE, 0 0 NONE, 6083 19 NONE, 1313 19 NONE, 1876 15 NONE,
    3621 16 NONE, 3784 39 NONE, 4688 40 NONE, END 7 _spoofing, 5223 37 NONE, 5141 5 NONE,
    4748 19 NONE, 924 14 NONE, 2611 9 NONE, 5435 46 NONE, 4593 13 NONE, 1745 45 NONE,
    4447 9 NONE, 2143 18 NONE, 375 9 NONE, 1617 21 NONE, 1015 1 NONE, END 7 _scoring,
    1260 20 _hostX, 6167 45 NONE, END 16 _group, END 5 _insecure, END 5 _profile, END 14 _upon,
    5253 16 NONE, 4075 14 NONE, 2969 12 NONE, 2887 8 NONE, 3001 2 NONE, 2973 40 NONE,
    END 23 _overflowX, 916 12 NONE, 2761 9 NONE, 2408 15 NONE, 3942 19 NONE, END 49 _u4ee4,
    5759 8 NONE, 5592 13 NONE, 3880 50 NONE, 2659 56 NONE, 3777 20 NONE, 1949 40 NONE,
    END 5 _interrompue, 2727 5 NONE, 4620 42 NONE, 6107 15 NONE, 2136 15 NONE, END 25 _mailpolicy,
    538 1 NONE, END 20 _moderatX, 3207 11 NONE, END 5 _autentificazione, 291 13 NONE, 2951 14 NONE,
    END 14 _confirmation, 5399 1 NONE, 0 0 NONE, 3793 45 NONE, 5255 19 NONE, 2330 12 NONE,
    END 12 _ahbl, 2450 1 NONE, 4618 20 NONE, END 14 _trojanX, END 19 _rdns, 1449 18 _her,
    121 14 NONE, 3336 54 NONE, 0 0 NONE, END 4 _switched, 5885 9 NONE, 1477 8 NONE,
    3963 37 NONE, 70 18 NONE, 2375 42 NONE, 6194 42 NONE, 2718 14 NONE, END 19 _credentials,
    1489 15 NONE, 5734 18 NONE, 425 19 NONE, 2780 56 NONE, 1289 18 NONE, 859 40 NONE,
    4178 5 NONE, END 15 _also, END 25 _they, 2604 4 _overloadX, END 52 _u8fc7, 4028 45 NONE,
    END 14 _spamaufkommenX, END 14 _yapin, 785 42 NONE, 2453 21 NONE, END 19 _aliasX, 3732 26 NONE,
    4492 1 NONE, 0 0 NONE, END 4 _limited, 2497 1 NONE, 5079 14 NONE, END 12 _voll,
    5373 18 NONE, 955 37 NONE, 4977 47 NONE, 5228 9 NONE, 1932 9 NONE, END 20 ALIAS_hadnt,
    2049 1 NONE, 4959 2 NONE, 1963 21 NONE, 1902 40 NONE, 1025 5 NONE, END 5 _space,
    2035 14 NONE, 769 8 _ph, 3778 9 NONE, 2409 6 NONE, 3828 45 NONE, 6046 12 NONE,
    3389 5 NONE, END 18 _further, 4766 15 NONE, 1930 9 NONE, 1968 12 NONE, 2197 18 NONE,
    3742 19 NONE, 3317 20 NONE, 2684 21 NONE, 2782 19 NONE, 5024 12 NONE, 5225 14 NONE,
    2119 5 NONE, END 20 _cleartext, 2690 46 NONE, 3616 50 NONE, 3978 2 NONE, 5400 4 NONE,
    2662 41 NONE, 5569 48 NONE, END 25 _spammy, 1866 13 NONE, 781 40 NONE, 5412 12 NONE,
    0 0 NONE, END 1 _casella, 152 13 NONE, END 15 _servicio, 455 5 NONE, 1471 45 NONE,
    1350 58 NONE, 792 18 _adr, 3067 19 NONE, 4559 54 NONE, 1423 45 NONE, 6069 22 NONE,
    3761 9 NONE, 2858 37 NONE, 826 9 NONE, 2890 3 NONE, END 55 _u44fu449u438u43aX, 3838 42 NONE,
    5273 27 NONE, 639 42 NONE, 900 18 NONE, END 20 _client, 4139 5 NONE, 4726 5 NONE,
    724 12 NONE, 1975 15 NONE, END 20 _komut, 5305 19 NONE, 2505 42 NONE, END 4 _assigned,
    3263 45 NONE, 2775 21 NONE, 4334 1 NONE, END 19 _ips, 2838 42 NONE, 3248 37 NONE,
    END 22 _ipv, 4320 40 NONE, 3573 45 NONE, 1082 4 NONE, 3922 13 NONE, 5457 1 NONE,
    5773 14 NONE, 4840 12 NONE, 5214 9 NONE, 2007 5 NONE, 2172 18 NONE, 3251 53 NONE,
    END 52 _u641u642u637, 2280 18 NONE, 4141 11 NONE, 5091 20 NONE, 6274 19 NONE, 3792 15 NONE,
    5760 38 NONE, 4506 48 NONE, 5428 16 NONE, 3427 23 NONE, 4157 45 NONE, 2368 46 NONE,
    3470 37 NONE, 2893 20 NONE, END 9 _synchroniX, 1145 9 NONE, 5363 5 NONE, 805 9 NONE,
    END 20 _sconosciutX, 3695 15 NONE, 3899 19 NONE, 4118 9 NONE, 3184 5 NONE, 109 1 NONE,
    4025 6 NONE, 5499 18 NONE, END 5 ALIAS_unable, END 55 _u4eba, 2311 39 NONE, END 20 _implementX,
    4266 15 NONE, 1559 41 NONE, 2181 12 NONE, END 25 _verify, 3469 14 NONE, 3100 16 NONE,
    1727 42 NONE, 5983 1 NONE, 192 42 NONE, 3878 15 NONE, 3406 1 NONE, 4778 42 NONE,
    5961 1 NONE, 893 40 NONE, 4056 7 NONE, 4979 15 NONE, 4540 18 NONE, 4616 5 NONE,
    END 14 _abandonX, 2038 12 NONE, 4945 13 NONE, 5474 14 NONE, 3084 2 NONE, 4653 15 NONE,
    247 21 NONE, 2633 42 NONE, 3170 19 NONE, 5632 20 NONE, 5234 1 NONE, 2415 15 NONE,
    END 5 ALIAS_unavailabe, END 12 _denialX, 5477 14 NONE, 5925 37 NONE, 3056 18 NONE, 3562 4 NONE,
    1873 40 NONE, 543 12 NONE, 3676 18 NONE, 1647 19 NONE, 3689 5 NONE, 973 18 NONE,
    END 1 _dopuszczalna, 3188 59 NONE, 5650 42 NONE, 4370 46 NONE, 5627 13 NONE, 5938 19 NONE,
    2867 1 NONE, END 52 _u8bf7, 3977 37 NONE, END 46 _u9ed1, 4290 18 NONE, 3334 5 NONE,
    2427 1 NONE, 3246 45 NONE, 0 0 NONE, 5279 14 _domainX, 6022 9 NONE, 2320 15 NONE,
    4438 1 NONE, 5413 15 NONE, END 3 _dmc, END 5 _unreachable, 2008 16 NONE, END 5 _invalideX,
    3884 9 NONE, 2615 16 NONE, END 14 _aussenden, 3343 54 NONE, 3022 20 NONE, 4101 39 NONE,
    5189 42 NONE, 3179 21 NONE, END 5 _syntaxe, END 15 _invalido, 0 0 NONE, 1359 15 NONE,
    765 42 NONE, 1875 18 NONE, 4600 59 NONE, 3041 18 _for, 2725 18 NONE, 652 19 NONE,
    5026 21 NONE, 453 1 NONE, END 5 _erwarteX, 593 48 NONE, END 20 _amount, 2499 9 NONE,
    5924 1 NONE, 2200 9 NONE, 2392 14 NONE, 5343 5 _refuse, 2186 39 NONE, 5248 9 NONE,
    116 40 NONE, 15 14 NONE, 5110 21 NONE, 525 20 _infectX, 565 14 NONE, 0 0 NONE,
    2975 16 NONE, END 7 _authentifizierungX, 3785 37 NONE, END 20 _unbekannt, END 5 _ete, 0 0 NONE,
    3941 14 NONE, 1390 1 NONE, 629 13 NONE, END 5 _stockage, 2488 14 NONE, END 4 _superadX,
    3396 40 NONE, 3104 20 NONE, END 14 _learn, 5730 5 NONE, 2737 5 NONE, 5084 18 NONE,
    6226 5 NONE, 250 17 NONE, 0 0 NONE, 0 0 NONE, 2150 3 NONE, 3711 20 NONE,
    684 53 NONE, 4661 19 NONE, 4568 18 NONE, 3512 41 NONE, END 5 _sequence, 963 14 NONE,
    4971 18 NONE, 3271 5 NONE, 253 42 NONE, 5355 3 NONE, 5257 20 NONE, 2333 38 NONE,
    END 20 _gekufcndigt, 5995 46 NONE, 4561 14 NONE, END 19 _instructions, 1400 3 NONE, 1695 2 NONE,
    1759 3 NONE, 4490 4 NONE, 3633 19 NONE, 5002 6 _of, 0 0 NONE, 5377 12 NONE,
    5804 4 NONE, 0 0 NONE, END 11 _ok, 5199 15 NONE, END 5 _newline, 749 14 _on,
    3283 45 NONE, 4859 16 NONE, END 5 _blocage, 2580 18 _or, 5812 1 NONE, 647 11 _quickX,
    5433 21 _ou, 906 22 NONE, 616 16 NONE, 5056 42 NONE, 4173 15 NONE, 4524 5 NONE,
    4527 3 NONE, 4595 2 NONE, END 25 _hourly, 2316 16 NONE, 6093 20 NONE, 4045 37 NONE,
    2356 20 NONE, 2358 9 NONE, 4150 14 NONE, 5833 42 NONE, END 5 _oversizeX, END 5 _impossible,
    6208 1 NONE, 1211 12 NONE, 1140 15 NONE, END 59 _u43cu43du43eu433u43e, 1379 20 NONE, 2241 9 NONE,
    2417 18 NONE, 3674 45 NONE, END 4 _unallocated, END 7 _existing, 4612 12 NONE, 2807 5 NONE,
    1075 1 NONE, 5857 37 NONE, 0 0 NONE, 0 0 NONE, 4048 9 NONE, 5021 16 NONE,
    4090 40 NONE, 3038 42 NONE, 3568 53 NONE, 0 0 NONE, 3876 14 NONE, 4683 20 NONE,
    575 14 NONE, END 20 _triplet, 3988 14 NONE, 2813 19 _was, 0 0 NONE, 4204 39 NONE,
    55 40 NONE, 3182 5 NONE, 310 3 NONE, END 20 _recipsizelimit, 932 13 NONE, 4099 40 NONE,
    1296 3 NONE, END 5 _inesistente, 4767 55 NONE, 4120 15 NONE, 3358 15 NONE, END 5 _due,
    0 0 NONE, 0 0 NONE, 0 0 NONE, 3862 45 NONE, END 7 _outgoing, 3475 50 NONE,
    END 20 ALIAS_recipiant, 4511 5 _destinataireX, 0 0 NONE, END 20 _denylistX, 5222 16 NONE, 4372 53 NONE,
    2865 2 NONE, 4107 21 NONE, 740 9 NONE, 4037 40 NONE, 4472 13 NONE, 1325 45 NONE,
    END 45 _u5730, 36 18 NONE, 3596 40 NONE, 5864 22 NONE, 3539 48 NONE, 212 42 NONE,
    2430 1 NONE, 3463 14 NONE, 5388 48 NONE, 0 0 NONE, END 4 _disabled, 6040 9 NONE,
    4346 9 NONE, 6247 46 NONE, END 59 _u573e, 1261 21 NONE, 1349 46 NONE, END 19 _findes,
    1507 3 NONE, 0 0 NONE, 793 45 NONE, END 1 _overquota, 686 1 NONE, 4247 1 NONE,
    3160 20 NONE, 2304 48 NONE, 0 0 NONE, 3332 45 NONE, 27 1 NONE, 0 0 NONE,
    6108 1 NONE, END 5 _handle, END 14 _buzon, 469 20 NONE, 4387 9 NONE, END 5 _remetente,
    4786 19 NONE, END 20 ALIAS_exsit, END 24 _inboxX, 6159 15 NONE, 5409 9 _recogniX, 4220 40 NONE,
    END 4 _granted, 5944 48 NONE, END 15 _rechazo, END 54 _refusue9X, 0 0 NONE, 5131 48 NONE,
    6262 15 NONE, 6164 59 NONE, 5748 25 _deny, 5663 42 NONE, 6025 5 NONE, 572 1 NONE,
    3506 14 NONE, 1128 1 NONE, 5478 48 NONE, 1465 57 NONE, 3053 21 NONE, END 4 _exceeded,
    5546 18 NONE, 4117 16 NONE, END 46 _alu131cu131, 4222 40 NONE, END 4 _established, 4939 21 NONE,
    4735 9 NONE, 4739 5 NONE, 0 0 NONE, 0 0 NONE, END 4 _deleted, 604 8 NONE,
    2862 40 NONE, 867 45 NONE, 5350 46 NONE, 5755 47 NONE, 1316 12 NONE, 4669 49 NONE,
    END 59 _u5b9e, 4057 1 NONE, 3112 52 NONE, 1794 45 NONE, 2617 4 NONE, 2100 55 NONE,
    5839 56 NONE, 4224 57 NONE, 4647 58 NONE, 144 59 NONE, 2758 60 NONE, 2349 3 NONE,
    6239 1 NONE, 991 12 NONE, 1131 3 NONE, END 5 _lineX, 2643 19 _dns, END 15 _indirizzo,
    4667 7 _log, 5775 46 NONE, 1365 40 NONE, END 11 _linkX, 3000 11 NONE, END 5 _sourceX,
    810 37 NONE, 4749 14 NONE, 3481 15 NONE, 2776 7 NONE, END 5 ALIAS_unavailible, 5718 14 NONE,
    4348 19 NONE, END 53 _u5668, 2102 15 NONE, END 8 _noch, END 23 _low, 3864 40 NONE,
    4027 42 NONE, 3803 47 NONE, 2295 23 ALIAS_unknow, 2868 18 NONE, 1817 1 NONE, 5407 15 NONE,
    END 53 _u7528, 809 9 NONE, 931 53 NONE, 4963 21 NONE, 5687 48 NONE, 171 40 NONE,
    4965 9 NONE, END 23 _flow, 4351 22 NONE, 283 46 NONE, 251 46 NONE, 0 0 NONE,
    3435 40 NONE, 4934 12 NONE, END 4 _infected, 3094 15 NONE, 2917 19 NONE, 4354 20 NONE,
    1908 1 NONE, 4585 5 NONE, 392 9 NONE, 4128 18 NONE, 1554 42 NONE, 4073 9 NONE,
    1625 22 NONE, 4026 5 NONE, 3783 37 NONE, 3599 20 NONE, 1457 1 NONE, END 4 _outbound,
    1095 12 NONE, 1125 5 NONE, 4791 13 NONE, 5696 42 NONE, 442 21 NONE, 2117 45 NONE,
    1358 15 NONE, END 5 _size, 3576 5 NONE, 140 3 NONE, 6185 4 NONE, 2676 18 NONE,
    504 9 NONE, 1030 45 NONE, 4785 46 NONE, END 23 _review, 5360 56 NONE, 6232 8 NONE,
    909 40 NONE, END 5 _commandeX, 587 10 NONE, 3602 14 NONE, 2176 54 NONE, 4718 13 NONE,
    1848 14 NONE, 1199 57 NONE, 5646 58 NONE, 706 59 NONE, 3786 60 NONE, 2082 19 NONE,
    1513 2 NONE, 1687 37 NONE, 4608 21 NONE, END 19 _commands, 0 0 NONE, 5365 7 NONE,
    0 0 NONE, 4421 37 NONE, 2646 5 NONE, 5502 11 _fork, 0 0 NONE, 600 13 NONE,
    END 5 _employee, 113 45 NONE, 2092 4 NONE, 3556 46 NONE, 6018 42 NONE, 4171 18 NONE,
    4715 5 NONE, 1343 14 NONE, 5463 20 NONE, END 1 _pelna, 4390 3 NONE, 4361 40 NONE,
    234 42 NONE, 1561 6 NONE, END 25 _proxy, 5999 21 NONE, 5192 20 NONE, 5583 1 NONE,
    1315 2 NONE, 1119 3 NONE, 2680 4 NONE, 942 5 NONE, 4852 6 NONE, END 20 _forkert,
    END 12 _adsl, 3528 45 NONE, 174 10 NONE, 3103 48 NONE, 1330 45 NONE, 349 12 NONE,
    4555 48 NONE, END 5 _depasse, 2538 42 NONE, 195 12 NONE, END 4 _forged, 5550 19 NONE,
    4689 20 NONE, 729 40 NONE, 5294 22 NONE, 0 0 NONE, END 26 _basarisiz, END 12 _dnsblX,
    3981 19 NONE, 1772 5 NONE, 3096 7 NONE, END 18 _temporue4r, END 5 ALIAS_messsage, 5472 16 NONE,
    END 18 _forgerX, 4858 5 NONE, END 4 _third, 4824 52 NONE, 3581 41 NONE, END 14 _deviation,
    4076 20 _count, 4793 12 NONE, END 20 _erlaubt, 1760 42 NONE, 2878 9 NONE, 1356 40 NONE,
    4543 13 NONE, 5829 14 NONE, 1043 9 NONE, 1483 5 NONE, END 12 _individual, 4805 18 NONE,
    2438 21 NONE, 6005 16 NONE, END 25 _temporarily, END 7 _closing, 3395 7 NONE, 3845 46 NONE,
    2539 40 NONE, END 5 _locale, 434 5 NONE, 2360 20 NONE, 1479 20 NONE, 1323 13 NONE,
    END 3 _echec, 5241 5 NONE, 1979 40 NONE, 4480 12 NONE, END 19 _his, 6135 4 _exceedX,
    1750 16 NONE, END 5 _create, 1207 2 NONE, 418 45 NONE, 1123 40 NONE, 1271 18 NONE,
    0 0 NONE, 0 0 NONE, 1987 3 NONE, 3424 58 NONE, 6004 40 NONE, 1355 14 NONE,
    6094 9 NONE, 4143 15 NONE, 3309 8 NONE, 3905 42 NONE, 1511 40 NONE, 62 3 NONE,
    3893 37 NONE, 4489 42 NONE, 4531 6 NONE, 435 14 NONE, 5476 22 NONE, 1328 5 NONE,
    END 20 ALIAS_havent, 1127 20 NONE, 0 0 NONE, 3544 52 NONE, 4709 39 NONE, 568 47 NONE,
    2774 9 NONE, 2334 39 NONE, 5692 40 NONE, END 25 _body, 3324 3 NONE, 6034 19 NONE,
    2015 25 NONE, 4732 6 NONE, 4402 5 NONE, 2553 9 NONE, END 47 _u53c2, 3895 15 NONE,
    END 20 ALIAS_isnt, 410 20 NONE, 735 13 NONE, 0 0 NONE, END 34 _607, END 4 _logged,
    6280 1 NONE, 0 0 NONE, 3640 19 NONE, 2188 20 NONE, END 4 _reserved, 2925 14 NONE,
    END 1 _mta, 3239 3 NONE, 3540 19 NONE, 3856 16 NONE, 6076 14 NONE, END 19 _malicious,
    3043 1 NONE, 4697 1 NONE, 3004 18 NONE, 4873 54 NONE, 5261 19 NONE, 4183 14 NONE,
    1204 9 NONE, 5410 21 NONE, 3373 5 _fileX, END 4 _senderid, 1945 19 NONE, 1139 21 NONE,
    238 22 _resolvX, 947 5 NONE, 446 5 NONE, END 4 _malformed, 2081 42 NONE, 6079 42 NONE,
    4 3 NONE, 2942 5 NONE, 4491 1 NONE, 5274 5 NONE, 0 0 NONE, 813 20 NONE,
    3816 25 _grey, 3384 1 NONE, END 20 _abortX, 5611 45 NONE, 365 16 NONE, 1021 13 NONE,
    END 20 _banlist, 2140 42 NONE, 5277 2 NONE, 202 3 NONE, 2192 9 NONE, 5233 20 NONE,
    5074 40 NONE, 1872 5 NONE, 5073 2 NONE, END 45 _u9700, 6138 19 NONE, 2900 3 NONE,
    END 13 _cram, 6295 6 NONE, 3702 37 NONE, 0 0 NONE, 2771 16 NONE, 5138 45 NONE,
    3394 8 NONE, 5548 12 NONE, END 46 _u7801, 81 14 NONE, 1633 39 NONE, 312 40 NONE,
    5177 53 NONE, 6013 18 NONE, END 19 _ers, 912 22 NONE, 3398 40 NONE, 2720 1 NONE,
    1361 23 NONE, 1814 5 _preferenceX, 6152 45 NONE, 3744 5 NONE, 4481 2 NONE, 4624 39 NONE,
    5972 3 NONE, 672 9 NONE, 2762 14 NONE, 5932 14 NONE, 1839 9 NONE, END 12 _sasl,
    4270 3 NONE, 1184 15 NONE, 1719 11 NONE, 4993 2 NONE, END 4 _purported, 5489 9 NONE,
    2057 3 NONE, END 2 _ib, 1364 17 NONE, 3124 4 _id, 5201 15 NONE, END 6 _if,
    2949 9 NONE, 3206 54 NONE, 1959 42 NONE, 2486 40 NONE, 3839 11 NONE, 2351 12 NONE,
    3327 13 NONE, 3071 14 _in, END 14 _frozen, 2559 16 _ipX, 6179 42 NONE, END 46 _u430u434u440u435u441X,
    3996 19 _is, 3740 20 _it, 3437 23 NONE, END 25 _only, 1314 3 NONE, 1050 21 NONE,
    END 20 _blacklistX, 0 0 NONE, 4158 40 NONE, 4970 45 NONE, END 7 _misconfigX, 6278 18 NONE,
    1380 37 NONE, 3775 19 NONE, 0 0 NONE, 669 45 NONE, 5289 21 NONE, 3959 18 NONE,
    122 57 NONE, 6016 45 NONE, END 4 _repeated, END 11 _checkX, 4114 42 NONE, 1780 5 NONE,
    END 4 _found, END 20 _yet, 4175 9 NONE, 5336 1 NONE, 3505 40 NONE, 4269 18 NONE,
    6127 6 NONE, 2414 42 NONE, 4938 18 NONE, 4151 1 NONE, END 4 _closed, 699 14 NONE,
    4385 45 NONE, 4428 9 NONE, 2210 2 NONE, 5356 12 NONE, END 18 _ptr, 1577 8 NONE,
    END 4 _thread, END 4 _tried, 24 15 NONE, END 20 _reciplimit, 2854 39 NONE, END 5 _maintenance,
    1178 16 NONE, 5538 13 NONE, 4519 14 _con, 377 5 NONE, 3380 18 NONE, 1845 9 NONE,
    4415 18 NONE, 6137 42 NONE, END 4 _banned, 5695 21 NONE, 5513 2 NONE, 3209 19 NONE,
    END 24 _cox, 5299 15 NONE, 3561 3 NONE, 4517 5 NONE, 1300 49 NONE, 5468 15 NONE,
    5029 9 NONE, 4733 2 NONE, 3479 45 NONE, 0 0 NONE, 0 0 NONE, 6042 20 ALIAS_recipent,
    0 0 NONE, 0 0 NONE, 1212 19 NONE, 1180 5 NONE, 6028 45 NONE, 1237 40 NONE,
    3991 37 NONE, END 18 ALIAS_neither, END 18 _utilizadorX, END 36 _999, 0 0 NONE, END 4 _occurred,
    1219 21 NONE, 4136 37 NONE, 2670 3 NONE, 3901 1 NONE, 2712 12 NONE, 2881 15 NONE,
    4460 3 NONE, END 5 _valide, 2884 14 NONE, END 25 _stray, 2781 45 NONE, 2487 5 NONE,
    5493 1 NONE, END 20 _callout, 3553 20 NONE, 5565 39 NONE, 4413 1 NONE, END 15 _valido,
    3906 9 NONE, 4156 1 NONE, 1684 18 NONE, 5446 20 NONE, 3660 1 NONE, 5036 40 NONE,
    END 8 _high, 4953 26 NONE, 5112 5 NONE, 4567 19 NONE, END 18 _spammerX, 2683 4 _invalidX,
    END 25 _gateway, 5905 41 NONE, 5705 20 NONE, 5252 13 NONE, 1604 1 NONE, 2282 37 NONE,
    5887 45 NONE, 856 14 NONE, 0 0 NONE, 4799 50 NONE, 6057 2 NONE, 437 45 NONE,
    3770 45 NONE, 2339 21 NONE, 4808 14 NONE, END 14 _logon, 4376 19 NONE, 0 0 NONE,
    END 14 _verbindungen, END 25 _ready, END 46 _u6301, 0 0 NONE, 1009 39 NONE, 4164 39 NONE,
    4666 18 NONE, END 5 _duplicate, END 19 _messages, 0 0 NONE, 0 0 NONE, 1721 20 _recipientX,
    6041 20 NONE, END 15 _bloqueado, END 14 _shutdown, 5838 2 NONE, 285 5 NONE, 4680 46 NONE,
    889 9 NONE, END 20 _fast, 0 0 NONE, 1819 9 NONE, 5128 53 NONE, 5239 45 NONE,
    END 5 _unroutable, 143 21 NONE, 4509 45 NONE, 1882 9 NONE, 5244 1 _fra, END 19 _spews,
    END 5 _volume, 1239 11 NONE, 1181 5 NONE, END 5 _structure, 1901 9 NONE, 3339 20 NONE,
    0 0 NONE, 3908 15 NONE, 3054 37 NONE, 863 42 NONE, 1344 46 NONE, END 46 _u7e41,
    1503 15 NONE, 2667 2 NONE, 2966 3 NONE, END 5 _domaene, 6098 53 NONE, 3347 5 NONE,
    4987 18 NONE, 902 5 NONE, END 18 _usuue1rX, 3907 14 NONE, 1399 5 _bounce, 4853 19 _excessX,
    5876 5 NONE, 5753 14 _non, END 20 _accountX, END 19 _tss, END 52 _u7387, END 18 ALIAS_nor,
    3401 19 NONE, 6048 20 _not, 1337 5 NONE, 6288 22 NONE, END 23 _now, 3290 11 NONE,
    END 58 _u43eu442u43au43bu44eu447u435u43dX, 4121 46 NONE, END 4 _verified, 1333 40 NONE, END 16 _loopX, 2236 18 _userX,
    3337 3 NONE, 3448 42 NONE, 2675 15 NONE, 2696 42 NONE, END 4 _operand, 1153 22 NONE,
    2062 12 NONE, 2901 5 NONE, 688 57 NONE, 1188 5 NONE, 129 5 NONE, 1853 13 NONE,
    2792 2 NONE, 5967 40 NONE, 656 24 NONE, 0 0 NONE, 3607 23 NONE, 0 0 NONE,
    3485 42 NONE, END 20 _gesperrt, 3545 13 NONE, 3533 12 NONE, 844 42 NONE, 950 52 NONE,
    2744 1 NONE, 2601 6 _verifX, END 16 _zap, 891 13 NONE, 5866 1 NONE, END 14 _fehlgeschlagen,
    END 5 _remote, 1937 45 NONE, 631 53 NONE, 4516 2 NONE, 4488 1 NONE, END 14 _reputation,
    6163 14 NONE, 4232 4 NONE, 5512 5 NONE, END 6 _lf, 2217 37 NONE, 1276 45 NONE,
    2440 9 NONE, 3753 9 NONE, 3809 5 NONE, 4500 12 NONE, 4843 13 NONE, 276 4 NONE,
    2952 15 NONE, 5096 16 NONE, 266 9 NONE, 5291 5 NONE, 0 0 NONE, 1984 9 NONE,
    3208 2 NONE, 780 8 NONE, 4064 3 NONE, 1836 20 _connect, 3268 19 NONE, END 4 _requeridX,
    2655 48 NONE, 3302 48 NONE, 937 14 _sign, 2779 46 NONE, END 58 _u43du435u432u435u440u43dX, 1451 23 NONE,
    193 42 NONE, 1830 16 _smtp, END 5 _outside, 1549 40 NONE, 2284 3 NONE, 2459 12 _credentialX,
    END 4 _unauthenticated, END 11 _unblockX, 2827 16 NONE, END 4 _saved, 5973 1 NONE, 5383 13 NONE,
    2477 5 NONE, 1517 25 NONE, 2622 40 NONE, 0 0 NONE, 1069 21 NONE, END 4 _advertised,
    362 54 NONE, 3388 13 NONE, 4923 37 NONE, 3230 42 NONE, 1420 53 NONE, 3212 53 NONE,
    4145 18 NONE, END 59 _u975e, 1292 7 NONE, 0 0 NONE, 4949 37 NONE, 2302 18 NONE,
    2028 5 NONE, 2842 14 NONE, 1171 48 NONE, END 15 _conexue3o, 5008 14 NONE, 210 12 NONE,
    END 22 _clamav, END 4 _passwordX, 5805 3 NONE, 1816 5 NONE, 5917 16 NONE, 971 5 NONE,
    1861 39 NONE, 4451 1 NONE, 4707 20 NONE, 1857 9 NONE, END 47 _u62d2, 3801 15 NONE,
    2384 40 NONE, 4100 39 NONE, 4353 22 NONE, END 16 _aup, 6287 48 NONE, END 20 _passwort,
    6203 19 NONE, 1453 20 NONE, END 3 _dmarc, END 20 ALIAS_recepient, 2111 20 NONE, 5937 20 NONE,
    2470 1 NONE, 974 40 NONE, 4750 8 NONE, 2037 18 NONE, 4493 42 NONE, 0 0 NONE,
    5699 50 NONE, END 1 _senha, END 18 _greater, 2113 20 NONE, 6269 18 NONE, 3415 15 NONE,
    789 15 NONE, 4967 11 NONE, 6062 16 NONE, END 4 _specified, 6080 45 NONE, 1041 19 NONE,
    2594 9 _anti, 3391 14 NONE, 248 3 NONE, END 5 _abusive, 1761 19 NONE, 297 37 NONE,
    1190 9 NONE, 277 37 NONE, 2485 8 NONE, 37 19 NONE, 2277 1 NONE, 1101 46 NONE,
    5532 9 NONE, 2182 16 NONE, 5907 18 NONE, 3097 42 NONE, 804 9 NONE, 2750 5 NONE,
    1060 14 NONE, 3340 36 NONE, 0 0 NONE, END 59 _u90ae, 0 0 NONE, 2263 37 NONE,
    3672 5 NONE, 3514 5 NONE, 3072 9 NONE, 5318 9 NONE, 880 12 NONE, 5984 37 NONE,
    0 0 NONE, END 20 _encryptX, 5267 3 NONE, 1953 5 NONE, 2513 2 NONE, 1820 2 NONE,
    END 47 _u64au62au62cu627u648u632, END 14 _nieaktywnX, 3110 9 NONE, 4083 12 NONE, 2882 38 NONE, END 20 _udloebet,
    1545 48 NONE, 5694 15 NONE, 5109 5 NONE, 1850 5 NONE, 3800 9 NONE, 4018 42 NONE,
    1594 8 NONE, 915 20 NONE, 3092 1 NONE, 3052 45 NONE, 6255 42 NONE, 1970 5 NONE,
    5312 19 NONE, END 14 _validation, 1464 41 NONE, 0 0 NONE, 6275 45 NONE, END 15 _maximo,
    1448 9 NONE, END 18 _cipherX, 6190 5 NONE, 3438 7 NONE, 4764 18 NONE, 4539 21 NONE,
    END 14 _authentication, 5615 12 NONE, 2598 14 NONE, 3178 1 NONE, 5772 9 NONE, 2803 40 NONE,
    345 14 NONE, 4846 20 NONE, 3925 9 NONE, 5951 4 _find, 3885 4 NONE, 5543 12 NONE,
    3046 7 NONE, 4838 4 NONE, 2447 14 NONE, 3162 9 NONE, 5691 18 NONE, END 58 _u43fu440u435u432u44bu448u435u43dX,
    6119 15 NONE, END 49 _u64au633u62au642u628u644, END 48 _u5783, 4714 42 NONE, 329 5 _white, END 15 _autenticacao,
    3136 5 NONE, 0 0 NONE, 1375 5 NONE, 5090 9 NONE, END 18 _longer, 4203 5 NONE,
    END 5 _blackholeX, END 25 _many, 4414 9 NONE, END 19 _sessions, END 3 _itc, 4836 2 NONE,
    3729 1 NONE, 3402 5 NONE, 1200 18 NONE, END 5 _boite, 1917 16 _recip, 5693 40 NONE,
    3683 3 NONE, 0 0 NONE, 1384 5 NONE, 892 9 NONE, 5791 53 NONE, 2915 8 NONE,
    2152 9 NONE, 5860 45 NONE, END 19 _its, 4564 15 NONE, 2387 39 NONE, 4240 40 NONE,
    569 17 NONE, 1461 16 NONE, 0 0 NONE, 3704 19 NONE, 1478 19 NONE, 1734 20 NONE,
    4388 12 _nul, 502 13 NONE, 3180 3 NONE, 5173 19 NONE, END 4 _rejeitadX, END 53 _u441u43eu435u434u438u43du435u43du438X,
    END 18 _nur, 4570 12 _email, 4584 18 NONE, END 18 _erreichbar, END 14 _authorization, END 5 _postkasseX,
    6186 26 NONE, END 5 _allocate, 3048 5 NONE, END 4 _onbekendX, 1698 18 NONE, 2215 9 NONE,
    4510 26 NONE, 3675 1 NONE, 6184 40 NONE, END 2 _kb, END 60 _u442u440u435u431u443u435u442u441u44f, END 18 _customer,
    5649 5 NONE, 4042 16 NONE, END 58 _u7a0d, END 14 _lokalen, 4625 9 NONE, 4333 42 NONE,
    END 4 _inactivated, 3363 1 NONE, 5051 20 NONE, 3345 14 NONE, 4113 15 NONE, END 14 _wymaganX,
    3107 1 NONE, END 14 _direccion, 5475 45 NONE, END 14 _configuration, 1553 21 NONE, 3791 40 NONE,
    5040 9 NONE, 4185 14 _frequenX, 5901 13 NONE, 5848 18 NONE, END 14 _application, 5245 6 NONE,
    END 20 ALIAS_shouldnt, 6292 42 NONE, 3459 46 NONE, 2755 21 NONE, 2185 9 NONE, 558 7 _ungufcltigX,
    571 14 NONE, 1023 38 NONE, 2885 11 NONE, END 18 _serveranbieter, 4124 9 NONE, 926 12 NONE,
    6170 19 NONE, 17 4 NONE, 567 4 NONE, 3700 22 NONE, 4322 40 NONE, 1392 1 NONE,
    5966 18 NONE, END 45 _u43au43eu43cu430u43du434u430, 4280 54 NONE, 2462 5 _the, END 14 _return, 2751 20 NONE,
    2203 56 NONE, 5645 9 NONE, 3397 3 NONE, END 60 _u652f, 4533 42 NONE, 1509 12 NONE,
    5357 12 NONE, 1382 15 NONE, 4644 14 NONE, 5700 11 NONE, 3341 18 NONE, 2921 45 NONE,
    6142 18 NONE, 0 0 NONE, END 5 _addresseeX, 3063 14 NONE, 0 0 NONE, 4371 4 NONE,
    791 16 NONE, 4932 49 NONE, 3165 9 _destinatariX, END 13 _problemX, 2003 15 NONE, END 5 _unparseX,
    3909 42 NONE, 6236 42 NONE, END 12 _rblX, 4115 40 NONE, END 19 _addresses, 638 9 NONE,
    2238 40 NONE, END 19 _suspicious, END 15 _envio, 2830 42 NONE, 1157 3 NONE, 4068 20 NONE,
    1302 14 _dyn, 1386 5 NONE, END 32 _705, 3148 39 NONE, 4535 40 NONE, 2946 37 NONE,
    2472 45 NONE, 0 0 NONE, 4654 5 NONE, 761 1 NONE, 0 0 NONE, 0 0 NONE,
    1923 18 NONE, 2233 15 NONE, 4002 45 NONE, 2521 46 NONE, 6282 42 NONE, 0 0 NONE,
    2721 4 _had, END 20 _wantX, 2806 19 NONE, END 4 _expected, 4380 42 NONE, 3081 19 NONE,
    3741 1 NONE, 2789 18 NONE, 3557 19 NONE, 1622 42 NONE, 2331 14 NONE, 2167 22 NONE,
    END 20 _verweigert, 3583 48 NONE, 5492 6 NONE, 4670 19 _has, 2158 45 NONE, 2381 48 NONE,
    161 22 NONE, END 19 _destinatarios, 2391 16 NONE, END 4 _subscribed, 2066 20 NONE, 1085 5 NONE,
    4052 15 NONE, 4881 14 NONE, 3601 20 NONE, 830 40 NONE, END 5 _obslugiwane, 53 16 NONE,
    155 15 NONE, 3417 9 NONE, END 20 _abgelehnt, 3267 14 NONE, 3346 14 NONE, END 18 _subscriberX,
    5254 9 NONE, 879 5 NONE, 0 0 NONE, 1822 3 NONE, 1667 14 NONE, END 20 _noncompliant,
    2089 12 NONE, 6233 59 NONE, END 20 ALIAS_receipient, 2294 3 NONE, 2840 41 NONE, 1521 6 NONE,
    4324 6 NONE, 3727 12 NONE, 0 0 NONE, 211 20 NONE, 4534 5 NONE, 2600 15 NONE,
    3017 56 NONE, 6257 45 NONE, 1129 40 NONE, 5703 5 NONE, 3759 16 NONE, 5185 45 NONE,
    END 59 _u4e8e, 3455 18 NONE, 3294 4 NONE, END 56 _u767b, 5969 6 NONE, 5301 1 NONE,
    4803 20 NONE, 5366 15 NONE, END 19 _bytes, 4933 15 NONE, 83 12 NONE, 334 14 NONE,
    END 19 _mailaddressX, 438 45 NONE, 2847 18 NONE, 2996 17 NONE, END 25 _directly, 126 19 NONE,
    1627 1 NONE, END 4 _dropped, 2139 3 NONE, 2395 4 NONE, 2651 5 NONE, 2907 6 NONE,
    3818 7 NONE, END 4 _suportadX, 5880 9 NONE, 3662 10 NONE, 1130 15 NONE, 5180 12 NONE,
    603 13 NONE, 1858 15 NONE, END 20 _left, 1371 16 _rep, 5723 17 NONE, END 12 _njabl,
    311 19 NONE, 190 20 NONE, 640 39 NONE, 702 22 NONE, END 7 _signing, 6067 12 NONE,
    END 18 _empfaengerX, END 12 _residential, 1526 9 NONE, 790 16 _hop, 95 20 NONE, 6251 46 NONE,
    2399 19 NONE, 5807 40 NONE, 4275 21 NONE, END 5 _unsafe, END 14 _senden, 2476 1 NONE,
    1790 9 NONE, 3161 14 NONE, 6136 18 _senderX, END 16 _isp, END 50 _u627u644u62eu627u62fu645, 1964 7 NONE,
    5588 19 NONE, 2103 20 NONE, 2256 18 NONE, END 12 _protocol, 23 5 NONE, 4165 9 NONE,
    4862 21 NONE, 5787 18 NONE, END 4 _exhausted, 176 2 NONE, 3449 12 NONE, 6263 39 NONE,
    1056 19 NONE, 4383 45 NONE, 2436 54 NONE, END 53 _u5148, 3938 21 NONE, 2314 1 NONE,
    5597 53 NONE, 1252 9 NONE, 3190 21 NONE, 1290 5 NONE, END 20 _multipart, 2836 9 NONE,
    5196 50 NONE, 5288 18 NONE, 2034 5 NONE, 1351 40 NONE, 959 45 NONE, END 18 _milter,
    2557 1 NONE, 1921 55 NONE, 4576 5 NONE, 1849 45 NONE, 1946 5 NONE, END 7 _bypassing,
    1393 19 NONE, 1013 14 NONE, 4605 9 NONE, 3804 21 NONE, 5779 7 NONE, 5285 40 NONE,
    END 4 _defined, END 11 _break, 257 15 NONE, 2962 5 NONE, END 15 _encontrado, 4548 53 NONE,
    4299 45 NONE, 1103 8 NONE, 3520 15 NONE, 2006 14 NONE, END 5 _mensaje, 2443 11 NONE,
    8 46 NONE, 2734 42 NONE, 2403 50 NONE, 4810 45 NONE, 0 0 NONE, 1827 14 NONE,
    END 11 _netblock, 512 3 NONE, 5756 4 NONE, 4032 19 NONE, 3442 21 NONE, 3903 21 NONE,
    3550 20 NONE, 4243 42 NONE, 481 18 NONE, 2362 5 NONE, 1447 14 NONE, 5852 45 NONE,
    5123 50 NONE, 903 20 NONE, 4426 59 NONE, 4556 45 NONE, 2572 9 NONE, END 53 _u6388,
    3560 15 NONE, 6085 18 _countrX, 2201 20 NONE, 2583 9 NONE, 5953 48 NONE, END 14 _decommissionX,
    END 5 _kunne, END 20 _sendernotX, 0 0 NONE, END 19 _jeweils, 6183 40 NONE, 3272 1 NONE,
    0 0 NONE, 5949 3 NONE, 3016 4 NONE, END 12 _potential, 778 42 NONE, 6050 2 NONE,
    239 14 NONE, END 19 _mxs, 2896 20 NONE, 5581 7 NONE, 3382 26 NONE, 1488 39 NONE,
    1232 40 NONE, 3185 15 NONE, 4067 45 NONE, 0 0 NONE, 1922 3 NONE, END 5 _typeX,
    5221 20 NONE, 1833 20 NONE, 5303 22 NONE, 1114 13 NONE, 1476 14 NONE, 1887 5 NONE,
    0 0 NONE, 2701 1 NONE, 58 40 NONE, 0 0 NONE, END 5 _ransomware, 3917 14 NONE,
    2298 9 NONE, 3213 7 NONE, 4614 45 NONE, 5521 5 NONE, 2033 15 NONE, 943 50 NONE,
    3773 39 NONE, END 5 _certificateX, 4374 19 NONE, 461 15 NONE, 585 15 NONE, END 5 _handshake,
    5162 18 NONE, 4394 19 NONE, 728 5 NONE, 5930 21 NONE, END 4 _enabled, 288 46 NONE,
    END 19 _failures, 989 9 NONE, END 54 _trouvue9, 2606 57 NONE, 3861 18 NONE, 3731 37 NONE,
    2354 45 NONE, 4213 60 NONE, 5075 18 NONE, 2174 20 NONE, END 4 _supported, END 15 _endereue7oX,
    1531 50 NONE, END 3 _dnssec, END 16 _imap, 0 0 NONE, 1913 9 NONE, END 20 ALIAS_dosnt,
    5047 40 NONE, 3471 20 NONE, END 20 _concurrent, END 13 _absenderdomX, END 50 _u8d25, 5557 20 NONE,
    4604 6 NONE, 3666 23 NONE, 4327 14 NONE, 1788 45 NONE, 0 0 NONE, 1738 20 NONE,
    3259 37 NONE, 0 0 NONE, 2592 49 NONE, 5870 59 NONE, END 14 _authentificationX, 5088 3 NONE,
    3641 22 NONE, 5290 15 NONE, END 24 _abusix, END 14 _annehmen, END 14 _known, END 11 _junkX,
    5698 47 NONE, 5881 14 NONE, 1829 40 NONE, END 4 _deferred, 1536 4 _suspendX, END 19 _bayesX,
    244 13 NONE, 252 1 NONE, 403 45 NONE, 1352 20 NONE, END 20 _frequentX, 940 20 NONE,
    0 0 NONE, 1065 15 NONE, 521 20 NONE, END 4 _hosted, 1499 20 _requestX, 933 42 NONE,
    END 5 _eligible, END 19 _suspensX, 3578 5 NONE, 6176 4 NONE, 3603 21 NONE, 387 52 NONE,
    1892 16 NONE, 4701 40 NONE, 331 14 NONE, END 5 _same, END 59 _u636e, END 25 _directory,
    3927 22 NONE, 451 50 NONE, 2307 18 NONE, 0 0 NONE, 3024 3 NONE, 26 12 _full,
    2958 2 NONE, 2856 21 NONE, 5498 1 NONE, 4202 42 NONE, END 14 _destination, 459 7 NONE,
    3569 39 NONE, 5560 15 NONE, 6289 42 NONE, 51 14 NONE, 1003 5 NONE, 13 3 NONE,
    1324 17 NONE, 5166 18 NONE, 6243 19 NONE, 5293 20 _set, 3026 45 NONE, 1915 19 NONE,
    0 0 NONE, 3817 15 NONE, 243 7 NONE, END 14 _reasonX, END 4 _misformed, 2729 7 NONE,
    3975 42 NONE, END 52 _u5927, 2748 3 NONE, 2927 1 NONE, END 55 _u592a, END 29 _302,
    3311 5 NONE, 2224 5 NONE, END 8 _enough, 5659 45 NONE, 1894 40 NONE, 3713 42 NONE,
    END 5 _some, 0 0 NONE, 4569 3 NONE, 4942 1 NONE, 2777 1 NONE, 14 13 NONE,
    2733 20 NONE, END 54 _u447u435u440u43du44bu439, 1870 1 NONE, 1993 42 NONE, 5246 9 NONE, 751 56 NONE,
    4071 1 NONE, END 20 _ratelimitX, 5676 5 NONE, END 5 _recognise, 1431 18 NONE, 4041 42 NONE,
    2266 14 NONE, END 20 _allotX, 4662 42 NONE, 2679 45 NONE, 3009 23 _allowX, 5424 5 NONE,
    END 51 _u4ef6, 3172 7 NONE, 2288 18 _hourX, END 7 _attempting, 836 5 NONE, 4503 45 NONE,
    18 24 _mailboxX, 153 1 NONE, 4774 18 NONE, 1007 5 NONE, 2509 3 NONE, 2378 2 NONE,
    853 3 NONE, 162 4 NONE, 1164 5 NONE, 3847 27 NONE, 6011 19 ALIAS_adress, 2864 45 NONE,
    4671 5 NONE, 1767 41 NONE, 5520 13 _spamX, 6045 40 NONE, 0 0 NONE, 1257 14 NONE,
    END 4 _failed, 745 16 _up, 3306 15 NONE, 6300 18 NONE, 2025 19 _us, 1769 20 NONE,
    1321 12 NONE, 1564 42 NONE, 2072 23 NONE, 5235 9 NONE, 5744 20 NONE, 743 9 NONE,
    1515 45 NONE, END 25 _unfortunately, 5985 19 NONE, 3610 5 NONE, 494 3 NONE, 5895 14 NONE,
    4196 9 NONE, END 7 _operating, 4219 42 NONE, END 19 _attempts, END 7 _missing, 0 0 NONE,
    1293 40 NONE, 3913 14 NONE, 4865 12 NONE, END 19 _requires, 4929 42 NONE, 3529 37 NONE,
    END 4 _desconocidX, 1966 14 NONE, END 5 _secure, 1529 14 NONE, 1527 3 NONE, END 13 _badmailfrom,
    3897 9 NONE, 69 1 NONE, END 3 _dynamicX, END 1 _riprova, 3440 1 NONE, END 12 _illegal,
    2363 49 NONE, 2619 50 NONE, 0 0 NONE, 3131 52 NONE, 1556 42 NONE, END 5 _site,
    5902 55 NONE, 2584 1 NONE, 315 57 NONE, 6026 58 NONE, 1121 15 NONE, END 20 _lost,
    6140 20 NONE, 3760 1 NONE, END 1 _contraseuf1a, 3253 5 NONE, 1429 53 NONE, END 15 _validrcptto,
    5922 15 NONE, END 29 _212, 3173 55 NONE, 1144 45 NONE, 5797 40 NONE, 3326 42 NONE,
    2955 45 NONE, END 5 _istnieje, 4453 5 NONE, 2707 13 NONE, 1108 9 NONE, END 5 _trouble,
    0 0 NONE, 2642 1 NONE, 4254 14 NONE, 4272 45 NONE, 4935 1 NONE, 1618 5 NONE,
    0 0 NONE, 3682 20 NONE, 5912 9 NONE, 923 1 NONE, 0 0 NONE, 4021 40 NONE,
    752 5 NONE, 6074 12 _null, 2319 37 NONE, 2303 18 NONE, 5629 39 NONE, 2620 40 NONE,
    4594 40 NONE, END 5 _bare, 5810 39 NONE, 4003 42 NONE, 0 0 NONE, END 1 _odbiorca,
    5121 50 NONE, 4814 21 _you, 4578 40 NONE, 1840 42 NONE, 2108 2 NONE, 3439 18 NONE,
    END 5 _disponible, END 25 _permanently, 71 18 NONE, 594 1 NONE, 1154 19 NONE, 3719 5 NONE,
    3368 40 NONE, 4462 20 NONE, 4282 40 NONE, 4721 46 NONE, 2390 45 NONE, 838 4 NONE,
    3709 15 NONE, 3564 38 NONE, 6200 9 NONE, 3976 1 NONE, 245 18 NONE, 2943 26 NONE,
    6241 19 NONE, END 11 _blank, 671 5 NONE, 396 21 NONE, 5014 9 NONE, 5296 37 NONE,
    4673 21 NONE, 5515 14 NONE, END 25 _wrongly, 4373 45 NONE, 5134 40 NONE, 3659 9 NONE,
    721 14 NONE, END 9 _unauthoriX, 1538 42 NONE, 0 0 NONE, 1791 11 _black, 2190 42 NONE,
    END 24 _volumineux, END 58 _u670d, END 58 _u547d, 3618 18 NONE, 5536 5 NONE, END 11 _kimlik,
    2357 9 NONE, 2115 37 NONE, 348 13 NONE, 5599 14 NONE, 6294 1 NONE, 1404 19 NONE,
    END 14 _zablokowanX, 3571 18 NONE, END 18 _exchangerX, 2254 42 NONE, 6091 23 NONE, 433 29 NONE,
    END 18 _improperX, 5871 9 NONE, 2456 5 NONE, 3320 9 NONE, 1000 4 _could, END 7 _endingX,
    END 19 _spamrats, 627 5 NONE, 0 0 NONE, END 5 _locateX, END 60 _u43fu43eu434u434u435u440u436u438u432u430u435u442u441u44f, 2805 14 NONE,
    5721 1 NONE, 1927 9 NONE, END 5 _idle, 3010 26 NONE, END 5 _she, 831 16 NONE,
    5719 47 NONE, 5654 20 NONE, 6037 3 NONE, 733 2 NONE, 3446 12 NONE, 1032 2 NONE,
    0 0 NONE, 3617 1 NONE, 1648 15 NONE, 5287 15 NONE, END 25 _niedostu119pny, 5570 45 NONE,
    2899 42 NONE, 306 14 NONE, 601 21 NONE, 3932 5 _rate, 510 5 NONE, 6111 18 NONE,
    5616 20 NONE, 518 18 NONE, 5968 18 NONE, 3123 12 _local, 5740 15 NONE, 1623 11 NONE,
    1341 46 NONE, 4244 12 NONE, 1867 5 NONE, 2144 39 NONE, 3078 9 NONE, 4475 20 NONE,
    5503 40 NONE, END 14 _autenticaciuf3n, 1948 7 NONE, 1277 3 NONE, END 1 _media, 3489 5 NONE,
    3745 6 NONE, 402 40 NONE, END 20 ALIAS_wouldnt, END 12 _spfbl, 1418 14 NONE, END 19 _destinataires,
    670 14 NONE, 803 5 NONE, 5793 14 NONE, 1542 45 NONE, 1024 9 NONE, 2271 41 NONE,
    6220 24 NONE, 2332 14 NONE, 1811 20 NONE, 3378 9 _authentifiX, 1980 22 NONE, 4053 5 NONE,
    5818 40 NONE, END 15 _invue1lido, 5494 5 NONE, 295 53 NONE, 316 1 NONE, 2850 3 NONE,
    4127 40 NONE, 2568 46 NONE, 6099 1 NONE, END 13 _maximum, 0 0 NONE, END 20 _charset,
    1112 5 NONE, END 11 _ask, END 25 _policy, 0 0 NONE, 3588 16 NONE, 5997 18 NONE,
    4236 25 NONE, 2209 13 NONE, END 9 _necesariX, 5055 19 NONE, 1774 14 NONE, END 45 _u441u435u440u432u435u440X,
    4574 2 NONE, 6139 2 NONE, 4659 1 NONE, 2421 1 NONE, 5381 1 NONE, 4208 12 NONE,
    574 1 NONE, 0 0 NONE, 5591 8 NONE, 4706 3 NONE, 0 0 NONE, 1806 45 NONE,
    3664 5 NONE, END 19 _fcrdns, 4720 53 NONE, 4591 18 NONE, 1784 55 NONE, 3722 56 NONE,
    3169 14 NONE, 2825 45 NONE, 4957 15 NONE, 2994 12 NONE, END 19 _emails, 3216 42 NONE,
    3412 14 NONE, 3551 57 NONE, 3229 21 NONE, 515 39 NONE, 1035 9 NONE, 516 37 NONE,
    3310 40 NONE, 6277 42 NONE, 3593 15 NONE, 0 0 NONE, 2463 5 NONE, 0 0 NONE,
    526 18 _serverX, END 13 _conformX, END 4 _changed, 4753 21 NONE, 5668 12 NONE, 5971 15 NONE,
    1619 5 NONE, 3 5 NONE, 1715 15 NONE, 3005 5 NONE, 0 0 NONE, 0 0 NONE,
    2404 12 NONE, 4420 1 NONE, END 19 _revdns, 742 9 NONE, 3433 37 NONE, 40 15 NONE,
    END 19 _demasiados, 216 40 NONE, 75 18 NONE, 2095 45 NONE, 6086 12 NONE, 4342 18 NONE,
    END 15 _ehlo, 4646 40 NONE, 6149 37 NONE, 5665 14 NONE, 5212 53 NONE, 5673 19 NONE,
    4055 4 NONE, 5547 45 NONE, 0 0 NONE, 31 5 NONE, 3142 18 NONE, 4603 13 NONE,
    3369 26 NONE, END 60 _u627u644u62du62f, 6096 42 NONE, 4833 42 NONE, 4155 25 NONE, END 18 _slower,
    END 58 _u540d, END 59 _u540e, 471 18 NONE, 4036 7 NONE, END 20 _mot, 5686 20 _limitX,
    4144 22 NONE, 3108 1 NONE, 3045 59 NONE, 5896 40 NONE, 4323 5 _requireX, 5642 1 NONE,
    480 20 NONE, 5087 1 NONE, 2535 1 NONE, 768 5 NONE, 0 0 NONE, END 5 _base,
    4046 4 NONE, END 20 _went, 5384 45 NONE, 4047 1 NONE, 1580 14 NONE, 4557 45 NONE,
    END 24 _mxtoolbox, END 18 _verfufcgbar, 4962 50 NONE, 221 48 NONE, END 19 _conexuf5es, 2829 7 NONE,
    1182 48 NONE, 577 9 NONE, 417 56 NONE, 1014 45 NONE, 3275 58 NONE, 5790 59 NONE,
    1422 60 NONE, 3410 15 NONE, END 20 _terminatX, 2228 14 NONE, END 14 _forbidden, 5916 20 _supportX,
    END 5 _available, 6160 5 NONE, 2558 42 NONE, 3385 13 NONE, 5348 57 NONE, 4761 46 NONE,
    6044 20 NONE, 6182 5 NONE, END 20 _rifiutatX, END 18 _essayer, 1972 18 NONE, END 11 _cloudmark,
    0 0 NONE, 3113 2 NONE, 5368 20 NONE, 4627 41 NONE, 0 0 NONE, END 15 _into,
    4212 14 NONE, 5886 42 NONE, 5842 59 NONE, 4423 46 NONE, END 12 _legal, 5631 42 NONE,
    1058 42 NONE, 3944 5 NONE, 5929 15 NONE, 179 8 NONE, 2634 12 NONE, 4251 42 NONE,
    END 25 _capacity, 3949 16 NONE, 2292 3 NONE, 0 0 NONE, 5578 18 NONE, 5313 42 NONE,
    5404 37 NONE, 102 41 NONE, END 1 _caixa, 2656 15 NONE, 913 9 NONE, 1398 5 NONE,
    531 12 _dial, END 4 _filtered, 2548 18 NONE, 4249 5 NONE, END 28 _101, 1122 19 NONE,
    END 30 _103, END 31 _104, END 32 _105, END 33 _106, END 51 _u6536, END 35 _108,
    END 13 _scam, END 14 _scan, 993 14 NONE, 1249 15 NONE, 4682 12 NONE, 5243 9 NONE,
    5927 15 NONE, 1568 40 NONE, 3536 3 NONE, END 15 _messaggio, END 50 _u43fu43eu437u436u435, 3983 42 NONE,
    766 54 NONE, 6113 15 NONE, 3356 5 NONE, 4417 7 _long, 5813 37 NONE, 5789 37 NONE,
    188 19 NONE, 3007 46 NONE, 4149 52 NONE, 2078 37 NONE, 2614 12 NONE, 4382 42 NONE,
    1331 19 NONE, 3658 12 NONE, 5986 9 NONE, 6267 20 NONE, 619 39 NONE, 524 24 NONE,
    END 18 _serveurX, 5124 41 NONE, 6009 9 NONE, 3357 15 NONE, END 5 _tarde, 4609 22 NONE,
    END 14 _open, 5628 12 NONE, 361 5 NONE, 4432 4 NONE, 681 18 NONE, END 9 _necessue1riX,
    4399 42 NONE, 2716 42 NONE, 4772 19 NONE, 3691 20 NONE, 2335 21 NONE, 5862 7 NONE,
    4652 1 NONE, 4253 14 NONE, 3650 19 NONE, 861 20 _post, END 14 _been, END 5 _keine,
    508 20 NONE, 5662 5 _timeX, END 15 _comandoX, 4017 18 NONE, 5205 9 NONE, 2702 3 NONE,
    6031 6 NONE, 2094 19 NONE, 4920 42 NONE, 5117 3 NONE, 1691 5 _large, END 20 ALIAS_exsist,
    3708 1 NONE, 2587 52 NONE, 2260 42 NONE, 530 20 NONE, 6172 40 NONE, 2429 3 NONE,
    2811 1 NONE, 2941 5 _nie, END 7 _queuing, 5283 22 NONE, 3835 5 _we, END 25 ALIAS_temporarilly,
    1701 42 NONE, 5757 8 NONE, 763 9 NONE, END 19 _identifiants, 491 18 NONE, 3873 26 NONE,
    4397 40 NONE, 4430 3 NONE, 2299 15 NONE, 870 9 NONE, END 4 _unexpectedX, 4819 18 NONE,
    272 53 NONE, END 18 _your, 1395 24 NONE, 1826 15 NONE, END 5 _pertence, END 7 _ungueltig,
    2225 25 NONE, 1177 12 NONE, 6014 13 NONE, 4837 12 NONE, 4092 42 NONE, END 5 _zuviele,
    6036 5 NONE, 4522 9 NONE, 1284 18 NONE, END 5 _minuteX, END 1 _quotaX, END 12 _psbl,
    4278 9 NONE, 2041 40 NONE, 4841 20 NONE, END 20 _whitelistX, 2473 4 NONE, 6130 12 NONE,
    1631 16 NONE, 5270 45 NONE, 4797 5 NONE, 4209 3 NONE, 3012 42 NONE, 1838 42 NONE,
    1346 5 NONE, 3482 9 NONE, 5422 20 NONE, 4763 5 NONE, 2021 9 NONE, 3923 42 NONE,
    3457 15 NONE, END 4 _restricted, END 21 _discontinuX, 3128 48 NONE, END 13 _mensagem, 5072 5 NONE,
    4566 1 NONE, 240 9 NONE, 6131 12 NONE, 3546 3 NONE, 5666 5 NONE, 2798 45 NONE,
    941 20 NONE, END 18 _erreur, 2518 9 NONE, 4663 1 NONE, 2910 9 NONE, 319 50 NONE,
    5488 18 NONE, 5681 19 NONE, END 9 _bulunamadi, END 4 _correspond, 5555 14 NONE, 1228 1 _a,
    972 2 _b, 1740 3 NONE, 1484 4 NONE, 204 5 NONE, 6249 6 NONE, 716 7 NONE,
    460 8 NONE, 3276 9 _i, 4014 10 NONE, 3788 11 NONE, 3532 12 NONE, 2252 13 NONE,
    1996 14 NONE, 2764 15 NONE, 2508 16 NONE, 5324 17 NONE, 5068 18 NONE, 5836 19 _s,
    5580 20 _t, 4300 21 NONE, 4044 22 NONE, 4812 23 NONE, 1275 24 NONE, 1071 25 NONE,
    815 26 NONE, 1583 27 NONE, 1327 28 _1, 47 29 _2, 5508 30 NONE, 559 31 _4,
    590 32 NONE, 5638 33 _6, 4279 34 NONE, 5878 35 _8, 3626 36 NONE, 3135 20 NONE,
    1061 20 NONE, 464 37 NONE, END 20 _greylistX, 607 41 NONE, 305 42 NONE, 1897 43 NONE,
    END 25 _rly, 2541 40 NONE, 3372 21 NONE, 4849 14 NONE, 3542 18 NONE, 5987 3 NONE,
    END 5 ALIAS_unavaliable, 1555 9 NONE, 1711 5 NONE, 3117 14 NONE, 732 42 NONE, 264 14 NONE,
    END 20 _present, 6089 50 NONE, 4884 14 NONE, 5736 5 NONE, END 25 _abruptly, END 5 _mime,
    3871 9 NONE, 4634 37 NONE, 3697 15 NONE, 5458 12 _temporal, 5133 20 NONE, 4123 14 NONE,
    5297 5 NONE, 2711 19 _refusX, 5083 18 NONE, 5877 18 _temporarX, 223 26 NONE, 2736 9 NONE,
    5534 5 NONE, END 59 _u8fde, 3399 9 NONE, 4307 46 NONE, 1397 1 NONE, 4060 1 NONE,
    5636 12 NONE, 3851 47 NONE, END 12 _pbl, 4339 45 NONE, END 27 _3150, 2247 42 NONE,
    501 46 NONE, 281 41 NONE, 3093 26 NONE, END 28 _401, END 29 _402, END 54 _u9519,
    4931 12 NONE, END 19 _bogus, END 9 _unrecogniX, 3614 19 NONE, 544 45 NONE, END 8 _nosuchX,
    1589 3 NONE, 2255 40 NONE, 2638 42 NONE, 0 0 NONE, 3210 5 NONE, 1808 21 NONE,
    2876 9 NONE, 3467 14 NONE, 2773 3 NONE, 1670 12 NONE, 3756 48 NONE, 6033 37 NONE,
    6090 20 NONE, 5142 13 NONE, 3619 20 NONE, END 14 _overdrawn, 44 19 NONE, 887 42 NONE,
    222 12 NONE, END 12 _sbl, 5224 3 NONE, END 6 _off, 5714 5 NONE, 5346 14 NONE,
    3255 3 NONE, 5514 42 NONE, 4981 9 NONE, 553 1 NONE, END 20 _comcast, 4499 20 NONE,
    1699 5 NONE, 2591 21 NONE, 241 42 NONE, END 18 _ofr, 1779 45 NONE, 1566 20 NONE,
    468 19 NONE, 1159 20 NONE, 265 19 NONE, 3313 22 NONE, 2760 23 _new, 4508 24 NONE,
    0 0 NONE, END 20 _fehlerhaftX, 5231 6 _spoofX, END 14 _direcciuf3n, END 5 _autenticazione, 119 20 NONE,
    820 45 NONE, 1573 7 NONE, END 12 _spool, END 4 _authrequired, 3552 15 NONE, 3315 14 NONE,
    1986 20 NONE, 675 20 NONE, 415 8 NONE, 1586 1 NONE, 2664 14 NONE, 30 9 NONE,
    5765 42 NONE, 6206 57 NONE, 0 0 NONE, 2129 5 NONE, 1599 42 NONE, 6019 53 NONE,
    1102 21 NONE, 2738 14 NONE, 4392 56 NONE, 757 57 NONE, 3393 58 NONE, 6188 59 NONE,
    1781 13 NONE, 2983 9 NONE, 2769 1 NONE, 1195 9 NONE, END 19 _progress, 1428 9 NONE,
    END 58 _u434u43eu43cu435u43dX, 1710 5 NONE, 5107 18 _destinatue1rX, 5219 45 NONE, 4996 1 NONE, 3855 2 NONE,
    1227 3 NONE, 5764 4 _rd, 3972 5 NONE, 1091 6 NONE, END 4 _prevented, 4740 8 NONE,
    3937 9 NONE, 447 19 NONE, END 12 _disponuedvel, 4908 12 NONE, 1831 19 NONE, 458 5 NONE,
    2555 15 NONE, END 16 _rp, 514 12 NONE, 1166 14 NONE, 1225 19 NONE, 1668 20 NONE,
    1757 21 NONE, 2530 42 NONE, END 55 _u441u43fu438u441u43eu43a, 1104 45 NONE, END 60 _u751f, 2492 40 NONE,
    1815 37 NONE, END 5 _compte, 1045 14 NONE, END 14 _etrn, END 20 _argumentX, END 25 _mandatory,
    470 45 NONE, 2735 20 NONE, 289 13 NONE, 4087 3 NONE, 655 18 NONE, 4309 2 NONE,
    5908 1 NONE, END 19 _talosX, 1042 41 NONE, END 14 _lpn, 191 12 NONE, 3120 46 NONE,
    END 25 _frequency, 3881 19 NONE, 719 3 NONE, 2669 9 NONE, 2052 1 NONE, END 13 _systemX,
    1223 5 NONE, 1692 42 NONE, 1851 20 NONE, 5116 20 NONE, 5739 9 NONE, 0 0 NONE,
    5115 9 NONE, 3058 18 NONE, 3231 18 NONE, END 59 _u43fu438u441u44cu43cu43e, END 19 _spamhausX, 4221 15 NONE,
    3628 18 NONE, 2230 15 NONE, END 59 _u43eu442u43au430u437u430u43du43e, 5497 37 NONE, 80 37 NONE, 771 38 NONE,
    6008 39 NONE, 2048 40 NONE, 1895 45 NONE, 2967 15 NONE, 0 0 NONE, 1771 9 NONE,
    5552 1 NONE, 296 4 NONE, END 4 _cancelled, END 7 _using, END 20 _localpart, 393 37 NONE,
    0 0 NONE, 0 0 NONE, 0 0 NONE, 4416 1 NONE, 0 0 NONE, END 18 _serwerX,
    0 0 NONE, 3243 53 NONE, 705 41 NONE, 4926 38 NONE, 160 12 NONE, END 5 _autorise,
    6175 42 NONE, 5077 19 NONE, 1550 42 NONE, END 12 _rhsbl, 5754 42 NONE, 2 18 NONE,
    5028 14 NONE, 1947 14 _declinX, 2610 9 NONE, 5456 42 NONE, 1746 45 NONE, 1172 48 NONE,
    2770 42 NONE, 182 7 NONE, 6166 8 NONE, 5600 2 NONE, 2697 45 NONE, 3668 40 NONE,
    END 18 _postmaster, 726 45 NONE, 1040 1 NONE, END 48 _falluf3, 3211 21 NONE, 2837 12 NONE,
    0 0 NONE, 4626 5 NONE, 4842 15 NONE, 2997 22 NONE, 5727 23 NONE, 5733 53 NONE,
    END 45 _u5740, 1406 9 NONE, END 20 _graylistX, 5542 15 NONE, 262 3 NONE, 1519 5 NONE,
    5037 19 NONE, END 5 _queue, 6104 9 NONE, 4601 5 _change, 5735 37 NONE, 3409 9 NONE,
    5940 9 NONE, END 33 _426, 3622 18 NONE, 2323 15 NONE, 4429 21 NONE, 3034 41 NONE,
    END 4 _permitidX, 2178 42 NONE, 649 46 NONE, 4437 1 NONE, 4723 14 NONE, 5670 57 NONE,
    3387 9 NONE, 3114 39 NONE, END 14 _violation, 5899 2 NONE, 2337 37 NONE, END 20 _jest,
    5325 7 NONE, 4350 9 NONE, END 19 ALIAS_mailboxes, 5181 23 _slow, 2607 40 NONE, 1601 42 NONE,
    END 20 ALIAS_arent, 0 0 NONE, 866 5 NONE, 4976 42 NONE, 0 0 NONE, END 7 _accepting,
    END 18 _parameterX, 6229 12 NONE, 5509 46 NONE, END 1 _sequueancia, 4449 5 NONE, 6260 42 NONE,
    6268 18 NONE, 65 9 NONE, 0 0 NONE, 3234 9 NONE, 4565 5 NONE, 1646 18 NONE,
    END 4 _detected, 1077 19 _addressX, END 19 _credenciais, 5846 40 NONE, 2891 40 NONE, 5226 5 NONE,
    2265 5 NONE, 137 16 NONE, 3289 19 NONE, 4940 42 NONE, 2418 12 NONE, 4125 39 NONE,
    5375 13 NONE, 2855 9 NONE, 5956 40 NONE, 5702 42 NONE, 2816 9 NONE, 5709 42 NONE,
    4217 13 NONE, 4268 16 NONE, 0 0 NONE, 552 9 NONE, 4951 9 NONE, 927 15 NONE,
    3258 19 NONE, 448 22 NONE, 49 48 NONE, 1099 22 NONE, 5501 22 NONE, END 20 _sendsizelimit,
    5114 20 _listX, 4234 47 NONE, END 15 _too, END 4 _attached, 796 40 NONE, END 20 ALIAS_doesnt,
    END 20 _richiestX, 3286 42 NONE, 0 0 NONE, END 5 _domaine, 0 0 NONE, 3147 4 NONE,
    5643 20 _rejectX, 0 0 NONE, 2965 7 NONE, 2544 11 NONE, 5451 9 NONE, 3780 14 NONE,
    1634 9 NONE, END 14 _vacation, 591 1 NONE, 5461 19 NONE, 4560 2 NONE, 3746 15 NONE,
    0 0 NONE, END 27 _000000, END 14 _person, 4326 20 NONE, 4332 21 NONE, END 14 _explanation,
    END 16 _lookup, END 24 _boxX, 5317 7 NONE, 4013 5 NONE, 0 0 NONE, 6221 40 NONE,
    4891 46 NONE, 3858 9 NONE, END 25 _sorry, 1193 21 NONE, END 18 _nameserverX, 39 25 NONE,
    5111 46 NONE, 5340 9 NONE, 1079 20 NONE, 1741 18 NONE, 4473 14 NONE, END 5 ALIAS_mesage,
    END 8 _length, 4988 23 NONE, 4827 20 NONE, 2889 12 NONE, 3558 1 NONE, END 18 _servidor,
    END 57 _u441u43bu438u448u43au43eu43c, 5188 45 NONE, 4465 13 NONE, 1036 20 _blocklistX, 5328 19 NONE, 4577 9 NONE,
    2823 41 NONE, 4363 8 NONE, 4016 45 NONE, END 8 _phishX, END 4 _notfound, 5568 20 NONE,
    2135 17 _qq, END 46 _u9001, 1818 14 NONE, 1584 38 NONE, 5806 21 NONE, END 25 _territory,
    END 4 _refused, 359 40 NONE, 1612 15 NONE, 2536 27 NONE, 2895 53 NONE, END 20 ALIAS_dont,
    1974 7 NONE, 3360 1 NONE, 5280 15 NONE, 3429 20 NONE, 2467 46 NONE, 4771 45 NONE,
    3902 40 NONE, 4130 3 NONE, 269 12 NONE, END 19 _refuses, 5575 4 NONE, 2343 15 NONE,
    6133 19 NONE, 0 0 NONE, END 4 _overloaded, 5962 12 NONE, END 12 _well, 3085 5 NONE,
    2700 1 NONE, 2338 1 _data, END 5 _obsolete, 5935 5 NONE, 4010 20 NONE, END 5 _date,
    0 0 NONE, END 20 _deactivatX, 1073 42 NONE, 1590 5 NONE, 979 37 NONE, 3642 9 NONE,
    1514 5 NONE, 199 1 NONE, 1576 4 NONE, 60 9 NONE, 1596 21 NONE, 5329 9 NONE,
    END 4 _recusadX, 2364 42 NONE, 287 5 NONE, 1435 42 NONE, 1749 15 NONE, END 18 _empfue4ngerX,
    3325 5 NONE, 2439 18 NONE, 2125 4 NONE, 3352 6 NONE, 4928 9 NONE, 5725 58 NONE,
    1914 40 NONE, 5621 42 NONE, 1064 39 NONE, 4532 3 _policX, 0 0 NONE, END 19 _relais,
    4199 18 NONE, 0 0 NONE, 4349 9 NONE, 7 12 NONE, END 4 _floodX, 1652 9 NONE,
    1997 51 NONE, 2164 11 NONE, 2420 12 NONE, 4633 42 NONE, 4255 7 NONE, 82 18 _addr,
    4256 20 NONE, 0 0 NONE, END 18 _far, 3426 19 NONE, 5776 6 NONE, 340 40 NONE,
    3954 53 NONE, 981 3 NONE, 3421 39 NONE, 4277 19 NONE, 0 0 NONE, 0 0 NONE,
    END 20 _alignment, END 19 _destinatue1rios, 2244 19 _does, 3900 6 NONE, 374 19 _virusX, 3298 9 NONE,
    END 25 _possibly, END 16 _lmtp, 695 20 NONE, 3910 12 NONE, 2149 20 NONE, 5623 18 NONE,
    END 46 _u53d1, 6264 18 NONE, 3220 15 NONE, 4285 12 NONE, END 7 _sending, 1671 20 NONE,
    1537 24 NONE, 1482 46 NONE, END 18 _our, 5585 5 NONE, 4229 20 _out, 3587 50 NONE,
    1753 12 NONE, 3747 14 NONE, 4328 21 NONE, 3143 14 NONE, 492 55 NONE, 1067 18 NONE,
    1765 1 NONE, 3936 14 NONE, 698 18 NONE, 1989 3 NONE, 2636 50 NONE, 3764 9 NONE,
    2501 21 NONE, 3615 5 NONE, 3970 5 NONE, 930 55 NONE, 3743 20 NONE, 5103 37 NONE,
    5605 58 NONE, END 5 _senderscore, 5455 60 NONE, 0 0 NONE, 2193 5 NONE, 1001 40 NONE,
    355 48 NONE, 1641 7 NONE, END 5 _trouve, 2281 12 NONE, END 25 ALIAS_temporaly, END 4 _unsubscribed,
    0 0 NONE, END 9 _uwierzytelniX, 5939 20 NONE, 2221 57 NONE, 1900 8 NONE, 0 0 NONE,
    4179 23 NONE, 3132 37 NONE, 5397 38 NONE, 4770 4 _tard, 4831 21 NONE, 6245 42 NONE,
    711 7 NONE, 219 39 NONE, 2817 37 NONE, 3663 7 NONE, 2793 49 NONE, 3635 46 NONE,
    2199 11 NONE, END 15 _domuednio, 620 9 NONE, 2635 18 NONE, 5108 5 NONE, 4153 14 _concurrenX,
    3999 5 NONE, 384 58 NONE, 3645 59 NONE, 4986 13 NONE, 2687 1 NONE, END 16 _ldap,
    818 40 NONE, 537 15 NONE, 3511 41 NONE, 3967 6 NONE, 3199 7 NONE, 275 42 NONE,
    4059 1 NONE, END 7 _shutting, 2321 3 NONE, 4019 5 NONE, 292 12 NONE, 4781 14 NONE,
    0 0 NONE, 5370 8 NONE, 5855 19 _mauvais, 3882 45 NONE, 2122 49 NONE, 478 5 _rule,
    2516 13 NONE, 555 22 NONE, 4231 27 NONE, 463 28 NONE, 5101 3 NONE, 5106 18 NONE,
    397 1 NONE, 3914 58 NONE, 3526 3 NONE, 2243 51 NONE, 6272 46 NONE, END 20 _temporairement,
    2514 24 NONE, 101 37 NONE, 1903 15 NONE, 159 12 _cancelX, 3279 1 NONE, 2305 45 NONE,
    1421 13 NONE, 1473 9 NONE, 2545 12 NONE, 2576 16 NONE, 237 5 NONE, 2826 53 NONE,
    2146 1 NONE, 2866 12 NONE, 4063 45 NONE, 5766 15 NONE, 5195 7 NONE, 5832 5 NONE,
    3853 21 NONE, 2171 42 NONE, 5454 54 NONE, END 15 _temporue1rio, 1595 42 NONE, 6006 40 NONE,
    1540 1 NONE, 1693 20 NONE, 6202 21 NONE, 3646 20 NONE, END 50 _u431u43eu43bu44cu448u43eu435, 1438 7 NONE,
    END 20 _fingerprint, END 14 _resolution, 0 0 NONE, 703 18 NONE, 352 40 NONE, 6151 5 NONE,
    1683 1 NONE, 4551 49 NONE, END 14 _conexiuf3n, END 18 _backscatterer, 4448 5 NONE, 5946 3 NONE,
    2747 40 NONE, 3833 8 NONE, 3002 9 NONE, 3541 9 NONE, 3288 5 NONE, 1884 12 NONE,
    2261 14 NONE, 156 11 NONE, 5262 15 _to, 2923 5 NONE, 4182 5 NONE, 1116 18 NONE,
    3465 19 NONE, 1377 1 NONE, 4941 21 NONE, END 20 _abuseat, END 18 _answer, 3150 26 NONE,
    2908 25 NONE, 5066 42 NONE, 5459 48 NONE, 6121 5 NONE, 995 21 NONE, 731 40 NONE,
    662 21 NONE, 2964 12 NONE, END 5 _response, 1132 49 NONE, 0 0 NONE, 4238 15 NONE,
    5104 9 NONE, 3726 20 NONE, 369 20 NONE, 2869 5 _disableX, 5850 5 NONE, 4341 9 NONE,
    5874 14 _connectionX, 6039 22 NONE, 120 48 NONE, 4794 54 NONE, 4188 15 NONE, 0 0 NONE,
    5541 12 NONE, 5522 57 NONE, 5556 8 NONE, END 5 _unwelcome, 2788 5 NONE, 214 8 NONE,
    END 25 _community, 3228 1 NONE, 5401 9 NONE, 3095 45 NONE, 3269 42 NONE, 2204 5 NONE,
    END 47 _u5df2, 2237 9 NONE, 533 38 NONE, 5227 19 ALIAS_addres, 4823 9 NONE, 1442 40 NONE,
    END 4 ALIAS_rejectd, 958 5 NONE, 3116 45 NONE, 33 20 NONE, 2344 40 NONE, 3728 20 NONE,
    6064 9 NONE, 4582 59 NONE, END 1 _fallita, 2831 14 NONE, 1629 20 NONE, 1306 9 NONE,
    END 19 _octets, 1976 19 NONE, 4711 3 NONE, 2808 5 NONE, 3101 18 NONE, END 19 _this,
    3151 27 NONE, 3472 45 NONE, 3270 46 NONE, 2173 30 NONE, END 31 _64, END 4 _accepted,
    0 0 NONE, 0 0 NONE, END 5 _permissible, 1575 25 NONE, 1455 4 NONE, 2196 45 NONE,
    5913 15 NONE, 5035 3 _arc, 4930 5 NONE, 1467 5 _are, END 19 _times, 6059 7 NONE,
    5146 37 NONE, END 20 _tenant, 3493 20 NONE, 1952 19 NONE, END 58 _u8bed, 4956 12 NONE,
    END 60 _u8bef, 3181 42 NONE, 2495 5 _limite, END 20 _uceprotectX, END 4 ALIAS_rejeted, 2014 15 NONE,
    5308 45 NONE, 4546 14 NONE, 2056 3 NONE, END 25 _busy, 2506 40 NONE, 2087 20 NONE,
    5612 20 NONE, 5910 42 NONE, 3762 42 NONE, 3191 1 NONE, END 5 _ikke, 5750 3 NONE,
    4471 12 NONE, 3831 45 NONE, 3089 14 NONE, END 5 _utente, 2017 42 NONE, 4541 42 NONE,
    351 22 NONE, 0 0 NONE, 2276 60 NONE, 0 0 NONE, END 4 _compromised, END 4 _needX,
    2367 42 NONE, 2464 14 NONE, 4474 14 NONE, 2637 19 NONE, 4596 8 NONE, 5572 39 NONE,
    1702 41 NONE, 901 39 NONE, 0 0 NONE, 0 0 NONE, 3798 5 NONE, 302 8 NONE,
    4134 5 _failure, 5136 5 NONE, 534 12 NONE, END 4 _unvalidated, 139 14 NONE, 3176 19 NONE,
    201 38 NONE, 1852 48 NONE, END 5 _there, 5745 42 NONE, END 23 ALIAS_unknonw, 5058 46 NONE,
    END 51 _u65f6, 61 21 NONE, 5648 52 NONE, 5364 56 NONE, 1411 45 NONE, 5947 47 NONE,
    6225 5 NONE, END 14 _auslesen, END 20 _incorrect, 3643 3 NONE, 184 14 NONE, 2886 45 NONE,
    6030 9 NONE, 4360 3 NONE, 2169 45 NONE, 4513 5 NONE, 4189 19 NONE, 2672 12 NONE,
    4811 42 NONE, 5771 13 NONE, 4728 1 NONE, END 15 _nao, 1367 15 NONE, 5598 9 NONE,
    2489 42 NONE, 967 48 NONE, 2626 20 NONE, 2799 19 NONE, 5310 15 NONE, 0 0 NONE,
    4023 40 NONE, 905 16 NONE, 11 1 NONE, 175 5 _nameX, 2573 15 NONE, 2446 14 NONE,
    END 20 _nicht, END 14 _cobion, END 4 _unencrypted, 2537 47 NONE, 1234 15 NONE, 2832 1 NONE,
    89 9 NONE, 1673 1 NONE, 1221 15 NONE, 737 15 NONE, 2543 46 NONE, 5996 45 NONE,
    4452 3 NONE, 3840 9 NONE, 2496 14 NONE, 2546 14 NONE, 0 0 NONE, END 9 _obrigatuf3riX,
    338 42 NONE, 4746 5 NONE, 3115 45 NONE, END 5 _reduce, 3699 7 _big, 6244 14 NONE,
    2365 22 NONE, 0 0 NONE, 1220 13 NONE, 1626 12 NONE, 2285 1 NONE, END 20 ALIAS_cant,
    3637 41 NONE, 5361 45 NONE, 488 5 _que, 213 37 NONE, 0 0 NONE, 35 20 _bit,
    4992 9 NONE, END 7 _originating, 3329 15 NONE, END 58 _u7edd, 3099 7 NONE, END 22 _archivX,
    3696 15 NONE, 4062 10 NONE, 5731 3 NONE, 1936 16 NONE, 0 0 NONE, 966 21 NONE,
    2073 45 NONE, 1198 9 NONE, END 25 _already, END 4 _authenticated, 3624 3 NONE, 2313 42 NONE,
    1148 42 NONE, 3648 45 NONE, 4078 8 _with, END 4 _replicated, 5250 1 NONE, 4994 2 NONE,
    5762 3 _sc, 0 0 NONE, 4226 5 NONE, 1764 39 NONE, 6002 14 NONE, 4482 8 NONE,
    997 9 NONE, 4588 45 NONE, 4703 11 NONE, 3266 12 NONE, 4061 13 NONE, 5206 12 NONE,
    485 15 _so, 229 16 NONE, END 56 _u43fu43eu43du44fu43b, END 4 _unwanted, 1666 19 NONE, 1410 20 NONE,
    130 21 NONE, END 27 _110, 5183 23 NONE, END 5 _mauvaise, 1893 25 NONE, 1133 52 NONE,
    END 15 _macroX, 1878 3 NONE, 3523 58 NONE, END 15 _esaurito, 904 18 _number, 4301 50 NONE,
    1971 59 NONE, 4722 55 NONE, END 58 _u4e0d, 3926 11 NONE, 421 9 NONE, 4375 5 NONE,
    166 60 NONE, END 20 _subnet, 110 41 NONE, 5208 45 NONE, 4146 46 NONE, END 4 _expired,
    3408 42 NONE, 5315 20 NONE, END 12 _bulkmail, 2845 42 NONE, 4995 19 NONE, 6141 9 NONE,
    END 24 ALIAS_mbox, 2104 8 NONE, 337 12 NONE, 2732 1 NONE, 3857 45 NONE, 2853 40 NONE,
    END 19 _connections, 1616 14 NONE, 4692 20 NONE, 2060 50 NONE, 6290 5 _bloqueX, 4665 5 NONE,
    1357 53 NONE, 506 40 NONE, 1342 20 NONE, 3953 18 _over, END 18 _their, 97 47 NONE,
    3025 59 NONE, END 5 _bitmime, 5942 29 NONE, 6201 15 NONE, END 12 _will, 3037 41 NONE,
    842 12 NONE, 3656 42 NONE, 5330 19 NONE, 1298 49 NONE, END 20 _dormant, 2398 5 NONE,
    2394 5 NONE, 5717 1 NONE, 2101 46 NONE, 5470 9 NONE, 4159 5 NONE, 4337 15 NONE,
    END 5 _sintaxe, 5863 15 NONE, 135 14 NONE, END 5 _nature, 5604 40 NONE, 4458 20 NONE,
    3319 9 NONE, 3987 48 NONE, 5371 20 NONE, 4650 18 NONE, END 19 _requisX, 2183 21 NONE,
    6228 13 NONE, END 25 _day, 3203 37 NONE, 2605 14 NONE, 1558 37 NONE, 6189 54 NONE,
    2067 18 NONE, 4817 46 NONE, 1805 12 NONE, 5071 5 NONE, 928 18 NONE, 2985 9 NONE,
    106 18 NONE, 441 13 NONE, 1372 19 _abusX, END 14 _often, END 53 _u430u432u442u43eu440u438u437u430u446u438X, END 20 _invaluement,
    2936 48 NONE, 4848 14 NONE, 1983 45 NONE, 2861 5 NONE, 6248 19 NONE, END 19 _prevents,
    3062 9 NONE, END 5 _write, 45 4 _forbidX, 0 0 NONE, 0 0 NONE, 4776 15 NONE,
    3316 4 NONE, 3812 20 NONE, 970 18 NONE, 0 0 NONE, 0 0 NONE, END 4 _keyword,
    END 29 _822, 1218 9 NONE, 2961 1 NONE, 76 14 NONE, 5609 15 NONE, 1632 50 NONE,
    2657 4 NONE, END 53 _u6548, 4079 21 NONE, 472 4 NONE, 2419 12 NONE, END 20 _vorgestellt,
    1425 11 _block, 496 7 _wrong, END 14 _daemon, 2121 42 NONE, 5746 6 NONE, 3717 1 NONE,
    208 42 NONE, 1012 21 NONE, 5464 16 NONE, 808 39 NONE, END 25 _boundary, 3069 9 NONE,
    END 50 _u5f55, 1669 9 NONE, 6017 14 NONE, END 4 _recordX, 420 41 NONE, END 14 _containX,
    383 45 NONE, 5393 1 NONE, 6084 2 NONE, END 4 _scored, 5187 4 NONE, 12 5 NONE,
    2547 6 NONE, 5426 18 NONE, 1354 20 _restrictX, 4542 5 NONE, 2728 12 NONE, END 3 _generic,
    4440 3 NONE, 4621 40 NONE, 3498 18 NONE, END 5 ALIAS_adresse, 1906 16 NONE, 4000 5 NONE,
    267 5 NONE, 2019 19 _mails, 846 4 NONE, 5577 40 NONE, END 21 _inconnuX, 4425 14 NONE,
    1565 18 NONE, 1368 59 NONE, END 24 _nullmx, 259 15 _erro, 1543 37 NONE, 1994 9 NONE,
    824 19 NONE, 4148 37 NONE, END 3 _traffic, 5006 19 NONE, 5672 3 NONE, 3989 40 NONE,
    6124 53 NONE, 4080 15 NONE, 5143 1 NONE, 2009 9 NONE, 2834 19 NONE, 3872 1 NONE,
    1297 9 NONE, 3006 5 NONE, 1229 20 NONE, 2848 5 NONE, 5610 20 NONE, END 11 _lackX,
    1844 1 NONE, END 14 _gefunden, 1011 5 NONE, END 8 _xoauth, 443 15 NONE, 2685 6 NONE,
    1090 47 NONE, 690 40 NONE, END 53 _u430u443u442u435u43du442u438u444u438u43au430u446u438X, END 4 _unsolicited, 1063 40 NONE, END 20 _prohibitX,
    END 19 ALIAS_recipents, END 56 _u43eu442u43fu440u430u432u438u442u435u43bX, 1175 37 NONE, 4961 46 NONE, 4645 15 NONE, 3050 5 NONE,
    473 21 NONE, 3879 40 NONE, 2091 12 NONE, 0 0 NONE, END 4 _hold, END 5 _holeX,
    1905 20 NONE, 1495 5 NONE, 0 0 NONE, 6210 18 NONE, 922 1 NONE, 0 0 NONE,
    5213 13 NONE, 4677 21 NONE, 1486 5 NONE, 4872 20 _acceptX, 5155 19 NONE, 6145 1 NONE,
    3531 38 NONE, 2345 53 NONE, 6003 13 NONE, 5251 18 NONE, 73 14 NONE, 98 26 NONE,
    END 15 _interno, 2986 1 NONE, 0 0 NONE, 1551 1 NONE, 6032 5 NONE, 3586 45 NONE,
    1345 11 _bulk, END 5 _route, 4273 15 NONE, 570 18 NONE, 4191 19 NONE, 3692 19 NONE,
    5168 58 NONE, 32 39 NONE, 1602 3 NONE, 1773 1 NONE, 6110 21 NONE, END 24 ALIAS_mailbx,
    304 14 NONE, END 25 _country, 413 5 NONE, END 4 _rechazadX, 4487 14 NONE, 5851 20 NONE,
    5165 42 NONE, END 19 _css, END 14 _allocation, 4800 7 NONE, 206 12 NONE, 758 19 NONE,
    5523 40 NONE, 3807 42 NONE, 1452 19 NONE, 6177 14 NONE, 5462 46 NONE, 3350 1 NONE,
    368 26 NONE, 6118 40 NONE, 5385 1 NONE, 1708 21 NONE, 4336 42 NONE, 3980 40 NONE,
    2498 14 NONE, 1955 21 NONE, 4681 5 NONE, 606 9 NONE, 4580 39 NONE, 5151 2 NONE,
    582 18 NONE, 2918 5 NONE, 4479 45 NONE, END 19 _connexions, 5447 23 NONE, 0 0 NONE,
    3204 9 NONE, 748 15 NONE, 3701 5 _were, 678 15 NONE, 318 9 NONE, 6023 14 NONE,
    1660 12 NONE, 548 7 NONE, 3098 12 NONE, 5573 37 NONE, 1285 19 _senders, END 15 _temporario,
    5900 45 NONE, END 20 _helohost, 5415 37 NONE, 2981 38 NONE, 5452 39 NONE, 6143 40 NONE,
    3802 12 NONE, END 46 _u7bb1, 1409 53 NONE, 2413 42 NONE, 4271 1 NONE, 3796 3 NONE,
    797 12 NONE, END 14 _bilinmeyen, 6088 59 NONE, 6027 9 NONE, 2451 47 NONE, 2206 9 NONE,
    440 5 NONE, END 16 _niedostepX, 1334 12 NONE, 3563 1 NONE, 3715 14 NONE, END 21 _falhou,
    4679 5 NONE, 4507 14 NONE, 1446 46 NONE, END 19 _mas, 1491 20 NONE, 2259 21 NONE,
    1094 1 NONE, 5392 14 NONE, 2515 24 _max, END 25 _may, 1638 5 NONE, 580 40 NONE,
    563 12 NONE, 2990 9 NONE, 1301 52 NONE, 5849 5 NONE, 1747 48 NONE, 4181 5 NONE,
    END 1 _cuenta, 3183 18 NONE, 254 58 NONE, 5119 47 NONE, 1155 16 NONE, 5467 14 NONE,
    2226 1 NONE, 354 42 NONE, 884 40 NONE, 4795 6 NONE, 3826 5 _storeX, 2063 15 NONE,
    3604 3 NONE, 1995 11 NONE, 5485 42 NONE, 0 0 NONE, 750 12 NONE, 2289 9 NONE,
    3781 1 NONE, 2045 12 NONE, 1635 19 NONE, END 5 _mailspike, 1311 46 NONE, 1656 19 NONE,
    1255 5 NONE, 3964 45 NONE, 4039 37 NONE, 3121 37 NONE, 1809 39 NONE, 4338 56 NONE,
    858 9 NONE, END 20 _deaktiviert, END 4 _barred, 5018 48 NONE, 4777 50 NONE, END 16 _zip,
    4724 24 NONE, 759 14 NONE, 3916 14 NONE, 2341 9 NONE, END 14 _ueberschritten, 3502 46 NONE,
    END 29 _5322, 984 46 NONE, END 4 _load, 4329 16 NONE, END 19 _guidelines, END 5 _senderbaseX,
    4713 15 NONE, 3605 39 NONE, 4536 1 NONE, 5403 1 NONE, 382 1 NONE, 2131 3 NONE,
    4943 19 NONE, 1835 5 NONE, 3198 5 NONE, 5094 42 NONE, 2058 20 NONE, 1150 9 NONE,
    235 15 NONE, 0 0 NONE, 5125 12 NONE, 5284 19 NONE, 6101 9 NONE, 2686 15 NONE,
    1662 15 NONE, 3827 17 NONE, 3454 18 NONE, 2628 38 NONE, 4194 5 NONE, 290 21 NONE,
    6296 50 NONE, 3322 5 NONE, 3376 42 NONE, END 4 _formed, 3495 42 NONE, 2461 10 NONE,
    632 15 NONE, END 9 _usuariX, 5713 5 NONE, 5232 7 NONE, 907 45 NONE, 2778 16 _trop,
    5566 5 NONE, 1096 37 NONE, 2449 2 NONE, 0 0 NONE, 3139 21 NONE, 5491 37 NONE,
    2425 1 NONE, 994 45 NONE, 115 1 NONE, END 12 _externalX, END 25 _entry, END 18 _emetteur,
    END 5 _bloquee, 952 2 NONE, 5135 40 NONE, 4225 45 NONE, 0 0 NONE, 4058 2 NONE,
    2251 22 NONE, END 15 _autenticaue7ue3o, 2270 42 NONE, END 46 _u627u644u633u64au631u641u631, 3456 45 NONE, END 22 _inaktiv,
    4952 22 NONE, 4730 53 NONE, END 19 _bloques, 4919 15 NONE, 6123 14 _connexionX, END 12 _urlX,
    0 0 NONE, 1156 42 NONE, 509 40 NONE, 5982 45 NONE, 246 54 NONE, END 27 _3140,
    0 0 NONE, 0 0 NONE, 309 20 NONE, 4131 45 NONE, 0 0 NONE, 0 0 NONE,
    0 0 NONE, 0 0 NONE, 2004 45 NONE, 3866 42 NONE, 0 0 NONE, 0 0 NONE,
    0 0 NONE, 0 0 NONE, 0 0 NONE, 2402 45 NONE, 0 0 NONE, 0 0 NONE,
    0 0 NONE, 2947 42 NONE, 172 58 NONE, 0 0 NONE, 536 42 NONE, 0 0 NONE,
    583 50 NONE, 0 0 NONE, 0 0 NONE, 1643 54 NONE, 0 0 NONE, 0 0 NONE,
    0 0 NONE, 0 0 NONE, 0 0 NONE, 0 0 NONE, 0 0 NONE, 0 0 NONE,
    0 0 NONE, 0 0 NONE, 0 0 NONE, 0 0 NONE, 0 0 NONE, 0 0 NONE,
    0 0 NONE, 0 0 NONE,
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
