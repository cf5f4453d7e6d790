//! Generated from `rules.txt`: 460 rules, 1756 phrases, 1539 words.
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
    _adres
    _adsl
    _advertised
    _after
    _again
    _ahbl
    _alias
    _aligned
    _alignment
    _allocate
    _allocation
    _allow
    _allowed
    _alu131cu131
    _amount
    _anmeldung
    _annehmen
    _answer
    _anti
    _antispam
    _anything
    _application
    _approved
    _arc
    _area
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
    _autenticada
    _autenticazione
    _autenticaue7ue3o
    _autentificazione
    _auth
    _authenticate
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
    _batch
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
    _blocks
    _blokeeris
    _bloqueado
    _bloquee
    _bloques
    _body
    _bogus
    _boite
    _bounce
    _bounced
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
    _channel
    _charset
    _check
    _cheia
    _cheio
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
    _complaints
    _compliance
    _compliant
    _compromised
    _compte
    _con
    _concurrency
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
    _contact
    _contain
    _content
    _contraseuf1a
    _conversion
    _correo
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
    _destin
    _destinataire
    _destinataires
    _destinatari
    _destinatario
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
    _during
    _dy
    _dyn
    _dufcrfen
    _e
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
    _encoding
    _encontrado
    _enough
    _enthalten
    _entry
    _envelope
    _envio
    _equal
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
    _esmtp
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
    _expected
    _expediteur
    _expired
    _explanation
    _external
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
    _fehler
    _fehlgeschlagen
    _field
    _file
    _filtered
    _find
    _fingerprint
    _first
    _flow
    _forbidden
    _forged
    _fork
    _forkert
    _format
    _formed
    _forwarded
    _found
    _fqdn
    _fra
    _framework
    _free
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
    _geoip
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
    _identical
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
    _lack
    _lang
    _large
    _larger
    _later
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
    _limiting
    _limits
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
    _login
    _logon
    _lokalen
    _long
    _longer
    _longue
    _lookup
    _loop
    _looped
    _looping
    _loops
    _lost
    _low
    _lpn
    _ma
    _mail
    _mailaddress
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
    _moderator
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
    _needed
    _needs
    _nest
    _netblock
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
    _off
    _ofr
    _often
    _ok
    _once
    _ont
    _open
    _operand
    _opted
    _optional
    _ordb
    _order
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
    _overquote
    _owner
    _parallel
    _parse
    _parsing
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
    _percentage
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
    _plaintext
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
    _prison
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
    _quote
    _ransomware
    _rate
    _rcpt
    _rcpthosts
    _rcpts
    _rcptto
    _rd
    _rdns
    _reach
    _reached
    _read
    _ready
    _receive
    _received
    _receiver
    _receiving
    _recent
    _rechazo
    _recip
    _recipient
    _recipients
    _reciplimit
    _recipsizelimit
    _record
    _redirect
    _reduce
    _reessayez
    _refuse
    _refused
    _refusue9
    _region
    _registered
    _reihenfolge
    _reintentar
    _reject
    _rejected
    _rejects
    _relais
    _relay
    _remetente
    _removal
    _removed
    _rep
    _repeated
    _replaced
    _replicated
    _reputation
    _requests
    _required
    _requires
    _reserved
    _reset
    _residential
    _resolution
    _resolvable
    _resolver
    _response
    _responsible
    _restricted
    _restriction
    _retired
    _retry
    _return
    _revdns
    _reverse
    _review
    _revoked
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
    _scoring
    _secure
    _secured
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
    _settings
    _setup
    _shutdown
    _sign
    _signing
    _single
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
    _spaeter
    _spam
    _spamcop
    _spamrats
    _spb
    _specified
    _specify
    _speichervolumen
    _spews
    _spf
    _spfbl
    _spm
    _spoofing
    _spool
    _ssl
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
    _transport
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
    _trusted
    _try
    _tss
    _turned
    _twice
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
    _unsecured
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
    _upstream
    _url
    _usage
    _use
    _used
    _user
    _username
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
    _voll
    _volume
    _volumineux
    _vorgestellt
    _vorhanden
    _welcome
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
    _zugelassen
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
    _abusX
    _acceptX
    _accountX
    _addressX
    _addresseeX
    _administratX
    _aliasX
    _allocatX
    _allotX
    _allowX
    _archivX
    _argumentX
    _attachmentX
    _attemptX
    _authX
    _authenticatX
    _authentifiX
    _authoriX
    _backendX
    _badlistX
    _barracudacentralX
    _bayesX
    _befehlX
    _belongX
    _benutzerX
    _blackholeX
    _blacklistX
    _blocklistX
    _bloqueX
    _botnetX
    _boxX
    _cancelX
    _certificateX
    _changX
    _characterX
    _checkX
    _cipherX
    _comandoX
    _commandX
    _commandeX
    _completeX
    _concurrenX
    _conformX
    _connectX
    _connectionX
    _connexionX
    _containX
    _contentX
    _controlX
    _correspondX
    _corruptX
    _countrX
    _creatX
    _credentialX
    _deactivatX
    _declinX
    _decodX
    _decommissionX
    _defectX
    _delistX
    _deliverX
    _denialX
    _denylistX
    _desconhecidX
    _desconocidX
    _destinataireX
    _destinatariX
    _destinatue1rX
    _determinX
    _differX
    _disableX
    _disallowX
    _discontinuX
    _dnsX
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
    _envelopeX
    _errorX
    _erwarteX
    _excedidX
    _exceedX
    _excessX
    _excessiveX
    _exchangerX
    _executX
    _executableX
    _existX
    _existeX
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
    _geoX
    _graylistX
    _greylistX
    _handlX
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
    _inesistentX
    _inexistX
    _infectX
    _invalidX
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
    _loadX
    _locateX
    _loginX
    _macroX
    _mailaddressX
    _mailboxX
    _mailserverX
    _matchX
    _mechanismX
    _memberX
    _messageX
    _minuteX
    _misconfigX
    _mismatchX
    _misspellX
    _moderatX
    _mxX
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
    _normalizX
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
    _ownX
    _parameterX
    _parseX
    _passwordX
    _performX
    _permissionX
    _permitX
    _permitidX
    _phishX
    _pipelinX
    _policX
    _postkasseX
    _preferenceX
    _problemX
    _processX
    _prohibitX
    _queueX
    _quickX
    _quotaX
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
    _refuseX
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
    _saveX
    _scanX
    _sconosciutX
    _scoreX
    _secureX
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
    _storX
    _storeX
    _submissionX
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
    _threadX
    _throttlX
    _timeX
    _timeoutX
    _transactionX
    _trojanX
    _typeX
    _uceprotectX
    _unauthoriX
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
    ALIAS_exceded _exceeded _exceedX NONE NONE NONE
    ALIAS_exeeded _exceeded _exceedX NONE NONE NONE
    ALIAS_exisit _exist _existX NONE NONE NONE
    ALIAS_exsist _exist _existX NONE NONE NONE
    ALIAS_exsit _exist _existX NONE NONE NONE
    ALIAS_hadnt _not NONE NONE NONE NONE
    ALIAS_hasnt _not NONE NONE NONE NONE
    ALIAS_havent _not NONE NONE NONE NONE
    ALIAS_invaild _invalid _invalidX NONE NONE NONE
    ALIAS_isnt _not NONE NONE NONE NONE
    ALIAS_mailboxes _mailbox _mailboxX NONE NONE _mailboxX
    ALIAS_mailbx _mailbox _mailboxX NONE NONE NONE
    ALIAS_maximun _maximum NONE NONE NONE NONE
    ALIAS_mbox _mailbox _mailboxX NONE NONE NONE
    ALIAS_mesage _message _messageX NONE NONE NONE
    ALIAS_messsage _message _messageX NONE NONE NONE
    ALIAS_mustnt _not NONE NONE NONE NONE
    ALIAS_neither _not NONE NONE NONE NONE
    ALIAS_never _not NONE NONE NONE NONE
    ALIAS_nor _not NONE NONE NONE NONE
    ALIAS_permited _permitted _permitX NONE NONE _permitX
    ALIAS_receipents _recipient _recipientX NONE NONE NONE
    ALIAS_receipient _recipient _recipientX NONE NONE NONE
    ALIAS_receipients _recipient _recipientX NONE NONE NONE
    ALIAS_recepient _recipient _recipientX NONE NONE NONE
    ALIAS_reciepient _recipient _recipientX NONE NONE NONE
    ALIAS_recieve _receive NONE NONE NONE NONE
    ALIAS_recieved _received NONE NONE NONE NONE
    ALIAS_recipent _recipient _recipientX NONE NONE NONE
    ALIAS_recipents _recipient _recipientX NONE NONE NONE
    ALIAS_recipiant _recipient _recipientX NONE NONE NONE
    ALIAS_reciptient _recipient _recipientX NONE NONE NONE
    ALIAS_rejectd _rejected _rejectX NONE NONE _rejectX
    ALIAS_rejeted _rejected _rejectX NONE NONE _rejeteX
    ALIAS_requiered _required _requireX NONE NONE NONE
    ALIAS_requred _required _requireX NONE NONE NONE
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
    ALIAS_usr _user _userX NONE NONE NONE
    ALIAS_wasnt _not NONE NONE NONE NONE
    ALIAS_werent _not NONE NONE NONE NONE
    ALIAS_wont _not NONE NONE NONE NONE
    ALIAS_wouldnt _not NONE NONE NONE NONE
    STEMS_addresseeX NONE _addressX _addresseeX NONE STEMS_addresseeX
    STEMS_authenticatX NONE _authX _authenticatX NONE STEMS_authenticatX
    STEMS_authentifiX NONE _authX _authentifiX NONE STEMS_authentifiX
    STEMS_authoriX NONE _authX _authoriX NONE STEMS_authoriX
    STEMS_commandeX NONE _commandX _commandeX NONE STEMS_commandeX
    STEMS_connectionX NONE _connectX _connectionX NONE STEMS_connectionX
    STEMS_dnsblX NONE _dnsX _dnsblX NONE STEMS_dnsblX
    STEMS_domainkeyX NONE _domainX _domainkeyX NONE STEMS_domainkeyX
    STEMS_excessiveX NONE _excessX _excessiveX NONE STEMS_excessiveX
    STEMS_executableX NONE _executX _executableX NONE STEMS_executableX
    STEMS_existeX NONE _existX _existeX NONE STEMS_existeX
    STEMS_filenameX NONE _fileX _filenameX NONE STEMS_filenameX
    STEMS_filetypeX NONE _fileX _filetypeX NONE STEMS_filetypeX
    STEMS_hostnameX NONE _hostX _hostnameX NONE STEMS_hostnameX
    STEMS_nameserverX NONE _nameX _nameserverX NONE STEMS_nameserverX
    STEMS_permitidX NONE _permitX _permitidX NONE STEMS_permitidX
    STEMS_refuseX NONE _refusX _refuseX NONE STEMS_refuseX
    STEMS_resolveX NONE _resolvX _resolveX NONE STEMS_resolveX
    STEMS_restrictionX NONE _restrictX _restrictionX NONE STEMS_restrictionX
    STEMS_senderX NONE _sendX _senderX NONE STEMS_senderX
    STEMS_senderbaseX NONE _sendX _senderX _senderbaseX STEMS_senderbaseX
    STEMS_sendernotX NONE _sendX _senderX _sendernotX STEMS_sendernotX
    STEMS_spamaufkommenX NONE _spamX _spamaufkommenX NONE STEMS_spamaufkommenX
    STEMS_spamhausX NONE _spamX _spamhausX NONE STEMS_spamhausX
    STEMS_spammerX NONE _spamX _spammerX NONE STEMS_spammerX
    STEMS_storeX NONE _storX _storeX NONE STEMS_storeX
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
    WITH_allocate _allocate _allocatX NONE NONE _allocatX
    WITH_allocation _allocation _allocatX NONE NONE _allocatX
    WITH_allow _allow _allowX NONE NONE _allowX
    WITH_allowed _allowed _allowX NONE NONE _allowX
    WITH_argument _argument _argumentX NONE NONE _argumentX
    WITH_attempting _attempting _attemptX NONE NONE _attemptX
    WITH_attempts _attempts _attemptX NONE NONE _attemptX
    WITH_auth _auth _authX NONE NONE _authX
    WITH_authenticate _authenticate _authX _authenticatX NONE STEMS_authenticatX
    WITH_authenticated _authenticated _authX _authenticatX NONE STEMS_authenticatX
    WITH_authentication _authentication _authX _authenticatX NONE STEMS_authenticatX
    WITH_authorization _authorization _authX _authoriX NONE STEMS_authoriX
    WITH_authorized _authorized _authX _authoriX NONE STEMS_authoriX
    WITH_authrequired _authrequired _authX NONE NONE _authX
    WITH_backend _backend _backendX NONE NONE _backendX
    WITH_belong _belong _belongX NONE NONE _belongX
    WITH_blacklist _blacklist _blacklistX NONE NONE _blacklistX
    WITH_bloqueado _bloqueado _bloqueX NONE NONE _bloqueX
    WITH_bloquee _bloquee _bloqueX NONE NONE _bloqueX
    WITH_bloques _bloques _bloqueX NONE NONE _bloqueX
    WITH_cancelled _cancelled _cancelX NONE NONE _cancelX
    WITH_change _change _changX NONE NONE _changX
    WITH_changed _changed _changX NONE NONE _changX
    WITH_check _check _checkX NONE NONE _checkX
    WITH_command _command _commandX NONE NONE _commandX
    WITH_commands _commands _commandX NONE NONE _commandX
    WITH_concurrency _concurrency _concurrenX NONE NONE _concurrenX
    WITH_connect _connect _connectX NONE NONE _connectX
    WITH_connecting _connecting _connectX NONE NONE _connectX
    WITH_connection _connection _connectX _connectionX NONE STEMS_connectionX
    WITH_connections _connections _connectX _connectionX NONE STEMS_connectionX
    WITH_connexions _connexions _connexionX NONE NONE _connexionX
    WITH_contain _contain _containX NONE NONE _containX
    WITH_content _content _contentX NONE NONE _contentX
    WITH_correspond _correspond _correspondX NONE NONE _correspondX
    WITH_country _country _countrX NONE NONE _countrX
    WITH_create _create _creatX NONE NONE _creatX
    WITH_credentials _credentials _credentialX NONE NONE _credentialX
    WITH_declined _declined _declinX NONE NONE _declinX
    WITH_deliverable _deliverable _deliverX NONE NONE _deliverX
    WITH_delivery _delivery _deliverX NONE NONE _deliverX
    WITH_destinataire _destinataire _destinataireX NONE NONE _destinataireX
    WITH_destinataires _destinataires _destinataireX NONE NONE _destinataireX
    WITH_destinatari _destinatari _destinatariX NONE NONE _destinatariX
    WITH_destinatario _destinatario _destinatariX NONE NONE _destinatariX
    WITH_destinatarios _destinatarios _destinatariX NONE NONE _destinatariX
    WITH_destinatue1rios _destinatue1rios _destinatue1rX NONE NONE _destinatue1rX
    WITH_disabled _disabled _disableX NONE NONE _disableX
    WITH_dns _dns _dnsX NONE NONE _dnsX
    WITH_dnsrbl _dnsrbl _dnsX NONE NONE _dnsX
    WITH_dnssec _dnssec _dnsX NONE NONE _dnsX
    WITH_domain _domain _domainX NONE NONE _domainX
    WITH_domaine _domaine _domainX NONE NONE _domainX
    WITH_envelope _envelope _envelopeX NONE NONE _envelopeX
    WITH_error _error _errorX NONE NONE _errorX
    WITH_errore _errore _errorX NONE NONE _errorX
    WITH_errors _errors _errorX NONE NONE _errorX
    WITH_exceeded _exceeded _exceedX NONE NONE _exceedX
    WITH_excessive _excessive _excessX _excessiveX NONE STEMS_excessiveX
    WITH_exchanger _exchanger _exchangerX NONE NONE _exchangerX
    WITH_execute _execute _executX NONE NONE _executX
    WITH_exist _exist _existX NONE NONE _existX
    WITH_existe _existe _existX _existeX NONE STEMS_existeX
    WITH_existiert _existiert _existX NONE NONE _existX
    WITH_expected _expected _expectX NONE NONE _expectX
    WITH_external _external _externalX NONE NONE _externalX
    WITH_failed _failed _failX NONE NONE _failX
    WITH_failure _failure _failX NONE NONE _failX
    WITH_failures _failures _failX NONE NONE _failX
    WITH_file _file _fileX NONE NONE _fileX
    WITH_forbidden _forbidden _forbidX NONE NONE _forbidX
    WITH_frequency _frequency _frequenX NONE NONE _frequenX
    WITH_geoip _geoip _geoX NONE NONE _geoX
    WITH_handle _handle _handlX NONE NONE _handlX
    WITH_header _header _headerX NONE NONE _headerX
    WITH_host _host _hostX NONE NONE _hostX
    WITH_hosted _hosted _hostX NONE NONE _hostX
    WITH_hostkarma _hostkarma _hostX NONE NONE _hostX
    WITH_hostname _hostname _hostX _hostnameX NONE STEMS_hostnameX
    WITH_hour _hour _hourX NONE NONE _hourX
    WITH_hourly _hourly _hourX NONE NONE _hourX
    WITH_inactive _inactive _inactivX NONE NONE _inactivX
    WITH_inbox _inbox _inboxX NONE NONE _inboxX
    WITH_inesistente _inesistente _inesistentX NONE NONE _inesistentX
    WITH_infected _infected _infectX NONE NONE _infectX
    WITH_invalid _invalid _invalidX NONE NONE _invalidX
    WITH_invalido _invalido _invalidX NONE NONE _invalidX
    WITH_invue1lido _invue1lido _invue1lidX NONE NONE _invue1lidX
    WITH_ip _ip _ipX NONE NONE _ipX
    WITH_ips _ips _ipX NONE NONE _ipX
    WITH_ipv _ipv _ipX NONE NONE _ipX
    WITH_keine _keine _keinX NONE NONE _keinX
    WITH_lack _lack _lackX NONE NONE _lackX
    WITH_limit _limit _limitX NONE NONE _limitX
    WITH_limite _limite _limitX NONE NONE _limitX
    WITH_limited _limited _limitX NONE NONE _limitX
    WITH_limiting _limiting _limitX NONE NONE _limitX
    WITH_limits _limits _limitX NONE NONE _limitX
    WITH_line _line _lineX NONE NONE _lineX
    WITH_list _list _listX NONE NONE _listX
    WITH_listed _listed _listX NONE NONE _listX
    WITH_listing _listing _listX NONE NONE _listX
    WITH_load _load _loadX NONE NONE _loadX
    WITH_login _login _loginX NONE NONE _loginX
    WITH_mailaddress _mailaddress _mailaddressX NONE NONE _mailaddressX
    WITH_mailbox _mailbox _mailboxX NONE NONE _mailboxX
    WITH_match _match _matchX NONE NONE _matchX
    WITH_member _member _memberX NONE NONE _memberX
    WITH_message _message _messageX NONE NONE _messageX
    WITH_messages _messages _messageX NONE NONE _messageX
    WITH_minute _minute _minuteX NONE NONE _minuteX
    WITH_moderator _moderator _moderatX NONE NONE _moderatX
    WITH_mx _mx _mxX NONE NONE _mxX
    WITH_mxs _mxs _mxX NONE NONE _mxX
    WITH_mxtoolbox _mxtoolbox _mxX NONE NONE _mxX
    WITH_name _name _nameX NONE NONE _nameX
    WITH_nameserver _nameserver _nameX _nameserverX NONE STEMS_nameserverX
    WITH_need _need _needX NONE NONE _needX
    WITH_needed _needed _needX NONE NONE _needX
    WITH_needs _needs _needX NONE NONE _needX
    WITH_optional _optional _optionX NONE NONE _optionX
    WITH_overloaded _overloaded _overloadX NONE NONE _overloadX
    WITH_owner _owner _ownX NONE NONE _ownX
    WITH_parse _parse _parseX NONE NONE _parseX
    WITH_permission _permission _permissionX NONE NONE _permissionX
    WITH_permit _permit _permitX NONE NONE _permitX
    WITH_permitted _permitted _permitX NONE NONE _permitX
    WITH_phish _phish _phishX NONE NONE _phishX
    WITH_policy _policy _policX NONE NONE _policX
    WITH_preferences _preferences _preferenceX NONE NONE _preferenceX
    WITH_problem _problem _problemX NONE NONE _problemX
    WITH_process _process _processX NONE NONE _processX
    WITH_processing _processing _processX NONE NONE _processX
    WITH_queue _queue _queueX NONE NONE _queueX
    WITH_quickly _quickly _quickX NONE NONE _quickX
    WITH_quota _quota _quotaX NONE NONE _quotaX
    WITH_rcpt _rcpt _rcptX NONE NONE _rcptX
    WITH_rcpthosts _rcpthosts _rcptX NONE NONE _rcptX
    WITH_rcpts _rcpts _rcptX NONE NONE _rcptX
    WITH_rcptto _rcptto _rcptX NONE NONE _rcptX
    WITH_reach _reach _reachX NONE NONE _reachX
    WITH_reached _reached _reachX NONE NONE _reachX
    WITH_receiver _receiver _receiverX NONE NONE _receiverX
    WITH_recipient _recipient _recipientX NONE NONE _recipientX
    WITH_recipients _recipients _recipientX NONE NONE _recipientX
    WITH_record _record _recordX NONE NONE _recordX
    WITH_refuse _refuse _refusX _refuseX NONE STEMS_refuseX
    WITH_refused _refused _refusX _refuseX NONE STEMS_refuseX
    WITH_refusue9 _refusue9 _refusX NONE NONE _refusX
    WITH_reject _reject _rejectX NONE NONE _rejectX
    WITH_rejected _rejected _rejectX NONE NONE _rejectX
    WITH_rejects _rejects _rejectX NONE NONE _rejectX
    WITH_relay _relay _relayX NONE NONE _relayX
    WITH_requests _requests _requestX NONE NONE _requestX
    WITH_required _required _requireX NONE NONE _requireX
    WITH_requires _requires _requireX NONE NONE _requireX
    WITH_resolvable _resolvable _resolvX NONE NONE _resolvX
    WITH_resolver _resolver _resolvX _resolveX NONE STEMS_resolveX
    WITH_restricted _restricted _restrictX NONE NONE _restrictX
    WITH_restriction _restriction _restrictX _restrictionX NONE STEMS_restrictionX
    WITH_reverse _reverse _reverseX NONE NONE _reverseX
    WITH_saved _saved _saveX NONE NONE _saveX
    WITH_scan _scan _scanX NONE NONE _scanX
    WITH_secure _secure _secureX NONE NONE _secureX
    WITH_secured _secured _secureX NONE NONE _secureX
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
    WITH_source _source _sourceX NONE NONE _sourceX
    WITH_spam _spam _spamX NONE NONE _spamX
    WITH_spamcop _spamcop _spamX NONE NONE _spamX
    WITH_spamrats _spamrats _spamX NONE NONE _spamX
    WITH_spoofing _spoofing _spoofX NONE NONE _spoofX
    WITH_stor _stor _storX NONE NONE _storX
    WITH_storage _storage _storX NONE NONE _storX
    WITH_storedrv _storedrv _storX _storeX NONE STEMS_storeX
    WITH_submission _submission _submissionX NONE NONE _submissionX
    WITH_subscriber _subscriber _subscriberX NONE NONE _subscriberX
    WITH_such _such _suchX NONE NONE _suchX
    WITH_supported _supported _supportX NONE NONE _supportX
    WITH_suspended _suspended _suspendX NONE NONE _suspendX
    WITH_system _system _systemX NONE NONE _systemX
    WITH_temporarily _temporarily _temporarX NONE NONE _temporarX
    WITH_temporario _temporario _temporarX NONE NONE _temporarX
    WITH_thread _thread _threadX NONE NONE _threadX
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
    WITH_username _username _userX _usernameX NONE STEMS_usernameX
    WITH_users _users _userX NONE NONE _userX
    WITH_verbindungen _verbindungen _verbindungX NONE NONE _verbindungX
    WITH_verification _verification _verifX NONE NONE _verifX
    WITH_verified _verified _verifX NONE NONE _verifX
    WITH_verifiziert _verifiziert _verifX NONE NONE _verifX
    WITH_verify _verify _verifX NONE NONE _verifX
    WITH_virus _virus _virusX NONE NONE _virusX
    WITH_zieladresse _zieladresse _zieladresseX NONE NONE _zieladresseX
    ;
}

cells! {
    4194 0 NONE, 0 0 NONE, 0 0 NONE, 0 0 NONE, 0 0 NONE, END 5 _indisponible,
    0 0 NONE, 6410 5 NONE, END 5 _twice, 5502 1 NONE, 0 0 NONE, 0 0 NONE,
    0 0 NONE, 0 0 NONE, 0 0 NONE, 0 0 NONE, END 5 ALIAS_unable, 1053 12 _credentialX,
    3736 9 NONE, 2346 15 NONE, END 13 _maximum, END 14 ALIAS_maximun, 0 0 NONE, 0 0 NONE,
    848 5 NONE, 0 0 NONE, 4374 3 NONE, END 5 _undeliverable, 0 0 NONE, 0 0 NONE,
    0 0 NONE, 5438 14 NONE, 0 0 NONE, 4890 1 NONE, 2948 8 NONE, 5052 5 _supportX,
    5134 1 NONE, END 19 _rdns, 1942 9 NONE, 6171 18 NONE, 1126 5 NONE, 3196 5 NONE,
    1719 9 NONE, 2359 1 NONE, 1776 9 NONE, 0 0 NONE, 5479 45 NONE, 4175 37 NONE,
    2349 5 NONE, 5083 15 _destinatue1rX, 5923 15 NONE, 4693 8 NONE, 3132 9 NONE, 4594 40 NONE,
    15 42 NONE, 5016 9 NONE, 1795 40 NONE, 6305 9 NONE, 813 15 NONE, 2244 45 NONE,
    6096 45 NONE, 5245 1 NONE, END 4 _tld, 252 18 NONE, 631 21 NONE, 0 0 NONE,
    0 0 NONE, 2518 15 NONE, 4398 40 NONE, 1178 45 NONE, 3789 9 NONE, 5666 8 NONE,
    5622 2 NONE, 5878 3 NONE, 5110 4 NONE, 2024 50 NONE, 4318 6 _of, 1207 19 _tls,
    END 25 ALIAS_temporaly, END 20 ALIAS_recepient, END 5 STEMS_executableX, END 11 _ok, 4492 14 NONE, 2205 18 _deliverX,
    2550 14 _on, END 19 _talosX, 2038 16 NONE, 2673 15 NONE, 3660 18 _or, END 20 _komut,
    1314 16 NONE, 1270 21 _ou, 6255 22 NONE, 519 23 NONE, 5762 45 NONE, 6337 58 NONE,
    5805 18 NONE, END 7 _anmeldung, END 12 _legal, 1254 5 NONE, END 1 _overquota, 4426 19 NONE,
    794 20 _post, 4409 3 NONE, END 5 _overquote, 2926 4 _overloadX, 5525 42 NONE, 3588 5 NONE,
    END 51 _u65f6, 4547 20 NONE, 3603 15 NONE, 4284 57 NONE, 6386 20 NONE, 1256 40 NONE,
    4716 18 NONE, 4576 39 NONE, 2773 4 NONE, 3145 9 NONE, 2784 15 NONE, 4821 9 NONE,
    2574 5 NONE, 1479 40 NONE, 642 45 NONE, 3892 8 WITH_auth, 5145 18 NONE, 796 12 _full,
    91 39 NONE, 5866 40 NONE, 3751 19 NONE, 1416 5 NONE, 3124 15 NONE, 5774 14 NONE,
    583 5 NONE, 3711 45 NONE, END 15 _autenticaue7ue3o, 3369 15 NONE, 6253 12 NONE, END 19 WITH_connections,
    402 14 NONE, 4128 42 NONE, 1061 9 _verifX, 3188 1 NONE, 629 18 NONE, 1989 3 NONE,
    2988 15 NONE, END 3 _traffic, 3924 20 _spamX, 2676 7 _log, END 20 _suspect, 5912 58 NONE,
    1916 59 NONE, 3276 11 NONE, 2564 2 NONE, END 12 _channel, 203 14 NONE, 1329 15 NONE,
    3910 40 NONE, 4869 14 NONE, 3048 14 NONE, 726 19 NONE, END 14 _autenticaciuf3n, 6228 25 NONE,
    3096 5 NONE, END 23 _low, 1160 1 NONE, 1490 20 NONE, 2522 10 NONE, 2484 5 NONE,
    3301 47 NONE, 6308 39 NONE, END 6 _smtputf, END 4 WITH_accepted, 1477 16 _trop, 5854 14 NONE,
    5266 9 NONE, END 4 _requeridX, 2362 42 NONE, 3936 21 NONE, END 53 _u5668, 6108 40 NONE,
    3323 47 NONE, 129 9 NONE, 3097 9 NONE, 5403 45 NONE, 6266 15 NONE, END 4 _provisioned,
    END 20 _callout, END 1 _senha, 5588 14 NONE, 4801 5 NONE, 4377 15 NONE, 5752 1 NONE,
    1121 45 NONE, END 5 _mensaje, 853 47 NONE, 2313 1 NONE, END 4 _prevented, 4430 20 NONE,
    2352 45 NONE, 5068 9 NONE, 2579 5 NONE, 0 0 NONE, END 19 WITH_connexions, END 27 _3140,
    5651 9 NONE, 767 5 NONE, 2666 38 NONE, 2701 39 NONE, 6170 48 NONE, 3859 14 NONE,
    5755 7 _long, 0 0 NONE, END 14 WITH_allocation, 3214 3 NONE, 5381 60 NONE, 2730 20 NONE,
    END 5 _here, 4320 20 WITH_accept, END 14 _configuration, 443 9 NONE, END 25 _day, 3816 5 NONE,
    1234 9 NONE, 5694 3 NONE, 5072 42 NONE, 1905 45 NONE, END 47 _u62d2, 5028 12 NONE,
    1768 37 NONE, END 4 _used, 1264 37 NONE, END 4 _turned, 4638 18 NONE, 5447 53 NONE,
    521 45 NONE, END 5 WITH_addressee, END 12 _xbl, 549 18 NONE, 1008 19 NONE, 315 59 NONE,
    4495 1 NONE, 3242 42 NONE, 1139 14 NONE, 678 18 WITH_user, 5519 5 NONE, 0 0 NONE,
    1706 20 NONE, 273 12 NONE, END 14 _vacation, END 19 WITH_addresses, 244 27 _000, END 28 _001,
    END 29 _002, END 30 _003, END 31 _004, END 32 _005, END 15 _temporue1rio, END 34 _007,
    5526 12 NONE, END 19 _simultaneousX, 2838 42 NONE, 3279 2 _mxX, END 14 _upon, 63 5 NONE,
    574 9 NONE, END 18 _milter, 2810 21 NONE, 1480 16 NONE, 5246 37 NONE, END 20 _amount,
    3833 1 NONE, 5277 27 NONE, END 20 _gesperrt, 4421 20 NONE, 5372 20 NONE, 5816 14 _concurrenX,
    177 12 NONE, END 12 _residential, 6395 15 NONE, 4365 12 _nul, 2360 13 NONE, 2731 1 NONE,
    4356 12 NONE, 2199 40 NONE, 6075 18 NONE, END 18 _nur, 1436 14 NONE, 1506 12 _handlX,
    4800 15 NONE, 5363 3 NONE, 1516 6 NONE, 6320 15 NONE, 3988 21 NONE, 480 14 NONE,
    2961 19 NONE, 3605 15 NONE, 171 9 NONE, 5500 40 NONE, 396 15 NONE, 0 0 NONE,
    3647 18 NONE, 1997 5 _large, 1286 9 NONE, END 18 _order, END 5 _locale, 2768 15 NONE,
    1493 20 NONE, 3445 45 NONE, 3409 40 NONE, 1070 14 _declinX, 0 0 NONE, 5802 14 NONE,
    END 14 _decommissionX, 1881 3 NONE, 4651 20 NONE, 4419 16 NONE, END 8 WITH_match, 4832 39 NONE,
    4725 40 NONE, 4429 15 NONE, 3518 7 NONE, 2598 8 NONE, 4187 3 NONE, END 20 ALIAS_cannot,
    2455 5 NONE, 2077 19 NONE, END 19 _plus, 3653 1 NONE, 6342 8 NONE, 4423 20 NONE,
    4254 18 NONE, 4677 5 NONE, 5005 13 WITH_spam, END 19 _tss, END 5 _incomplete, 5701 9 NONE,
    42 10 NONE, 2089 3 NONE, 1124 46 NONE, 106 21 NONE, 2063 23 NONE, 810 15 _no,
    672 19 NONE, 6110 4 NONE, 6003 1 NONE, 6258 6 NONE, 0 0 NONE, 267 21 NONE,
    6311 37 NONE, 4691 48 NONE, 0 0 NONE, 3236 12 NONE, 4562 15 WITH_destinatario, 130 53 NONE,
    2877 41 NONE, 1973 40 NONE, 3737 17 NONE, 876 5 NONE, 108 19 NONE, 4036 5 NONE,
    2660 5 NONE, 4557 45 NONE, 689 5 NONE, 500 5 NONE, END 14 _person, 498 5 NONE,
    6063 18 NONE, 301 41 NONE, 1889 5 NONE, END 4 WITH_permitted, 2619 4 WITH_send, 3212 9 NONE,
    772 1 NONE, END 4 WITH_declined, 186 8 NONE, 2130 45 NONE, 4373 8 NONE, 3537 42 NONE,
    END 8 _noch, END 4 _unsolicited, 459 12 NONE, 3350 20 NONE, 2227 23 NONE, 375 5 NONE,
    2643 42 NONE, 856 1 NONE, 2158 45 NONE, 1460 5 NONE, 3329 42 NONE, 4181 15 _mxX,
    2115 18 NONE, 6403 40 NONE, 4322 9 NONE, 5285 1 NONE, 4517 2 NONE, 5559 19 NONE,
    493 4 NONE, 5226 5 NONE, 867 6 NONE, 4928 5 _spamX, 4762 3 NONE, END 14 _logon,
    4558 16 NONE, 723 6 NONE, 1495 14 NONE, 3335 20 NONE, END 4 _find, 6383 11 NONE,
    2698 16 NONE, 2618 7 NONE, 857 13 NONE, 2442 19 _mails, 5792 14 NONE, 4875 22 NONE,
    0 0 NONE, 4468 3 NONE, 2286 19 NONE, 1824 20 NONE, END 12 _ahbl, END 20 _bekannt,
    1151 40 NONE, 4443 3 NONE, 0 0 NONE, 735 50 NONE, 5596 6 NONE, 3902 20 NONE,
    1408 2 NONE, 1808 23 _slow, 0 0 NONE, 2779 18 NONE, 3339 20 NONE, END 9 _necessue1riX,
    5858 12 NONE, 0 0 NONE, 5753 14 NONE, 2798 47 NONE, 2868 9 NONE, END 56 _u43fu43eu43bu44cu437u43eu432u430u442u435u43bX,
    2704 18 NONE, 2668 9 NONE, END 8 _postfach, 3701 5 NONE, 34 9 _destinatue1rX, 1563 5 NONE,
    0 0 NONE, END 20 _administratX, END 18 _empfaengerX, 875 38 NONE, 5070 40 NONE, 3644 18 NONE,
    5012 5 NONE, 29 1 NONE, 3382 45 NONE, 4742 4 NONE, 3744 37 NONE, 559 41 NONE,
    404 15 NONE, END 14 WITH_contain, 5118 14 NONE, 3512 1 NONE, 6276 18 NONE, 4741 1 NONE,
    263 18 NONE, 4399 40 NONE, END 25 WITH_frequency, 0 0 NONE, END 15 _maximo, END 46 _u5931,
    5007 9 NONE, 3310 1 _fileX, 2098 1 NONE, 4277 4 NONE, 7 21 NONE, END 20 _delistX,
    4500 18 NONE, 3959 46 NONE, 1066 42 NONE, 6184 13 NONE, 831 12 NONE, 851 53 NONE,
    3972 5 NONE, 255 18 NONE, 3842 45 NONE, 0 0 NONE, 1896 4 NONE, 535 3 NONE,
    END 5 WITH_reverse, 1401 40 NONE, 4739 5 NONE, END 4 _received, 566 3 STEMS_senderX, 1874 5 NONE,
    END 4 ALIAS_requiered, END 22 _archivX, 3548 59 NONE, 6401 9 NONE, 3797 22 _abusX, 1388 5 NONE,
    END 24 WITH_abusix, 3111 9 NONE, 4312 41 NONE, 977 55 NONE, 5250 40 NONE, END 18 WITH_receiver,
    END 4 _assigned, 1632 53 NONE, 1861 5 ALIAS_recieve, 746 18 NONE, END 5 _passe, 5215 37 NONE,
    3714 41 NONE, 5462 18 NONE, END 14 _broken, 339 18 _over, 2930 1 NONE, 2842 9 NONE,
    4027 14 NONE, 4262 15 NONE, 5948 3 NONE, 6210 12 NONE, 2718 42 NONE, 3883 42 NONE,
    2071 14 NONE, 0 0 NONE, 1986 14 NONE, 3105 18 NONE, 5013 23 NONE, END 15 _autorizado,
    END 12 _will, END 20 _deactivatX, 3823 13 NONE, 6239 14 NONE, 0 0 NONE, 926 14 _ownX,
    5583 40 NONE, 4865 18 NONE, 6181 5 _permitX, END 46 _u53d1, 1716 54 NONE, 4792 19 NONE,
    6357 9 _permitX, END 12 _protocol, 6013 46 NONE, 5112 21 _spamX, END 45 _u5740, 164 20 NONE,
    2706 2 _deliverX, 2171 17 _authX, END 5 _istnieje, 6347 26 NONE, 2764 3 NONE, 4380 20 _permitX,
    0 0 NONE, END 14 _lpn, END 20 WITH_blacklist, END 20 _protect, 4046 1 NONE, 3553 9 NONE,
    1263 11 NONE, 579 45 NONE, 1301 19 NONE, 3208 40 NONE, 142 9 NONE, END 14 _learn,
    END 6 _inactif, END 14 _etrn, END 4 _rechazadX, 5936 26 NONE, 3090 42 NONE, 3058 15 NONE,
    3325 1 NONE, 0 0 NONE, 1801 48 NONE, 2569 45 NONE, 2468 18 NONE, 5535 14 NONE,
    1368 2 NONE, END 25 WITH_concurrency, 2417 14 NONE, 5325 41 NONE, 2917 22 _inactivX, 2529 15 STEMS_senderX,
    4025 19 NONE, 4848 18 NONE, END 2 _ib, END 5 _permissible, 660 4 _id, 2226 3 NONE,
    END 6 _if, 2646 14 NONE, 5734 20 NONE, END 18 _emetteur, 962 1 NONE, 5230 11 NONE,
    2708 12 NONE, 2964 13 NONE, 3220 14 _in, 3922 14 NONE, 3995 16 WITH_ip, 4554 5 NONE,
    6226 58 NONE, 3747 19 _is, 4756 20 _it, 2461 9 NONE, END 20 _allotX, 2209 37 NONE,
    3961 1 _hostX, 5581 23 WITH_allow, 1578 18 NONE, 4246 50 NONE, 5143 12 NONE, 2165 9 NONE,
    2249 15 NONE, 2279 5 NONE, END 1 _fallita, 2175 9 NONE, 447 45 NONE, 2258 14 NONE,
    5354 18 NONE, 1573 20 NONE, 0 0 NONE, 292 42 NONE, 860 45 NONE, 3332 5 NONE,
    2815 46 NONE, 5389 9 NONE, 2139 19 NONE, END 46 _alu131cu131, 1864 5 NONE, 3385 5 NONE,
    6064 42 NONE, 4782 24 NONE, 6217 5 _hostX, 1651 9 NONE, 1640 2 NONE, 5181 3 NONE,
    4256 1 NONE, 2891 15 NONE, 605 11 _hostX, 4177 1 NONE, 5369 20 NONE, 2331 14 _hostX,
    2957 4 NONE, 1110 18 NONE, 5448 12 NONE, 3161 50 NONE, 1837 20 NONE, END 58 _u43du435u438u437u432u435u441u442u43dX,
    3720 19 NONE, 1655 37 NONE, 371 19 NONE, 4355 14 NONE, END 5 _routable, 4133 21 NONE,
    4130 22 NONE, END 14 WITH_submission, 6112 45 NONE, 1828 14 NONE, END 18 ALIAS_neither, END 58 _u540d,
    END 59 _u540e, 88 42 NONE, 1016 7 NONE, 4358 1 NONE, 513 5 NONE, 3238 5 NONE,
    2297 9 NONE, 1850 5 NONE, 1180 5 NONE, 0 0 NONE, END 20 _target, 4037 18 NONE,
    2744 12 NONE, 1123 9 NONE, 373 40 NONE, 189 42 NONE, 2155 20 NONE, 5671 1 NONE,
    END 20 _might, 45 18 NONE, 1164 8 NONE, 1650 2 NONE, 0 0 NONE, END 53 _u5148,
    6327 42 NONE, 1056 12 NONE, 6179 41 NONE, 524 41 NONE, 0 0 NONE, 1565 40 NONE,
    452 42 NONE, 144 5 NONE, 6149 14 _userX, END 4 _retired, 755 2 NONE, END 59 _u975e,
    5079 5 WITH_refuse, END 19 WITH_users, END 4 WITH_listed, END 4 WITH_reached, 2239 3 NONE, 1546 19 NONE,
    5434 18 NONE, 5690 19 _pas, 3006 20 NONE, END 25 _possibly, 0 0 NONE, 3943 42 NONE,
    620 21 NONE, 5056 21 NONE, 429 42 NONE, 5458 41 NONE, END 5 _domaene, END 4 _unwanted,
    4668 3 NONE, 467 1 NONE, 2323 1 NONE, 4364 1 NONE, END 8 WITH_phish, 19 50 NONE,
    5000 20 NONE, 1550 40 NONE, 2722 7 NONE, 5769 40 NONE, 0 0 NONE, 5953 21 NONE,
    5876 25 NONE, 1899 5 NONE, 2974 9 NONE, 3813 5 NONE, 1994 15 NONE, 4595 13 NONE,
    699 41 _refusX, 5538 18 NONE, 2301 19 NONE, 6416 42 NONE, 903 21 NONE, 2005 12 NONE,
    938 15 NONE, 4513 9 NONE, 2986 1 NONE, END 20 _cleartext, 653 15 NONE, 3636 5 NONE,
    END 27 _110, 2456 5 NONE, END 20 _lost, 4024 48 _refusX, 2234 20 WITH_connect, 1852 46 NONE,
    997 42 NONE, 5456 1 NONE, 575 7 NONE, 4151 48 NONE, END 25 _abruptly, 2437 18 NONE,
    END 9 STEMS_authentifiX, 6145 3 NONE, 4819 4 NONE, 1106 39 NONE, 3300 14 NONE, END 5 STEMS_filenameX,
    END 19 _details, 1321 5 NONE, 5265 1 NONE, 1439 14 NONE, END 4 WITH_cancelled, 1125 12 NONE,
    END 5 _she, 2156 20 NONE, END 5 _eine, END 4 _granted, 0 0 NONE, 3420 40 NONE,
    2149 40 NONE, 4891 2 NONE, END 4 _recusadX, 939 42 NONE, 5017 15 NONE, 5558 13 NONE,
    4981 21 NONE, 2470 40 NONE, 5652 50 NONE, 5468 7 NONE, 145 21 NONE, 0 0 NONE,
    737 15 NONE, 4349 45 NONE, END 4 _occurred, 958 19 NONE, END 7 _receiving, 1960 5 NONE,
    1710 40 NONE, END 14 _cobion, 999 7 NONE, 2916 14 NONE, 5776 39 NONE, 2272 12 NONE,
    888 37 NONE, 1681 12 NONE, 1568 6 NONE, 442 7 NONE, 4574 9 NONE, END 5 WITH_senderscore,
    2819 3 NONE, 4241 11 NONE, 2075 15 NONE, 739 13 NONE, 2831 9 NONE, 3811 22 NONE,
    END 7 _during, END 4 _misformed, 6106 2 NONE, 370 3 NONE, 3163 37 NONE, END 4 ALIAS_invaild,
    2540 42 NONE, 1913 12 NONE, 1603 1 _unroutX, END 27 _3150, 3098 7 NONE, END 25 _fully,
    484 40 NONE, 4593 9 _authX, 5853 14 _non, 624 19 NONE, 510 5 NONE, 112 21 NONE,
    2483 18 ALIAS_nor, 4044 19 NONE, 5722 20 _not, 2648 18 NONE, 4240 22 NONE, END 23 _now,
    4884 20 _authX, 2940 13 NONE, END 5 _available, 2880 5 WITH_secure, 3607 8 NONE, 5630 1 NONE,
    END 25 _away, 5997 9 NONE, 1068 18 WITH_hour, 4606 5 _he, 294 3 NONE, END 6 _behalf,
    1082 37 NONE, 1251 9 NONE, 2050 59 NONE, END 59 _u43fu438u441u44cu43cu43e, END 12 _hl, END 13 _hm,
    END 18 _spaeter, 6142 15 NONE, 4510 4 _exceedX, 4030 20 NONE, 4698 12 NONE, 2801 14 NONE,
    1572 1 NONE, END 4 _identified, 1397 22 NONE, END 14 WITH_verbindungen, END 46 _u8981, 4016 5 NONE,
    4439 56 NONE, 5152 46 NONE, END 20 _fehlerhaftX, END 19 _conexuf5es, 598 2 NONE, 1432 3 NONE,
    1468 58 NONE, 2510 45 NONE, 3505 6 NONE, 4710 7 NONE, 3904 8 NONE, 1575 5 NONE,
    3560 20 NONE, 4017 14 _limitX, 2007 14 NONE, 2905 42 NONE, END 4 _moved, 5095 15 NONE,
    4124 40 NONE, 2224 5 NONE, END 4 WITH_disabled, 5516 18 NONE, 2013 20 NONE, END 60 _u43fu43eu434u434u435u440u436u438u432u430u435u442u441u44f,
    5302 22 NONE, 3094 53 NONE, 2054 24 NONE, 1393 20 STEMS_authoriX, 4494 39 NONE, 1510 42 NONE,
    END 12 _unusual, 5099 5 NONE, 5357 42 NONE, 0 0 NONE, 558 9 NONE, 1147 20 NONE,
    5296 40 NONE, 762 5 _cancelX, 6419 15 _restrictX, END 20 ALIAS_isnt, 1816 42 NONE, 2911 46 NONE,
    2121 20 NONE, 6221 5 NONE, 3043 40 NONE, 2591 48 NONE, 4357 45 NONE, END 20 WITH_account,
    3967 40 NONE, 3174 18 NONE, 4983 7 NONE, 2814 15 NONE, 2870 42 NONE, 0 0 NONE,
    4379 45 NONE, 3154 19 NONE, 719 12 NONE, END 46 _u9891, 5626 19 _abusX, 6426 5 _nameX,
    END 15 WITH_invalido, END 21 _inconnuX, 4336 14 NONE, 3536 5 NONE, 4614 13 NONE, 5561 15 NONE,
    3312 18 NONE, 1819 5 _ownX, 3393 40 NONE, 650 5 NONE, 4253 5 NONE, 3412 47 NONE,
    6053 37 NONE, END 16 WITH_geoip, END 25 _niedostu119pny, 3205 46 NONE, 3998 5 NONE, 5098 1 NONE,
    3284 37 NONE, 5857 42 NONE, 6385 15 NONE, 1027 1 NONE, 4331 15 NONE, 6248 5 _have,
    6176 15 NONE, 1291 15 NONE, 101 1 NONE, 3484 9 NONE, 6409 46 NONE, 3899 59 NONE,
    1108 1 NONE, 1006 5 NONE, 1476 18 NONE, 4391 20 NONE, 5815 3 NONE, 3286 14 NONE,
    END 19 WITH_rcpthosts, END 7 WITH_sending, 2445 42 NONE, END 4 _replaced, 871 1 STEMS_authoriX, END 18 _pour,
    END 20 WITH_existiert, 4765 37 NONE, 6274 5 STEMS_authoriX, 5162 5 NONE, 2736 19 NONE, END 48 _falluf3,
    3239 40 NONE, 3719 57 NONE, 6412 3 NONE, END 20 _compliant, 4560 14 NONE, 5736 7 NONE,
    END 20 _greylistX, END 5 _size, 2142 1 NONE, END 14 _resolution, 0 0 NONE, 5916 40 NONE,
    2727 45 NONE, 5602 9 NONE, 0 0 NONE, 0 0 NONE, 0 0 NONE, 4132 53 NONE,
    END 25 _healthy, 1473 20 NONE, 0 0 NONE, 5782 5 NONE, 994 15 NONE, END 5 _grande,
    1684 12 NONE, 3631 3 NONE, 6309 9 NONE, 4845 7 _verbindungX, 821 20 NONE, END 20 ALIAS_doesnt,
    END 20 _charset, 1739 1 NONE, 4112 5 NONE, 1583 11 NONE, END 58 _u43du435u432u435u440u43dX, 2451 39 NONE,
    END 7 _encoding, END 11 _framework, END 53 _u6388, 1248 17 NONE, 3882 29 NONE, 5947 20 NONE,
    4837 53 NONE, 5232 12 NONE, END 20 _recipsizelimit, 1891 48 NONE, 4064 5 NONE, 1513 42 NONE,
    2912 14 NONE, 1519 5 NONE, 0 0 NONE, 2067 9 NONE, 5289 14 NONE, 4924 38 NONE,
    5932 7 NONE, 3076 2 NONE, END 20 _least, 2663 41 NONE, END 7 _using, END 20 WITH_abuseat,
    5600 13 NONE, 6368 14 NONE, 2100 56 NONE, 961 40 NONE, 3159 15 NONE, 4042 19 NONE,
    END 20 ALIAS_exsit, 6355 20 NONE, END 7 _scoring, 953 14 NONE, END 18 _your, 3950 46 NONE,
    END 5 _certificateX, 974 26 NONE, 3933 1 NONE, 159 15 NONE, 0 0 NONE, 1189 40 NONE,
    3993 12 NONE, 814 14 _authX, 316 37 NONE, 4608 3 NONE, 1112 13 NONE, END 4 _locked,
    3696 21 NONE, 732 40 NONE, 3586 46 NONE, 745 15 NONE, 3535 18 NONE, END 14 _determinX,
    5122 40 NONE, 1646 20 NONE, END 7 _looping, 774 60 NONE, END 12 _shall, END 5 _novamente,
    4873 37 NONE, 2837 21 NONE, 4111 18 NONE, 2928 4 _forbidX, END 19 WITH_credentials, 2935 15 NONE,
    END 45 _u9700, 369 5 _declinX, 2418 15 _verifX, END 57 _u43fu430u440u43eu43bu44c, END 13 _scam, END 14 WITH_scan,
    6005 12 _hourX, END 25 _unfortunately, 3662 6 _verifX, 1485 12 NONE, END 58 _u432u440u435u43cu435u43du43dX, 0 0 NONE,
    END 1 _mta, 3888 1 NONE, 5555 42 NONE, 4407 20 NONE, 4659 12 NONE, 3583 42 NONE,
    4889 20 NONE, 0 0 NONE, END 19 _kontos, END 21 _manitu, END 2 _kb, 5726 7 NONE,
    1803 14 NONE, 4941 5 NONE, 3038 11 _spamX, 6006 42 NONE, 3724 9 NONE, 4410 9 NONE,
    4552 5 NONE, 662 22 NONE, 1890 42 NONE, 6374 5 NONE, 5536 14 NONE, 2381 15 NONE,
    2096 19 NONE, 4945 14 NONE, 0 0 NONE, END 4 WITH_rejected, 6104 1 NONE, 1192 21 NONE,
    3541 9 NONE, 4871 40 NONE, END 25 WITH_relay, 5188 9 NONE, 5144 54 NONE, 6216 9 NONE,
    4263 9 NONE, END 20 _just, 5828 37 NONE, 491 38 NONE, 5080 13 NONE, 1129 45 NONE,
    3319 20 NONE, 0 0 NONE, END 5 _injoignable, 4665 50 NONE, 3040 37 NONE, 4960 20 NONE,
    2255 39 NONE, 1492 19 NONE, 1305 38 NONE, 4809 14 NONE, END 58 _u8bed, 4298 20 NONE,
    END 60 _u8bef, 1435 40 NONE, 6070 27 NONE, 717 28 NONE, 2606 18 NONE, 4137 45 NONE,
    1018 9 NONE, 1067 4 _forbidX, 5766 12 NONE, 1371 15 NONE, 3613 4 NONE, END 20 _helohost,
    END 25 _directly, 4696 42 NONE, 2642 9 NONE, 0 0 NONE, 1032 9 NONE, END 23 _flow,
    5532 37 NONE, END 20 _alignment, 5092 54 NONE, 5625 37 NONE, 5904 45 NONE, 782 45 NONE,
    4417 42 NONE, 3291 21 NONE, 3542 9 _excessX, END 14 _dufcrfen, END 20 _graylistX, 2460 5 NONE,
    END 15 _badrcptto, 1354 42 NONE, 2366 42 NONE, 718 14 NONE, 3975 14 NONE, 4034 1 NONE,
    969 41 NONE, 3211 1 NONE, 1526 1 NONE, 335 47 NONE, 4820 42 NONE, 758 4 NONE,
    3597 42 NONE, END 18 _ptr, 2560 22 NONE, 1950 41 NONE, 6192 5 _temporaire, 5329 26 NONE,
    3311 46 NONE, 3682 47 NONE, 0 0 NONE, END 12 _cbl, 2072 42 NONE, 2601 20 NONE,
    1138 52 NONE, 841 21 NONE, 1848 1 NONE, 0 0 NONE, END 18 _differX, 6061 5 NONE,
    1665 18 NONE, 0 0 NONE, 2187 60 NONE, 2627 45 NONE, 6058 12 NONE, 4652 15 NONE,
    143 14 NONE, 1549 5 NONE, END 1 _tlsa, END 5 _typeX, END 59 _u43eu442u43au430u437u430u43du43e, 3533 45 NONE,
    4585 24 _syntax, 1787 15 NONE, 3136 45 NONE, 1887 5 NONE, 176 31 NONE, 792 32 NONE,
    2644 40 NONE, END 20 _richiestX, 547 1 NONE, 4589 6 NONE, 5592 3 NONE, 5496 14 NONE,
    4072 18 _countrX, 1386 6 NONE, 1446 39 NONE, 4559 40 NONE, 5331 12 _quickX, 2022 9 NONE,
    END 12 _rblX, 1722 12 NONE, 3473 13 NONE, 3434 14 NONE, END 45 _u441u43du430u447u430u43bu430, 4486 16 NONE,
    5681 2 NONE, END 14 _wymaganX, 2876 19 NONE, 5994 20 NONE, 835 1 NONE, 5869 22 NONE,
    END 14 _pattern, 2457 7 NONE, END 53 _u6548, 5700 24 NONE, 2724 2 NONE, 2060 42 NONE,
    1767 48 NONE, 1576 52 NONE, 298 15 NONE, 4251 37 NONE, 5649 19 NONE, 5613 1 _executX,
    4103 12 NONE, 5871 42 NONE, END 55 _u44fu449u438u43aX, END 5 WITH_execute, 5658 7 NONE, 4669 15 NONE,
    2636 20 _restrictX, END 20 _sconosciutX, 5931 9 NONE, END 5 STEMS_filetypeX, 2080 9 NONE, END 20 ALIAS_wouldnt,
    END 20 _udloebet, 6244 45 NONE, 2177 46 NONE, 4729 21 NONE, END 19 _his, END 5 _esiste,
    5148 5 NONE, 3272 42 NONE, 5925 9 _attemptX, 3400 45 NONE, 2851 1 NONE, 1685 9 NONE,
    721 24 NONE, 3281 19 NONE, 1774 12 NONE, 2675 20 NONE, 4306 9 NONE, 2571 20 NONE,
    END 19 WITH_attempts, 4509 48 NONE, 1274 54 NONE, 3739 16 NONE, END 18 _our, 905 46 NONE,
    2322 20 _out, 5097 17 NONE, 5528 42 NONE, 3621 56 NONE, END 15 _enderecoX, 0 0 NONE,
    2082 9 NONE, 3552 40 NONE, END 20 _fingerprint, 1522 19 NONE, 3031 4 _would, 4232 15 NONE,
    END 25 _mandatory, 3834 54 NONE, END 7 _being, END 14 _conversion, END 5 _autorise, 5842 15 NONE,
    4382 5 NONE, 4863 40 NONE, 882 1 NONE, 646 5 NONE, END 14 _extensionX, 4400 18 NONE,
    END 58 _u43fu435u440u435u43fu43eu43bu43du435u43dX, 2307 1 NONE, 1336 52 NONE, 661 5 NONE, 2774 19 ALIAS_addres, END 12 _ssl,
    6107 20 NONE, 4526 2 NONE, 1145 20 NONE, END 15 _kommandoX, END 20 _defectX, 6264 53 NONE,
    5697 12 NONE, END 5 ALIAS_messsage, END 52 _u641u642u637, 28 45 NONE, 4159 13 NONE, 1024 21 _you,
    886 7 NONE, END 5 WITH_excessive, END 18 _verfufcgbar, 286 14 NONE, 2737 13 NONE, 1698 26 NONE,
    2390 48 NONE, 643 21 NONE, 5556 11 NONE, 6336 3 NONE, 5955 9 NONE, END 4 _unencrypted,
    4909 3 NONE, 3252 16 _loop, 5234 9 NONE, END 20 _forkert, END 60 _u627u644u62du62f, END 5 _unavailable,
    3317 9 NONE, 0 0 NONE, 2847 15 NONE, 4446 12 NONE, 1153 5 NONE, 3754 5 NONE,
    0 0 NONE, 5065 9 NONE, END 5 _these, END 16 _imap, 6172 19 NONE, END 4 _formed,
    0 0 NONE, 0 0 NONE, 5920 18 NONE, END 60 _u57df, 5284 1 NONE, 3224 3 NONE,
    4455 37 NONE, 4506 2 NONE, END 50 _u8d25, 2487 21 NONE, 750 14 NONE, 6044 60 NONE,
    END 5 _ete, END 4 _floodX, 1312 16 NONE, END 4 _desconocidX, 2998 42 NONE, 5297 13 NONE,
    437 40 NONE, END 5 _more, END 19 WITH_virus, 4444 24 NONE, 1736 19 NONE, 1697 5 NONE,
    3913 1 NONE, 551 18 NONE, 3486 14 NONE, 2188 21 NONE, 1880 48 NONE, 5942 5 NONE,
    END 4 ALIAS_exeeded, 2262 42 NONE, 5667 9 NONE, 4918 9 NONE, 6168 21 NONE, 5984 5 NONE,
    END 19 _demasiados, 2629 45 NONE, 0 0 NONE, 3659 1 NONE, 1831 9 STEMS_authoriX, 6257 42 NONE,
    16 52 NONE, 4954 5 NONE, 6047 15 NONE, 4058 20 NONE, END 24 ALIAS_mbox, 641 15 NONE,
    3051 58 NONE, 3685 15 NONE, 5773 5 NONE, 2375 15 NONE, 5133 12 NONE, 3471 15 NONE,
    1965 54 NONE, 2746 18 NONE, END 21 _hvu, 1134 15 NONE, 22 12 NONE, 4850 21 NONE,
    0 0 NONE, 2135 5 NONE, 5814 5 NONE, 5198 12 NONE, END 11 _junkX, END 18 _customer,
    4544 12 NONE, 3547 18 NONE, 2298 40 NONE, 3686 36 NONE, 4073 19 NONE, 3870 12 NONE,
    3179 13 NONE, 0 0 NONE, 526 53 NONE, 520 5 NONE, 6144 18 NONE, 4956 26 NONE,
    3007 3 NONE, 4485 59 NONE, 3580 2 NONE, END 4 WITH_correspond, 692 1 NONE, END 20 _jest,
    515 18 NONE, 4607 14 _optionX, 862 47 NONE, 1779 5 NONE, 5551 20 NONE, 1290 41 NONE,
    END 18 _backscatterer, 2025 9 NONE, 656 1 NONE, 0 0 NONE, END 20 _tenant, 5418 15 NONE,
    END 52 _u7387, 1083 15 NONE, END 46 _u9ed1, END 13 _from, 2144 39 NONE, 5116 40 NONE,
    END 4 _registered, 5682 53 NONE, 5973 42 NONE, 846 6 NONE, 4575 5 NONE, END 5 _once,
    END 18 WITH_nameserver, 6193 42 NONE, END 5 WITH_line, 1223 1 NONE, 1407 26 NONE, 4679 20 NONE,
    6407 5 NONE, 4974 26 NONE, END 11 _linkX, 4114 20 NONE, 3240 14 NONE, 2788 40 NONE,
    6325 9 NONE, 4401 2 _dnsX, 2486 18 NONE, 5030 1 NONE, END 59 _u43cu43du43eu433u43e, 2843 52 NONE,
    1872 5 NONE, 1977 13 NONE, 6056 40 NONE, 3907 3 NONE, 6094 9 NONE, 3172 16 NONE,
    2154 4 NONE, 5240 37 NONE, 354 16 NONE, 2208 15 NONE, 5439 3 NONE, 6198 18 _dnsX,
    3795 19 _dnsX, 3702 2 NONE, 2012 9 NONE, 279 9 NONE, END 19 _jeweils, END 4 _specified,
    END 60 _u652f, 92 21 NONE, 0 0 NONE, END 1 _dopuszczalna, 4860 42 NONE, END 5 WITH_handle,
    END 20 _badlistX, 0 0 NONE, 1026 40 NONE, 1296 12 NONE, 2193 1 _authX, 5699 42 NONE,
    1888 40 NONE, 970 14 NONE, END 24 WITH_inbox, END 4 WITH_backend, 4507 1 NONE, 1525 41 NONE,
    6204 20 NONE, 6197 9 NONE, 414 15 NONE, 5789 15 NONE, 0 0 NONE, 577 42 NONE,
    4823 12 NONE, 3861 24 NONE, 3389 14 NONE, 5714 19 NONE, 3395 45 NONE, END 56 _u43eu442u43fu440u430u432u438u442u435u43bX,
    END 13 _room, END 18 WITH_exchanger, END 8 _mismatchX, 3849 19 NONE, 23 1 _barracuda, 2707 19 NONE,
    4257 14 _sessionX, 3601 19 NONE, 2939 13 NONE, 6405 45 NONE, 5119 20 _creatX, END 14 ALIAS_unknwon,
    END 14 _shutdown, 3501 18 NONE, 0 0 NONE, 90 14 NONE, 1428 21 NONE, 2203 1 NONE,
    END 5 _employee, 6363 45 NONE, END 5 WITH_queue, 248 15 NONE, 2178 45 NONE, 4920 18 NONE,
    843 9 NONE, 3545 19 NONE, 5113 41 NONE, 449 9 NONE, 4519 9 NONE, 6324 19 NONE,
    1319 19 NONE, 0 0 NONE, 4359 8 NONE, 3939 1 NONE, 0 0 NONE, 5522 14 NONE,
    1081 40 NONE, 6246 48 NONE, 2207 1 NONE, 4925 5 NONE, END 20 _qqt, 4250 14 _frequenX,
    END 5 _route, 6352 21 _spamX, 4291 45 NONE, END 14 _enthalten, 6371 37 NONE, 0 0 NONE,
    6271 7 NONE, 13 45 NONE, 2450 5 NONE, 5464 8 NONE, 5159 5 NONE, END 14 _often,
    5585 42 NONE, END 20 ALIAS_reciptient, 2575 20 NONE, 5976 14 NONE, 2963 1 STEMS_senderX, 5355 13 NONE,
    1135 22 NONE, END 53 _u5728, END 20 _transport, 3020 49 NONE, 1402 2 NONE, END 58 _u43bu43eu433u438u43d,
    5780 40 NONE, 4905 14 NONE, END 20 ALIAS_reciepient, 4555 2 _unroutX, 6138 15 NONE, 3268 15 NONE,
    6150 2 NONE, 3427 3 NONE, 235 4 NONE, 1846 5 NONE, 3066 13 _spamX, 4179 5 _infectX,
    427 1 NONE, 3848 50 NONE, 0 0 NONE, 0 0 NONE, 1249 42 NONE, 117 1 NONE,
    2795 14 NONE, 0 0 NONE, 1542 16 _up, 2535 5 NONE, 2809 18 NONE, 2310 19 _us,
    2566 20 NONE, 4877 5 NONE, 2616 14 NONE, 2862 23 NONE, 1608 20 _infectX, 5470 14 _destin,
    3989 23 NONE, 5775 19 _was, 784 5 NONE, 5803 40 NONE, 834 5 NONE, END 18 _cipherX,
    5958 1 NONE, 880 5 _disableX, 43 3 NONE, 1652 4 NONE, 1280 5 NONE, 3034 6 NONE,
    4161 7 NONE, 2119 1 NONE, 1579 9 NONE, 2369 10 NONE, 4714 47 NONE, 5586 12 NONE,
    1444 13 NONE, END 5 _boite, 11 12 NONE, 6189 16 _rep, 1375 17 NONE, 1232 39 NONE,
    3526 19 NONE, 2630 20 NONE, 2213 46 NONE, 4831 22 NONE, 3429 53 NONE, 3413 9 NONE,
    680 12 NONE, 2347 14 NONE, 2266 40 NONE, 5564 14 NONE, 948 40 NONE, 3777 1 NONE,
    4049 20 NONE, END 5 _oversizeX, 4828 14 NONE, 5033 39 NONE, 1101 45 NONE, 334 21 NONE,
    3619 49 NONE, 1292 16 NONE, 4980 22 NONE, END 5 _mittente, 6333 18 _for, 2867 3 NONE,
    4579 24 NONE, 5298 21 NONE, END 29 _302, 892 45 NONE, 4839 19 NONE, 5229 15 NONE,
    4147 45 NONE, 422 18 NONE, 3763 20 _serverX, END 12 _illegal, 4615 14 NONE, 3244 9 NONE,
    561 49 NONE, 3022 9 NONE, 1851 18 NONE, 2863 37 NONE, 3622 20 NONE, 6083 12 NONE,
    5342 15 NONE, 3390 42 NONE, END 4 WITH_needed, 1959 58 NONE, 2238 39 NONE, 5656 48 NONE,
    2473 42 NONE, 1514 19 NONE, 5242 1 NONE, 1031 46 NONE, END 4 ALIAS_rejectd, 1109 5 _rejectX,
    1288 39 NONE, 5167 14 NONE, 319 1 NONE, END 2 _spb, 4726 21 NONE, 6091 42 NONE,
    4245 5 NONE, 3035 6 _spf, 3036 5 NONE, 2909 21 NONE, 4734 40 NONE, END 3 _dynamicX,
    4197 41 NONE, END 19 WITH_rejects, END 13 _spm, END 19 ALIAS_receipents, 5367 15 NONE, 5021 5 NONE,
    END 15 _into, 3738 39 NONE, 6128 18 NONE, 1949 9 NONE, 622 6 NONE, 1069 1 NONE,
    4511 19 NONE, END 7 WITH_attempting, 6089 42 NONE, 2305 1 NONE, 5283 12 NONE, 3331 20 NONE,
    4791 14 NONE, 4230 42 NONE, END 25 _postgrey, 5959 19 NONE, 3977 18 NONE, END 19 _ers,
    END 12 _surbl, 1809 12 NONE, END 4 _trusted, 3209 23 NONE, 3625 5 NONE, END 14 _beskeden,
    3534 19 _rcptX, 5946 53 NONE, 2028 7 _big, 3866 19 NONE, 469 18 NONE, END 18 _erreichbar,
    4727 42 NONE, 3406 12 NONE, 904 14 NONE, 899 53 NONE, 5445 42 NONE, 2582 55 NONE,
    278 56 NONE, 959 5 NONE, END 7 _ungueltig, 2612 20 _bit, END 12 _denialX, 2222 59 NONE,
    1187 49 NONE, 2419 50 NONE, 3734 47 NONE, 5848 52 NONE, 5090 4 NONE, 2340 45 NONE,
    2133 55 NONE, 5892 20 NONE, 1095 57 NONE, 3857 58 NONE, 3086 18 NONE, 270 5 NONE,
    4773 21 NONE, 5968 9 NONE, END 20 ALIAS_exisit, END 22 _clamav, 645 9 NONE, 1626 45 NONE,
    6406 5 NONE, 5872 20 NONE, 4769 2 NONE, 5785 15 NONE, END 19 ALIAS_mailboxes, 4618 3 NONE,
    3290 18 NONE, END 14 _prison, 4199 45 NONE, 3506 5 NONE, END 9 _unauthoriX, 363 20 NONE,
    2056 7 NONE, 2628 14 NONE, 3233 4 NONE, END 4 _logged, 0 0 NONE, 819 39 NONE,
    END 20 _nonexistX, 5759 40 NONE, 2893 1 NONE, 2913 55 NONE, 918 19 _nameX, 2059 1 NONE,
    410 9 NONE, 2499 5 NONE, END 5 _table, 4611 5 NONE, END 20 _nicht, 2699 49 NONE,
    3478 41 NONE, END 19 _starttls, 4770 18 NONE, END 19 _this, END 7 _signing, 5010 51 NONE,
    END 11 _kimlik, 3706 15 NONE, 3681 42 NONE, 5364 9 NONE, END 46 _u7801, 2992 58 NONE,
    6391 19 NONE, 2035 14 NONE, END 4 _outbound, 4461 27 NONE, 6334 28 NONE, 6312 29 NONE,
    5164 11 NONE, END 18 WITH_owner, 234 15 NONE, 5123 45 NONE, 5444 19 NONE, 2799 40 NONE,
    END 47 _u5df2, 6249 5 NONE, 154 39 NONE, 3372 18 NONE, 2546 15 STEMS_authoriX, END 18 WITH_member,
    608 2 NONE, 2856 25 NONE, 3855 18 NONE, END 25 _ready, 3530 5 NONE, END 16 _lmtp,
    END 4 _removed, 61 14 NONE, 2476 42 NONE, END 1 _cuenta, 296 7 NONE, 5332 6 NONE,
    END 12 _individual, 3677 45 NONE, 3295 42 NONE, 3157 1 NONE, END 52 _u8bf7, END 4 ALIAS_recieved,
    0 0 NONE, 517 5 NONE, END 14 WITH_login, END 4 _replicated, 5461 8 NONE, 4929 9 NONE,
    102 19 NONE, END 4 _repeated, 58 12 NONE, 1380 22 NONE, 1284 42 NONE, 3574 15 _to,
    END 4 _encoded, 1845 40 NONE, 3524 18 NONE, 314 19 NONE, 6399 14 NONE, 489 21 NONE,
    6354 20 NONE, 1107 23 NONE, 707 14 NONE, 2874 25 NONE, 3875 45 NONE, 4372 37 NONE,
    3817 20 NONE, END 20 _vorgestellt, END 11 _netblock, END 16 _esmtp, 4516 19 NONE, 5524 13 NONE,
    0 0 NONE, 3378 19 NONE, 1150 53 NONE, 1316 1 NONE, 891 14 NONE, 4474 42 NONE,
    5107 39 NONE, 4671 14 NONE, 937 20 NONE, 5642 20 NONE, 6130 19 NONE, 18 14 NONE,
    1766 48 NONE, 529 15 NONE, END 4 _unused, 1957 12 NONE, 1595 45 NONE, 990 4 NONE,
    END 48 _u6743, 5977 18 NONE, 5197 4 NONE, 3963 21 NONE, END 18 _benutzerX, 3261 39 NONE,
    3841 19 NONE, 1839 45 NONE, 2462 20 NONE, 5874 21 NONE, 0 0 NONE, 1668 5 _serverX,
    931 9 NONE, 6425 9 NONE, 982 5 NONE, 200 20 NONE, 3442 39 NONE, 0 0 NONE,
    END 5 _there, END 14 _violation, END 20 ALIAS_dont, 462 45 NONE, 0 0 NONE, 1166 42 NONE,
    END 25 _wrongly, 822 18 NONE, 5832 1 NONE, 0 0 NONE, 1782 37 NONE, 1198 9 NONE,
    END 29 _822, 1287 19 NONE, 2705 58 NONE, 765 14 NONE, 5263 9 NONE, 0 0 NONE,
    2556 42 NONE, 0 0 NONE, 6086 45 NONE, 407 42 NONE, 1475 50 NONE, 2257 9 NONE,
    4462 12 NONE, 2775 12 NONE, 2924 42 NONE, 2682 15 NONE, 5327 5 NONE, END 19 _credenciais,
    END 5 _zuviele, END 20 _present, 5945 1 NONE, END 18 _utilizadorX, 4479 4 NONE, 2273 45 NONE,
    453 19 NONE, END 5 _utente, 4852 14 NONE, 3909 22 NONE, 923 40 NONE, 5075 14 NONE,
    2341 18 NONE, 1682 13 NONE, 2353 8 NONE, 1503 21 NONE, 4499 11 NONE, END 19 _bytes,
    5293 18 _adr, 4011 19 NONE, 807 5 NONE, 3065 5 NONE, 964 22 NONE, 1478 45 NONE,
    END 25 _likely, END 20 _best, 5703 1 NONE, 1364 5 NONE, 6100 1 NONE, END 12 _bulkmail,
    1555 18 NONE, 46 12 NONE, END 14 _fqdn, 4646 5 NONE, 3772 45 NONE, END 4 _deferred,
    351 48 NONE, 434 46 NONE, 4564 11 NONE, 4271 6 NONE, 1754 37 NONE, END 7 _missing,
    3237 12 NONE, 3668 5 NONE, 1672 20 NONE, 0 0 NONE, 3953 42 NONE, END 7 _endingX,
    5638 9 NONE, 5788 4 NONE, 3100 18 NONE, 5 1 NONE, 770 9 NONE, END 18 _larger,
    6298 2 NONE, 5238 42 NONE, 482 5 NONE, END 46 _u7bb1, 5471 48 NONE, 1267 12 NONE,
    1338 18 NONE, 2494 53 NONE, END 13 _badmailfrom, 0 0 NONE, END 12 _dsl, 2990 9 NONE,
    5979 15 NONE, 921 9 _geoX, 5520 4 NONE, 5394 4 NONE, END 29 _5322, 3546 18 NONE,
    0 0 NONE, 2502 7 NONE, 3346 20 _moderatX, 1298 15 NONE, 5299 5 NONE, 184 4 NONE,
    4636 1 NONE, END 58 _u43eu442u43au43bu43eu43du435u43dX, 0 0 NONE, 5333 5 NONE, 0 0 NONE, 1419 20 NONE,
    5730 9 NONE, 1919 15 NONE, 1556 17 _qq, 0 0 NONE, 3411 3 NONE, 943 45 NONE,
    4728 21 NONE, 0 0 NONE, 3858 9 NONE, END 20 _absent, END 8 WITH_such, 0 0 NONE,
    3839 20 NONE, 1261 19 NONE, END 14 ALIAS_authenication, 25 40 NONE, 4561 9 NONE, 3635 12 _acceptX,
    END 8 _enough, 4069 46 NONE, 2651 42 NONE, 1496 15 NONE, 0 0 NONE, END 12 WITH_dnsrbl,
    1589 9 NONE, 5141 37 NONE, 3198 3 NONE, 1909 14 NONE, 6131 45 NONE, 3733 9 NONE,
    759 5 NONE, END 14 _overdrawn, 2478 9 NONE, END 25 _proxy, 4842 18 _number, 3941 1 NONE,
    1906 5 NONE, 2692 42 NONE, 1981 25 _gray, 4055 15 _spamX, 534 19 NONE, END 4 _bounced,
    END 12 _internal, 3259 14 NONE, 4077 54 NONE, 3617 42 NONE, 6283 42 NONE, END 19 WITH_recipients,
    END 5 _reduce, 424 1 NONE, 0 0 NONE, 1827 1 NONE, 1309 21 NONE, END 4 _forged,
    5885 45 NONE, 4720 20 NONE, END 19 _bounces, END 25 _activity, 5087 20 NONE, 2448 45 NONE,
    END 20 STEMS_timeoutX, 3431 9 NONE, END 26 _basarisiz, 3851 5 _verifX, 53 12 _temporal, 5710 20 NONE,
    1955 14 NONE, END 18 _forgerX, 5368 5 WITH_destinataire, 2433 19 NONE, 5675 18 _temporarX, 4442 1 NONE,
    3030 46 NONE, 1614 1 NONE, END 18 _serveurX, 2719 20 NONE, 2955 11 _black, 420 5 _we,
    1926 9 NONE, 2519 38 NONE, 33 8 NONE, 3492 9 NONE, 1708 40 NONE, END 8 _length,
    6031 5 NONE, 3674 4 STEMS_storeX, 4363 18 NONE, 1956 15 NONE, 1520 49 NONE, 2720 25 NONE,
    1337 18 NONE, 6021 18 NONE, 4915 14 NONE, 6073 7 NONE, 2517 12 NONE, END 12 WITH_external,
    2006 42 NONE, 3288 25 NONE, 1058 8 NONE, 2111 3 NONE, 1482 20 NONE, END 2 _ordb,
    2040 9 NONE, 412 14 NONE, 285 5 NONE, 1269 45 NONE, 2524 9 NONE, 4539 16 NONE,
    1772 37 NONE, 512 4 NONE, 2754 14 NONE, 4740 58 NONE, 625 8 NONE, 4805 37 NONE,
    3589 3 NONE, 3582 18 NONE, 2840 39 NONE, 0 0 NONE, 6001 9 NONE, 741 45 NONE,
    END 25 _territory, 276 20 NONE, 2343 3 NONE, 4744 15 NONE, 6349 37 NONE, 5974 5 NONE,
    24 42 NONE, 657 6 NONE, 1433 15 NONE, 1176 13 NONE, 1099 20 NONE, 4100 20 NONE,
    5705 40 NONE, 320 3 NONE, 3594 16 NONE, 2934 9 NONE, END 14 _known, 3446 11 NONE,
    368 12 NONE, 384 3 NONE, 4529 12 NONE, 3109 14 NONE, 5940 18 NONE, 0 0 NONE,
    END 18 _far, 3655 19 NONE, 4328 21 _authX, 5567 40 NONE, 3663 42 NONE, 4371 51 NONE,
    1241 21 NONE, 4480 5 NONE, 4849 40 NONE, 6046 50 NONE, 3491 5 NONE, 2662 5 NONE,
    END 19 _progress, 3591 59 NONE, 2544 60 NONE, 2086 21 _timeX, 544 1 _deliverX, END 18 ALIAS_never,
    5861 20 NONE, 3525 2 NONE, 2931 15 NONE, 5746 42 NONE, 0 0 NONE, 3015 20 STEMS_authenticatX,
    2852 37 NONE, 4730 15 NONE, 3235 37 NONE, END 1 WITH_quota, 3274 40 NONE, END 25 _empty,
    210 1 NONE, END 5 _quote, 5024 20 NONE, END 20 _impersonatX, 2173 5 NONE, 1450 45 NONE,
    3407 18 NONE, 3186 1 NONE, 5480 18 NONE, 2710 42 NONE, END 25 WITH_delivery, 4307 1 NONE,
    2721 5 NONE, 438 21 NONE, 0 0 NONE, END 15 _servicio, END 12 _parallel, 5074 18 NONE,
    3493 20 NONE, 611 42 NONE, 4629 59 NONE, 1992 5 NONE, 3695 9 NONE, 6124 9 _connectX,
    5084 1 NONE, 2041 46 NONE, END 5 _malware, 4280 4 _did, 1412 37 NONE, 3292 6 NONE,
    4032 37 NONE, 1119 1 NONE, 1658 46 NONE, 2147 1 NONE, 0 0 NONE, 5178 5 NONE,
    836 42 NONE, 2959 18 NONE, 3918 5 NONE, END 5 _erwarteX, END 20 _unsupportX, 2968 18 NONE,
    6381 19 NONE, 213 14 NONE, 3600 42 NONE, 1391 9 NONE, 3402 57 NONE, END 20 ALIAS_mustnt,
    297 5 NONE, 2506 9 NONE, 5566 6 NONE, END 14 _again, 6262 2 NONE, END 3 _drc,
    150 9 NONE, 6341 46 NONE, 945 5 NONE, 1920 9 _serverX, END 20 _proofpoint, 372 1 NONE,
    1863 48 NONE, 4780 50 NONE, 1384 15 NONE, END 5 _base, 3997 40 NONE, 251 15 NONE,
    END 58 _u7a0d, 310 15 NONE, END 14 WITH_authentication, END 5 _free, 116 45 NONE, END 45 _u441u435u440u432u435u440X,
    END 54 _rejetue9X, 2637 3 NONE, 1398 4 NONE, 2383 9 NONE, 4332 20 NONE, 5838 18 NONE,
    END 15 _nue3o, 0 0 NONE, 5552 19 NONE, 2212 17 NONE, 4166 16 NONE, 4966 42 NONE,
    END 7 _misconfigX, 2002 14 NONE, 1817 5 NONE, 0 0 NONE, 2117 46 NONE, 5761 9 NONE,
    END 55 _u672a, 5091 1 NONE, 3598 7 NONE, 4841 40 NONE, 1984 10 NONE, 225 5 _use,
    668 50 NONE, 3014 13 NONE, 5318 14 NONE, 4002 9 NONE, 4627 12 NONE, 3960 5 _expectX,
    2299 42 NONE, 3353 19 NONE, 5443 2 NONE, 2954 18 NONE, 1807 14 NONE, 4738 40 NONE,
    END 18 ALIAS_usr, 4163 7 NONE, 5208 12 NONE, 5707 21 NONE, 5740 1 _hostX, 6415 20 NONE,
    3330 9 NONE, END 20 _whitelistX, END 3 _odbiorcX, 4369 14 NONE, END 4 ALIAS_rejeted, 2849 20 WITH_limit,
    6177 14 NONE, 4258 19 NONE, 6235 14 NONE, 893 37 NONE, 6296 45 NONE, END 4 _word,
    2488 14 NONE, 6301 45 NONE, END 1 _piena, 5909 20 ALIAS_receipient, 2875 11 NONE, 708 53 NONE,
    END 9 _kullaniciX, END 5 STEMS_commandeX, END 13 _wormX, 4334 9 NONE, END 12 _controlX, 606 3 NONE,
    3041 9 NONE, END 21 _discontinuX, 3077 40 NONE, 2377 2 NONE, 2415 2 NONE, 5795 14 NONE,
    1322 7 NONE, 4833 16 NONE, 1762 16 NONE, END 19 WITH_commands, 456 15 NONE, END 52 _wiadomou15bu107,
    710 19 NONE, 2271 13 NONE, 3450 7 NONE, 0 0 NONE, 2806 5 NONE, 0 0 NONE,
    3460 40 NONE, 2101 12 NONE, 3379 13 NONE, 1486 14 NONE, 3129 40 NONE, 3245 18 _authX,
    2287 45 NONE, END 56 _u767b, 397 19 NONE, 980 20 NONE, 3002 12 NONE, 6387 42 NONE,
    4965 20 NONE, END 12 _njabl, 0 0 NONE, 1399 21 NONE, 2789 40 NONE, END 18 _servidor,
    5301 13 NONE, 4610 14 NONE, 2430 3 NONE, 1996 14 NONE, 2942 5 NONE, END 14 _pipelinX,
    2051 2 _acceptX, 6041 8 NONE, 6297 9 NONE, 1012 42 NONE, 1 37 NONE, 5693 14 NONE,
    2047 9 NONE, 4082 45 NONE, 6382 12 NONE, 5758 16 NONE, 694 5 _listX, 243 45 NONE,
    1137 19 NONE, 355 20 NONE, 4546 9 _listX, 2694 14 NONE, END 12 _sasl, 603 9 NONE,
    4637 18 NONE, 4057 47 NONE, 2062 5 NONE, 4670 19 NONE, 5738 9 NONE, 0 0 NONE,
    2823 22 NONE, 901 45 NONE, END 20 _encryptX, 5362 5 NONE, 538 3 NONE, 2078 20 NONE,
    54 40 NONE, 2290 9 NONE, END 14 WITH_verification, END 4 WITH_restricted, 3614 3 NONE, 3459 5 NONE,
    END 20 _implementX, END 20 _unbekannt, 4778 8 NONE, 81 45 NONE, END 5 _unresolvable, 4344 9 NONE,
    END 50 _u6cd5, 3862 48 NONE, 2658 37 NONE, 3254 9 NONE, 6369 7 NONE, 556 5 NONE,
    6225 12 NONE, 188 10 NONE, 5046 14 _can, 1197 39 NONE, 3227 16 NONE, 265 1 NONE,
    END 4 ALIAS_blackisted, 3483 19 NONE, 1191 37 NONE, 30 20 _supportX, 4026 16 NONE, 2599 40 NONE,
    4302 40 NONE, 6323 15 NONE, END 5 _blocage, 5029 5 NONE, END 4 _established, END 4 _excedidX,
    4514 45 NONE, END 14 _down, 5008 12 NONE, 701 26 NONE, 3812 12 NONE, 1505 9 NONE,
    4854 5 NONE, 682 15 NONE, 5006 41 NONE, 1631 20 NONE, 2541 18 NONE, 4083 3 NONE,
    5114 37 NONE, END 1 _cheia, 1161 3 NONE, 565 15 NONE, 1921 15 NONE, 3258 14 NONE,
    1002 2 NONE, 1221 5 NONE, 3095 42 NONE, 2202 3 NONE, 4447 40 NONE, 4895 42 NONE,
    890 22 NONE, END 5 _scoreX, 3984 20 _authX, END 15 _cheio, 3846 19 NONE, 3919 9 NONE,
    3743 13 NONE, 6376 5 NONE, 87 53 NONE, 4063 45 NONE, 5172 9 NONE, 1415 14 NONE,
    2066 12 NONE, 6230 52 NONE, END 4 _unvalidated, 4498 4 _bloqueX, 1103 19 NONE, 4639 5 NONE,
    3874 20 NONE, 5427 16 NONE, 3166 15 NONE, END 32 _705, 346 53 NONE, 1272 42 NONE,
    0 0 NONE, 2345 45 NONE, 4616 5 _enable, END 18 _slower, 4390 45 NONE, 2805 15 NONE,
    END 14 _gonderin, 2482 8 NONE, END 5 _unverifiable, 2781 1 NONE, 1653 27 NONE, 1185 28 NONE,
    4536 5 NONE, 703 42 NONE, 4939 14 NONE, 3985 53 NONE, 5513 9 NONE, 2137 13 NONE,
    6397 1 NONE, 6281 12 NONE, 1351 45 NONE, END 15 _comandoX, 3322 42 NONE, END 5 _mauvaise,
    END 11 _skrzynkX, END 23 ALIAS_unknonw, END 19 _blocks, 6196 16 NONE, 2109 18 NONE, 3564 20 NONE,
    2116 19 NONE, 2312 9 NONE, 811 12 NONE, 798 18 STEMS_senderX, END 1 _contraseuf1a, 3146 14 NONE,
    3019 40 NONE, 2061 12 NONE, 1471 2 NONE, 1464 3 NONE, 192 5 NONE, END 5 _one,
    4628 15 NONE, 5104 19 NONE, END 13 _antispam, 228 5 NONE, END 14 WITH_authorization, 5826 53 NONE,
    3768 12 NONE, 1788 21 NONE, END 13 _mailfrom, 5927 5 NONE, 1983 40 NONE, 4437 19 NONE,
    END 19 _prevents, 4545 5 NONE, END 20 _ont, 6201 5 NONE, END 6 _utf, 2640 54 NONE,
    1718 9 NONE, 2374 9 NONE, 3599 46 NONE, 1201 40 NONE, 1530 3 NONE, 5400 21 NONE,
    1654 9 NONE, 5361 37 NONE, END 4 _onbekendX, 1080 39 NONE, 1812 40 NONE, 2689 42 NONE,
    311 46 NONE, 0 0 NONE, 5981 14 NONE, 0 0 NONE, 4813 18 NONE, 590 15 NONE,
    1190 13 NONE, 5508 3 NONE, 5346 42 NONE, 2011 15 NONE, 2001 6 NONE, 3923 5 NONE,
    5410 45 NONE, 864 1 NONE, 362 13 NONE, END 7 _zulue4ssig, 3190 46 NONE, 4653 46 NONE,
    1086 20 NONE, 5971 13 NONE, 4940 5 NONE, 922 11 NONE, 1494 2 _verb, 6002 40 NONE,
    5304 20 NONE, 3850 50 NONE, 1410 6 NONE, 3741 20 NONE, 6356 19 NONE, 1076 9 NONE,
    4433 9 NONE, 1966 50 NONE, END 5 WITH_inesistente, 5986 37 NONE, 1418 18 NONE, 6191 48 NONE,
    4930 40 NONE, 3828 5 NONE, 3641 5 _sendX, 1333 13 NONE, 4259 18 NONE, END 5 _unsafe,
    4233 9 _sendX, 4021 23 NONE, 2873 39 NONE, 1205 50 NONE, END 46 _u6ee1, END 5 _autentificazione,
    5160 45 NONE, 0 0 NONE, END 20 _wantX, 5886 40 NONE, 4482 19 _sendX, 3825 9 NONE,
    1130 59 NONE, 2429 5 _restrictX, END 5 WITH_service, 1383 40 NONE, END 45 _u6570, 887 9 _restrictX,
    2220 9 NONE, END 24 WITH_mxtoolbox, 2671 18 NONE, 3141 7 _ungufcltigX, 4855 12 _unroutX, 5906 21 NONE,
    END 4 WITH_record, 4643 42 NONE, 2168 23 NONE, END 9 _unrecogniX, 5735 16 NONE, 2334 5 _rejeteX,
    555 23 NONE, 2084 20 NONE, END 4 WITH_overloaded, 0 0 NONE, END 5 _interrompue, 5770 9 NONE,
    640 5 NONE, END 56 _u43fu43eu43bu443u447u430u442u435u43bX, 1077 45 NONE, 5727 40 NONE, 0 0 NONE, 5847 40 NONE,
    END 20 _without, 1686 1 NONE, 1275 8 NONE, END 5 _zombieX, 4323 14 NONE, 2595 14 NONE,
    2280 50 NONE, 5408 15 NONE, 5347 18 NONE, END 54 WITH_refusue9, 5259 5 NONE, 3667 20 NONE,
    374 15 _mxX, 3689 7 NONE, 2972 5 NONE, 1854 9 NONE, END 5 WITH_errore, END 14 _odrzuconX,
    752 45 NONE, END 20 _attachmentX, 3684 12 NONE, 387 15 NONE, 4815 20 NONE, 5972 41 NONE,
    5702 12 NONE, 1694 51 NONE, END 25 _retry, 5743 46 NONE, 1562 45 NONE, END 5 _autenticazione,
    END 19 WITH_errors, 219 1 NONE, 541 9 NONE, 3499 12 NONE, 342 46 NONE, 0 0 NONE,
    5404 6 NONE, 6095 7 NONE, 2110 1 NONE, 2328 5 _were, END 14 _nieaktywnX, 166 21 NONE,
    2087 49 NONE, 2691 15 NONE, 1325 14 NONE, END 4 _qualified, 4870 14 _processX, 0 0 NONE,
    6289 12 _deliverX, 5212 5 NONE, 5050 12 _ill, 1116 9 NONE, 4571 22 NONE, 1953 40 NONE,
    247 5 NONE, 4403 5 NONE, END 60 _u751f, 2009 5 NONE, 5345 42 NONE, 1829 5 NONE,
    376 21 NONE, 773 1 _data, 1349 6 NONE, 5150 5 NONE, 1441 45 NONE, 3213 19 NONE,
    4838 19 NONE, END 14 STEMS_spamaufkommenX, 777 46 NONE, END 18 _answer, 1209 15 NONE, 1638 42 NONE,
    2889 5 NONE, 2929 26 NONE, 4487 9 NONE, 3018 9 NONE, 686 4 NONE, 5978 42 NONE,
    73 45 NONE, END 5 _idle, END 19 _muitas, 0 0 NONE, END 13 _dkim, 5247 40 NONE,
    END 53 _u7528, 0 0 NONE, 2179 46 NONE, 2937 42 NONE, 0 0 NONE, 0 0 NONE,
    6037 5 NONE, 0 0 NONE, 2164 13 NONE, 872 45 NONE, 1629 18 NONE, END 11 _blank,
    1521 6 NONE, 3120 40 NONE, 4505 13 NONE, 1914 14 NONE, 1764 9 NONE, 2709 16 NONE,
    3093 12 NONE, 3364 18 NONE, 3477 19 NONE, 6250 37 NONE, END 1 _casella, 2026 14 NONE,
    2453 23 NONE, 1042 21 NONE, 2194 20 NONE, 3804 20 WITH_exist, 4047 14 NONE, 141 5 NONE,
    5817 20 NONE, 6060 9 NONE, 4074 13 NONE, 4343 1 _verifX, END 19 _sorbs, 968 48 NONE,
    6234 5 NONE, 3256 39 NONE, 669 40 NONE, 4518 19 WITH_address, 5200 15 NONE, END 14 _trojanX,
    632 1 NONE, 5339 2 NONE, 120 3 NONE, 2236 4 NONE, 1656 5 NONE, 2466 6 NONE,
    1144 7 NONE, 0 0 NONE, 2749 9 NONE, 1057 14 NONE, 502 11 NONE, END 23 _overflowX,
    END 7 _queuing, 3102 3 NONE, 4556 39 NONE, 6054 16 NONE, 1459 16 NONE, 2195 18 NONE,
    1400 19 NONE, 5952 9 NONE, 306 21 NONE, 3474 22 NONE, 3475 23 NONE, END 14 _location,
    1228 18 NONE, END 12 WITH_url, END 18 WITH_resolver, 6139 3 NONE, 3581 1 NONE, 5173 45 NONE,
    2652 20 NONE, END 8 _nosuchX, END 14 _region, 5322 46 NONE, END 20 _erneut, 993 11 NONE,
    END 4 _hold, END 5 _holeX, 5501 45 NONE, 1231 48 NONE, 4098 12 NONE, 2970 6 NONE,
    1690 48 NONE, END 4 _decodX, 6036 42 NONE, 0 0 NONE, 6364 9 NONE, 1859 55 NONE,
    5604 57 NONE, 2547 46 NONE, END 14 _gefunden, 509 1 NONE, 1041 13 NONE, 4353 22 _nameX,
    3710 42 NONE, 249 14 NONE, 6329 37 NONE, END 5 _trouble, 5241 5 WITH_limite, END 19 WITH_preferences,
    END 49 _u8ba4, 2558 15 NONE, 863 9 _limitX, END 4 _advertised, 2184 15 _timeX, 4285 14 NONE,
    2818 41 NONE, END 5 _welcome, END 19 WITH_times, 2607 14 NONE, 720 48 NONE, 2338 14 NONE,
    END 19 WITH_limits, 1394 9 NONE, 6043 13 NONE, 3837 9 NONE, 1463 16 NONE, 0 0 NONE,
    0 0 NONE, 3123 46 NONE, 3215 1 NONE, 2711 5 NONE, END 11 WITH_lack, 2725 3 NONE,
    2264 12 NONE, 5962 20 NONE, 78 48 NONE, 4797 45 NONE, END 4 WITH_secured, 3405 42 NONE,
    4674 15 NONE, 684 1 NONE, 3469 2 NONE, 4121 1 NONE, 1204 16 NONE, 5579 5 NONE,
    5303 52 NONE, 1357 5 NONE, 5319 8 _ph, 5063 9 NONE, 4342 20 NONE, 4752 5 NONE,
    4295 12 NONE, 2679 7 NONE, 5294 48 NONE, 5350 15 NONE, END 18 _empfue4ngerX, 4080 14 NONE,
    4524 18 NONE, 3403 19 NONE, 1165 20 NONE, 3756 21 NONE, 486 4 NONE, 4309 18 NONE,
    5154 16 NONE, 4867 42 NONE, 72 3 NONE, END 20 _terminatX, 0 0 NONE, 5279 45 NONE,
    10 46 NONE, 3218 54 NONE, 5377 14 NONE, 4104 18 _authX, END 13 _mechanismX, 4543 39 NONE,
    END 5 WITH_inactive, END 13 _mensagem, 2590 9 NONE, 3611 48 NONE, END 18 _characterX, END 54 _trouvue9,
    5291 45 NONE, 2690 15 NONE, 1798 1 NONE, 2656 5 _overloadX, END 20 _unimplementX, 5282 5 _forbidX,
    1029 37 NONE, 3426 45 NONE, END 20 _temporairement, 3352 16 NONE, END 20 _botnetX, 26 20 NONE,
    4683 2 NONE, 6194 1 NONE, 193 46 NONE, END 13 _upstream, END 5 _some, 688 3 NONE,
    3314 12 _failX, 3388 5 NONE, 1489 42 NONE, 5830 51 NONE, 5253 5 _existX, 761 46 NONE,
    4007 21 NONE, 6024 42 NONE, 1131 19 NONE, 5545 42 NONE, 4305 9 NONE, 4066 9 NONE,
    2128 2 NONE, END 18 _reintentar, 2276 16 NONE, 5412 3 NONE, 5423 12 _sendX, 5518 8 NONE,
    6123 9 NONE, 1343 1 NONE, 445 20 NONE, 1014 12 NONE, 1440 9 NONE, 4868 8 NONE,
    4275 4 NONE, 0 0 NONE, 4213 15 NONE, 5275 5 NONE, END 20 _multipart, 1641 42 NONE,
    5048 14 NONE, 4748 53 NONE, 2229 42 NONE, 4957 9 NONE, 2458 16 NONE, 3033 21 NONE,
    3760 19 STEMS_senderX, 5632 46 NONE, 0 0 NONE, 6237 2 _resolvX, 0 0 NONE, END 5 ALIAS_adresse,
    0 0 NONE, 2626 40 NONE, END 47 _u64au62au62cu627u648u632, 2176 19 NONE, 3555 1 NONE, 2300 3 NONE,
    204 15 NONE, 2247 14 NONE, 681 45 NONE, 6380 26 NONE, END 5 _sequence, 4303 19 NONE,
    END 26 _normalizX, 0 0 NONE, END 14 _information, 0 0 NONE, END 9 _usuariX, 5804 19 NONE,
    END 53 _u430u432u442u43eu440u438u437u430u446u438X, END 4 _unconfigured, 1705 14 _dyn, END 12 _disponuedvel, END 14 _than, 2717 9 NONE,
    2302 37 NONE, END 14 _confirmation, END 8 _path, 4549 15 NONE, END 20 _that, 2611 50 NONE,
    6034 40 NONE, 2104 9 _verifX, 4893 5 WITH_authenticate, END 4 WITH_failed, 2407 46 NONE, 1811 9 NONE,
    5917 9 STEMS_authenticatX, 2432 16 NONE, 3092 20 NONE, END 20 _redirect, 0 0 NONE, 436 2 NONE,
    1481 19 WITH_dns, 501 22 NONE, 5334 14 NONE, 548 4 NONE, 2245 42 NONE, 4243 46 NONE,
    6092 14 NONE, 5244 2 NONE, END 1 _riprova, END 18 _temporue4r, 1048 15 NONE, 0 0 NONE,
    2250 18 NONE, 4126 45 NONE, 2561 40 NONE, 1245 14 NONE, END 20 ALIAS_dosent, 4001 5 NONE,
    5324 40 NONE, 4085 37 NONE, 4341 38 NONE, 4597 39 NONE, 1352 40 NONE, 1599 15 _spamX,
    444 18 NONE, 3952 21 NONE, END 4 _opted, 4004 16 NONE, 2469 5 NONE, END 12 _cel,
    3664 37 NONE, 5161 38 NONE, 3592 42 NONE, 6284 22 NONE, END 20 _internet, 5928 18 NONE,
    0 0 NONE, 426 37 NONE, 3203 20 NONE, 4180 1 NONE, 6423 14 NONE, 0 0 NONE,
    END 14 _abandonX, 2443 18 NONE, 1342 41 NONE, END 18 _later, END 57 _u441u43fu430u43c, 4496 27 NONE,
    END 4 _respondX, 3912 13 _spamX, 4327 30 NONE, END 31 _64, 1918 12 NONE, 2260 18 NONE,
    479 52 NONE, 2397 12 NONE, 4412 25 NONE, 303 15 NONE, 4315 12 NONE, 5533 38 NONE,
    1049 47 NONE, 906 42 NONE, 1699 49 NONE, 5064 19 NONE, END 19 _blokeeris, 0 0 NONE,
    4600 53 NONE, 2802 5 NONE, END 58 _u670d, END 20 WITH_verifiziert, END 20 ALIAS_wasnt, 1757 15 NONE,
    6093 15 NONE, 4796 21 NONE, 2758 3 NONE, 655 14 NONE, 4294 5 NONE, 4038 6 NONE,
    4816 15 NONE, 3344 12 _email, END 14 _lokalen, 283 12 NONE, 5636 14 NONE, 695 5 _reachX,
    3360 4 NONE, 1990 14 NONE, 844 2 NONE, END 5 _longue, 2408 15 NONE, 0 0 NONE,
    END 20 _abortX, 2219 20 NONE, 1704 20 WITH_reject, 738 22 NONE, 0 0 NONE, 5495 42 NONE,
    END 15 _dominio, 6161 39 NONE, 5037 40 NONE, END 20 WITH_content, 3432 46 NONE, 5262 26 NONE,
    134 51 NONE, 3440 18 NONE, 6389 40 NONE, 2597 45 NONE, 3463 59 NONE, 3009 5 NONE,
    0 0 NONE, 2545 1 NONE, 2713 45 NONE, 612 46 NONE, 2693 18 NONE, 5398 1 NONE,
    4964 2 NONE, 4886 3 _sc, END 5 WITH_ungufcltige, 6422 5 NONE, 5825 16 _recip, 5365 9 NONE,
    763 8 NONE, 1019 9 NONE, 6421 45 NONE, 507 11 NONE, 441 12 NONE, 6065 13 NONE,
    709 5 NONE, 1531 15 _so, 1711 16 NONE, 1735 2 NONE, 2898 37 NONE, 1307 19 NONE,
    3835 20 NONE, 4091 21 NONE, END 15 WITH_invue1lido, 5227 23 NONE, 2074 20 WITH_recipient, 5115 25 NONE,
    6408 21 NONE, 5323 12 NONE, 5441 40 NONE, 1664 26 NONE, 4699 14 NONE, 2567 40 NONE,
    2 20 NONE, 6417 18 NONE, 3448 40 NONE, 5287 18 NONE, END 58 _u43du430u439u434u435u43dX, 1993 5 NONE,
    END 14 _distribution, END 9 _troppi, END 4 _compromised, 6134 41 NONE, 253 5 NONE, 6137 56 NONE,
    2639 18 NONE, END 15 _troppo, END 20 _stat, END 12 _voll, 3370 26 _sendX, END 60 _groudf,
    END 4 WITH_load, 6358 12 _temporarX, END 5 _remetente, 627 20 WITH_host, END 15 WITH_temporario, 1624 45 NONE,
    1317 21 NONE, 5170 5 _requireX, END 4 ALIAS_requred, 4746 19 NONE, END 5 _nexiste, 4338 42 NONE,
    1406 37 NONE, END 18 _rtr, 6157 20 _allocatX, 6252 40 NONE, 4435 16 NONE, END 11 WITH_check,
    282 1 NONE, END 18 _longer, 2452 9 NONE, 2846 22 NONE, END 12 _barracudacentralX, 6315 9 NONE,
    1813 9 NONE, 3577 54 NONE, 2336 49 NONE, 3709 18 NONE, 4687 20 NONE, 2820 1 NONE,
    2052 2 NONE, 1670 3 NONE, 6343 4 NONE, 607 5 NONE, 2467 6 NONE, 4975 37 NONE,
    6219 1 NONE, 564 14 NONE, 4 10 NONE, 5679 20 NONE, END 20 _reciplimit, 3697 20 _trust,
    END 20 _contact, END 7 _anything, 0 0 NONE, 5466 42 NONE, 4317 8 NONE, 3786 19 NONE,
    1713 20 NONE, 1142 37 NONE, 3730 22 NONE, 933 22 NONE, END 20 _subject, 1978 4 NONE,
    5695 9 NONE, 5534 42 NONE, 1947 15 NONE, 0 0 NONE, 5778 5 _authX, 949 15 NONE,
    5784 14 NONE, 2715 45 NONE, 4927 5 NONE, 6103 15 NONE, END 5 _pleine, 5863 5 NONE,
    3206 14 NONE, END 1 _llena, 3255 42 NONE, 2791 9 NONE, 1841 5 NONE, 5548 40 NONE,
    181 5 NONE, 5867 3 NONE, 4587 4 NONE, 3194 18 NONE, END 19 _requisX, 5258 3 NONE,
    2479 27 NONE, END 19 _loops, 2268 2 _serverX, END 15 _lleno, 5211 1 NONE, END 25 _memory,
    END 5 WITH_zieladresse, 4619 1 NONE, 3974 24 NONE, 0 0 NONE, 5723 7 NONE, END 4 _detected,
    2256 20 NONE, END 3 _generic, 97 59 NONE, 1458 54 NONE, 2327 40 NONE, 5419 45 NONE,
    5840 26 NONE, 4414 54 NONE, 4345 9 NONE, END 23 _disallowX, END 53 _u430u443u442u435u43du442u438u444u438u43au430u446u438X, 5791 45 NONE,
    2623 15 _mxX, 5794 20 NONE, 264 5 NONE, END 4 _notfound, 663 6 NONE, END 14 _direcciuf3n,
    3004 45 NONE, 5593 13 NONE, END 15 _envio, 2741 41 NONE, 6042 48 NONE, 227 5 NONE,
    1062 20 NONE, 3745 9 NONE, 2218 14 NONE, 1539 4 NONE, 1250 57 NONE, 1363 21 NONE,
    909 4 WITH_invalid, 5507 1 NONE, END 54 _u447u435u440u43du44bu439, END 54 _rue9voquue9X, 0 0 NONE, END 20 _denylistX,
    2441 46 NONE, 3017 5 _failX, 2780 42 NONE, END 19 _access, 2696 23 NONE, 756 13 _fileX,
    1528 15 NONE, 295 9 NONE, 1900 5 NONE, 6000 45 NONE, 4236 9 NONE, END 4 WITH_thread,
    0 0 NONE, 1923 19 NONE, 2531 8 NONE, 1361 59 NONE, END 4 _desconhecidX, 5407 21 _failX,
    2490 5 _white, 280 20 NONE, 2027 1 NONE, END 5 _before, 2796 25 NONE, 1214 46 NONE,
    4451 18 NONE, 936 42 NONE, 4612 60 NONE, 5011 1 NONE, 1908 50 NONE, 3864 19 NONE,
    END 5 WITH_storage, 1216 11 _quickX, 0 0 NONE, 2183 19 NONE, END 4 _unverified, 1222 42 NONE,
    END 19 _complaints, 6214 5 NONE, 5376 3 NONE, 4853 24 WITH_mailbox, 1557 1 NONE, END 12 _psbl,
    1045 3 NONE, 5644 15 _moderatX, 5864 8 NONE, END 19 _emails, END 25 _community, 1843 42 NONE,
    4311 5 NONE, 751 15 NONE, 676 23 NONE, END 9 _bulunamadi, 4912 13 NONE, 1567 5 NONE,
    1793 21 NONE, 3632 16 NONE, 2537 45 NONE, 2950 5 _sendX, 472 54 NONE, 163 13 NONE,
    4916 15 NONE, 4878 37 NONE, 1721 38 NONE, END 9 _necesariX, 1237 40 NONE, 4522 14 NONE,
    END 5 _mime, 2726 18 NONE, 3394 13 _hostX, 934 9 NONE, 5317 39 NONE, END 4 _closed,
    0 0 NONE, 0 0 NONE, 492 4 NONE, 323 9 NONE, 4992 5 NONE, END 1 WITH_hostkarma,
    1157 19 _excessX, 1784 56 NONE, 2951 42 NONE, 2661 1 NONE, 1218 2 NONE, 5111 3 NONE,
    1893 4 _rd, 1637 5 NONE, 5349 6 NONE, 3347 2 NONE, 1547 8 NONE, 4709 9 NONE,
    END 4 _deleted, 0 0 NONE, 3470 12 NONE, 4540 12 NONE, 3942 1 NONE, 4596 15 NONE,
    END 16 _rp, 1159 9 NONE, END 9 _obrigatoriX, 5504 19 NONE, 3187 20 NONE, 3968 21 NONE,
    4943 19 _adres, 1515 3 _authX, 1543 40 NONE, 3108 8 WITH_reach, 747 6 _authX, 1922 42 NONE,
    1409 5 NONE, END 5 _issue, 3954 5 WITH_failure, 1886 21 NONE, 3764 9 NONE, 4766 18 NONE,
    2350 5 _uce, END 53 _u5b58, 5093 42 NONE, 4274 40 NONE, 3983 46 NONE, 5193 23 NONE,
    END 5 _locateX, 6159 41 NONE, 2953 40 NONE, END 4 WITH_allowed, 2504 9 NONE, 4068 9 NONE,
    1661 42 NONE, 1821 5 NONE, 1662 53 NONE, 1634 12 NONE, 0 0 NONE, 1181 18 NONE,
    3884 45 NONE, END 5 _fake, 724 8 NONE, 3026 14 NONE, 865 42 NONE, 5704 46 NONE,
    1898 2 NONE, 5156 40 NONE, 658 8 NONE, 3487 25 _deny, 2422 22 NONE, 2166 23 NONE,
    6007 37 NONE, 594 4 NONE, 850 5 NONE, END 13 _nixspam, 1771 40 NONE, 287 18 NONE,
    3762 19 NONE, 2454 37 NONE, 1584 14 NONE, 4836 42 NONE, 138 42 NONE, END 16 _maildrop,
    1260 1 NONE, 3070 1 NONE, 3056 1 NONE, 5386 57 NONE, 3377 19 NONE, 348 5 NONE,
    1136 5 NONE, END 12 _pbl, 3439 5 NONE, 2018 12 NONE, 0 0 NONE, 1005 40 NONE,
    END 50 _u77e5, END 5 _remitenteX, 3678 5 NONE, 2045 3 NONE, 0 0 NONE, 4763 14 NONE,
    5930 1 NONE, 5426 1 NONE, 1044 3 NONE, END 25 _rly, END 54 _due9sactivue9X, END 50 _u5355,
    4681 14 NONE, 4777 12 NONE, 1964 20 NONE, 1669 46 NONE, 0 0 NONE, 2769 2 NONE,
    516 12 NONE, 571 42 NONE, 2425 46 NONE, END 59 _u43du443u436u43du43e, 2958 9 NONE, 5530 42 NONE,
    5674 19 NONE, 5660 18 NONE, 4790 20 NONE, END 4 WITH_verified, 6313 9 NONE, 1091 5 NONE,
    END 19 _guidelines, 4457 3 NONE, 5183 12 _cancelX, 3570 18 NONE, 1504 1 NONE, 3991 9 NONE,
    1200 41 NONE, 1901 5 NONE, END 7 WITH_belong, 4023 1 NONE, 2752 48 NONE, END 3 _trc,
    3482 20 NONE, 5550 5 NONE, 1461 1 NONE, 4938 5 NONE, 3921 19 NONE, 6071 9 NONE,
    4381 3 NONE, 2742 9 NONE, 3642 14 _acceptX, 647 12 NONE, 1789 18 NONE, 156 15 NONE,
    END 4 _revoked, 4278 15 NONE, 4662 16 NONE, 3562 40 NONE, 3 3 NONE, 2716 21 NONE,
    1974 20 NONE, END 16 _aup, 4901 18 NONE, END 25 _try, 4750 19 NONE, 115 20 NONE,
    3367 57 NONE, 3964 18 NONE, 941 20 _rcptX, END 5 _due, 1884 9 NONE, 466 2 NONE,
    2368 1 NONE, 0 0 NONE, 3687 7 NONE, 4033 15 NONE, 409 47 NONE, END 20 ALIAS_havent,
    1328 22 _excessX, 5465 20 NONE, 3073 16 NONE, 3273 9 NONE, 6158 18 NONE, 4624 13 NONE,
    4041 12 _all, 0 0 NONE, 2659 8 NONE, 4490 40 NONE, 3343 7 _storX, 601 37 NONE,
    5577 18 NONE, 5833 19 NONE, END 57 _u441u43bu438u448u43au43eu43c, END 14 _annehmen, 2728 20 NONE, 832 18 NONE,
    3417 45 NONE, END 5 _write, 5375 45 NONE, 5049 5 NONE, 5127 42 NONE, 0 0 NONE,
    2046 15 _authX, END 15 _too, 341 42 NONE, 337 9 WITH_destinatari, 5239 13 NONE, 266 21 NONE,
    5627 18 NONE, END 25 _sorry, 318 3 NONE, 411 8 NONE, END 46 _u627u644u633u64au631u641u631, 3169 41 NONE,
    5366 15 NONE, 3803 20 NONE, 1943 14 NONE, 5742 5 WITH_message, 4362 14 _keinX, 2735 7 NONE,
    2000 12 NONE, 3392 45 NONE, 4086 1 NONE, 935 13 NONE, 1544 39 NONE, 6098 40 NONE,
    3814 50 NONE, 1047 9 NONE, 697 19 NONE, 2485 53 NONE, END 50 _u431u43eu43bu44cu448u43eu435, END 14 _destination,
    1871 12 NONE, 5829 42 NONE, 5921 19 NONE, 5216 59 NONE, 1411 8 NONE, 5338 37 NONE,
    END 19 _muitos, END 5 _stockage, END 18 _parameterX, 3057 5 NONE, 6310 45 NONE, END 19 _revdns,
    2807 39 NONE, 458 22 NONE, 1236 1 NONE, 3790 1 NONE, 1258 16 _fileX, 0 0 NONE,
    2380 37 NONE, 3133 45 NONE, END 25 _nobody, 5251 14 NONE, END 5 WITH_acceptable, 2129 1 NONE,
    2521 11 _block, 4040 46 NONE, 6321 12 NONE, 842 45 NONE, END 13 _cram, END 19 ALIAS_recipents,
    5288 4 NONE, END 7 WITH_accepting, 4502 18 NONE, 916 40 NONE, 6038 20 NONE, END 8 _xoauth,
    1878 18 NONE, END 14 WITH_senden, 2150 3 NONE, 2621 42 NONE, 3712 1 NONE, 4167 18 WITH_sender,
    2586 39 NONE, 5983 42 NONE, 2526 45 NONE, END 24 _nullmx, 2145 4 NONE, 2622 6 NONE,
    3707 13 NONE, 2254 20 NONE, END 15 _nao, 5706 9 NONE, 1968 20 NONE, 5511 9 _verifX,
    5378 5 _rate, 5425 20 NONE, 5126 3 _policX, END 20 _fast, 1545 46 NONE, 3824 50 NONE,
    988 20 NONE, 4641 45 NONE, 490 14 NONE, 950 13 NONE, 6263 28 _21, 5396 14 _spoofX,
    END 30 _23, END 31 _24, 0 0 NONE, END 25 WITH_verify, END 23 _review, 983 35 NONE,
    1945 12 NONE, 481 19 NONE, 4788 18 STEMS_storeX, 380 45 NONE, 1799 5 NONE, 6040 2 NONE,
    END 12 _overfull, 4296 1 NONE, 5964 4 NONE, 1074 20 NONE, END 12 _befehlX, 5569 7 NONE,
    1744 5 NONE, 1043 9 NONE, 6039 14 NONE, 602 14 NONE, 3765 21 NONE, END 20 _gekufcndigt,
    1022 45 NONE, END 58 _u43eu442u43au43bu44eu447u435u43dX, 779 15 NONE, 4465 9 NONE, 1791 5 WITH_name, 1598 9 NONE,
    1868 20 NONE, 2124 21 NONE, END 52 _u8fc7, 5565 40 NONE, END 24 _boxX, 4934 18 NONE,
    6215 3 NONE, 5806 2 NONE, END 36 _999, 5744 47 NONE, 3084 42 NONE, 5546 19 _gros,
    4903 45 NONE, 4702 21 NONE, 0 0 NONE, 1348 3 NONE, 783 14 NONE, 5898 1 NONE,
    5954 20 NONE, 3791 4 _suspendX, END 25 _directory, 5845 18 WITH_stor, 183 14 _connexionX, 1915 29 NONE,
    978 40 NONE, END 21 _falhou, END 20 _first, END 14 _conexiuf3n, 6012 42 NONE, END 19 _relais,
    908 1 NONE, 6011 41 NONE, 6411 20 NONE, 160 41 NONE, END 19 _suspensX, 2447 50 NONE,
    1278 14 NONE, 4806 40 NONE, 2315 19 NONE, 3980 7 _config, 0 0 NONE, 6353 45 NONE,
    END 15 _esaurito, 1693 6 NONE, 914 21 NONE, 1815 14 NONE, 2657 21 NONE, 883 14 NONE,
    3349 48 NONE, END 16 _isp, 2162 18 NONE, END 5 STEMS_senderbaseX, 5929 19 NONE, 3690 20 NONE,
    3930 5 _serverX, 4590 27 NONE, 4170 20 NONE, 2573 41 NONE, 4712 30 NONE, 1425 19 NONE,
    386 18 NONE, 1424 50 NONE, 300 42 NONE, 1622 23 NONE, 635 12 NONE, 3293 14 NONE,
    0 0 NONE, 5669 56 NONE, 5956 20 _requestX, 633 58 NONE, 3780 59 NONE, 2906 60 NONE,
    119 48 NONE, 4700 5 _saveX, 383 1 NONE, 350 15 NONE, 1570 26 NONE, 3593 5 NONE,
    4812 48 NONE, END 25 _only, END 5 _polecenie, 1912 18 NONE, 6102 5 _suspendX, 1340 45 NONE,
    6062 39 NONE, 3495 40 NONE, 4460 5 _dnsX, 1313 40 NONE, END 5 WITH_abusive, 3727 48 NONE,
    5105 14 NONE, 3447 38 NONE, 6081 20 NONE, 1995 21 NONE, END 5 _private, END 5 WITH_existe,
    398 4 _could, 195 1 NONE, 4623 5 NONE, 2945 9 _existX, 1907 42 NONE, 1219 5 _de,
    END 3 _echec, 3596 5 NONE, 5877 1 NONE, 2243 9 NONE, 722 9 NONE, 6242 11 NONE,
    1500 42 NONE, 3962 13 NONE, 3011 14 NONE, 2755 15 _do, END 4 _defined, 4793 46 NONE,
    2270 18 NONE, 2014 19 NONE, END 20 _dt, 3550 21 _du, 5269 56 NONE, 6045 2 NONE,
    END 18 _postmaster, 2994 25 _dy, 3168 1 NONE, END 4 _rejeitadX, END 3 _stc, 5078 16 NONE,
    4297 14 NONE, 4428 40 NONE, 3055 5 NONE, 357 18 NONE, 3052 5 NONE, 6229 5 NONE,
    2894 18 NONE, 4424 42 NONE, 2159 9 NONE, 5340 9 NONE, 3717 15 NONE, 4192 41 NONE,
    5374 9 NONE, 1174 18 NONE, END 19 _sts, 4229 19 NONE, 5169 42 NONE, 578 42 NONE,
    581 40 NONE, END 1 _sequueancia, 6366 5 NONE, 1303 20 NONE, 3138 16 NONE, 0 0 NONE,
    END 5 _dane, 569 5 NONE, 6268 42 NONE, 2357 1 NONE, 4534 19 NONE, 3079 18 _verifX,
    3966 9 NONE, 4392 37 NONE, 2333 18 NONE, 791 9 NONE, 5117 42 NONE, 5460 15 NONE,
    5131 20 NONE, END 25 _boundary, 3356 49 NONE, END 14 _auslesen, END 4 _notauthorized, 4493 52 NONE,
    878 12 NONE, 197 16 NONE, 5554 42 NONE, 1657 56 NONE, 3302 19 NONE, 4313 58 NONE,
    5529 3 NONE, 1700 42 NONE, 2703 42 NONE, 5186 6 NONE, 2019 42 NONE, END 19 _identifiants,
    1866 37 NONE, END 4 WITH_changed, 3481 11 NONE, 1037 5 _authX, END 20 _yet, 4761 14 NONE,
    2020 15 _geoX, 6398 39 NONE, 4864 40 NONE, 530 5 _authX, 1360 19 NONE, 1847 4 NONE,
    3928 37 NONE, 2901 15 _authX, 1917 20 NONE, 0 0 NONE, 3898 18 _authX, END 29 _2822,
    3699 40 NONE, 1499 9 NONE, 65 5 NONE, 2967 40 NONE, 5254 9 NONE, 2723 5 _spamX,
    734 45 NONE, 1376 18 NONE, 2319 9 NONE, END 20 _mot, 4694 20 NONE, 352 22 NONE,
    1951 40 NONE, 6165 3 NONE, END 5 _database, END 4 _attached, 2420 45 NONE, 2029 42 NONE,
    0 0 NONE, END 15 _macroX, 4586 19 NONE, 1033 14 NONE, 803 14 NONE, 1625 40 NONE,
    573 21 NONE, 4936 19 NONE, 5223 2 NONE, 3248 42 NONE, 3444 3 NONE, 262 42 NONE,
    432 3 NONE, END 19 WITH_spamrats, 0 0 NONE, 1242 8 NONE, 1933 9 NONE, 6318 16 NONE,
    END 18 WITH_serveranbieter, 5748 12 NONE, 4697 13 NONE, 6260 14 NONE, 6074 19 NONE, END 12 _potential,
    1035 17 NONE, 1726 18 NONE, 1113 19 NONE, 1369 20 NONE, 5053 22 NONE, 665 49 NONE,
    0 0 NONE, 2393 24 NONE, 4282 20 NONE, 2400 1 NONE, END 4 WITH_expected, END 3 _dmc,
    0 0 NONE, END 20 ALIAS_didnt, 5808 42 NONE, 261 5 NONE, 198 15 _allocatX, 691 19 _refusX,
    542 40 NONE, END 19 WITH_failures, 6223 18 NONE, END 1 _caixa, 3822 5 NONE, 992 14 NONE,
    224 2 NONE, 3373 18 _hostX, 5812 12 NONE, 1814 53 NONE, 5949 5 NONE, 496 39 NONE,
    END 15 WITH_rcptto, 1786 19 NONE, END 14 _aussenden, 4988 37 NONE, 2978 45 NONE, 5597 3 NONE,
    312 1 NONE, 4164 15 NONE, 4099 15 _erro, 3573 9 _authX, END 16 _ldap, END 20 _dormant,
    5852 37 NONE, 0 0 NONE, END 5 _single, 6275 46 NONE, 3633 1 NONE, 3024 21 NONE,
    5209 45 NONE, 0 0 NONE, 1177 5 NONE, END 4 _approved, 4149 18 NONE, 1132 37 NONE,
    4029 12 NONE, 4368 5 NONE, 2532 19 _mauvais, 3565 5 NONE, 2416 14 NONE, 1013 9 NONE,
    END 19 WITH_ips, 12 48 NONE, 1023 14 NONE, END 22 WITH_ipv, END 13 WITH_problem, 2122 46 NONE,
    2787 37 NONE, 5155 40 NONE, 5720 3 NONE, END 12 _adsl, END 7 WITH_limiting, 2943 40 NONE,
    5862 5 NONE, 4753 20 _unroutX, 5353 14 NONE, 4079 6 NONE, END 5 _postkasseX, 996 9 NONE,
    2472 1 _authX, 3672 18 NONE, 4018 18 NONE, 4779 9 NONE, 1946 1 NONE, 1233 14 NONE,
    END 20 _deaktiviert, 1823 9 NONE, END 4 _dropped, END 4 _keyword, 4737 15 NONE, 6277 4 NONE,
    815 1 NONE, 733 45 NONE, 121 37 NONE, 3746 9 NONE, END 20 ALIAS_shant, 3805 52 NONE,
    4794 23 NONE, END 59 _u5b9e, END 5 _connessione, 2210 15 NONE, END 25 _currently, 3037 22 NONE,
    584 15 NONE, 3257 3 NONE, 5138 6 _spoofX, END 25 _stray, END 14 _zablokowanX, END 12 _throttlX,
    END 20 ALIAS_exsist, 2625 39 _refusX, END 12 _spool, 801 21 NONE, 1838 8 NONE, 0 0 NONE,
    0 0 NONE, 1756 1 NONE, 64 50 NONE, END 16 WITH_spamcop, 0 0 NONE, 5938 5 NONE,
    END 4 _and, 5139 1 NONE, 3996 20 NONE, 77 37 NONE, 2329 14 NONE, 1975 47 NONE,
    3228 14 NONE, 525 21 NONE, 4963 7 NONE, 4226 13 NONE, 6224 14 NONE, 553 6 NONE,
    2083 5 _bounce, 5685 9 NONE, 6017 2 NONE, 359 19 NONE, 6018 20 NONE, 0 0 NONE,
    1373 9 NONE, 2304 2 NONE, 2048 3 NONE, 2919 25 _any, 3285 48 NONE, END 25 WITH_country,
    END 25 _busy, 3752 42 NONE, END 20 WITH_argument, 1188 1 NONE, END 15 _domuednio, END 5 _blackholeX,
    END 13 _sum, 1117 42 NONE, 2783 37 NONE, 4123 16 NONE, 0 0 NONE, 4635 18 NONE,
    4117 19 NONE, 5506 58 NONE, END 4 WITH_senderid, 5295 9 STEMS_authoriX, 4967 37 NONE, 0 0 NONE,
    308 3 NONE, 2681 18 WITH_error, END 15 _ehlo, 1339 5 NONE, 241 9 NONE, 5844 45 NONE,
    2099 40 NONE, 2039 22 NONE, 2670 12 NONE, 3766 5 NONE, END 20 WITH_sendsizelimit, 68 9 NONE,
    4583 5 NONE, 4888 14 NONE, END 14 _zugelassen, 1268 1 NONE, 6111 3 NONE, 3840 16 NONE,
    END 25 _daily, 4370 50 NONE, END 16 _zip, 3521 40 NONE, 1897 15 NONE, 771 16 NONE,
    2771 55 NONE, END 20 _format, 3843 20 NONE, 3767 58 NONE, 3099 2 NONE, 1087 60 NONE,
    END 19 _emailaddressX, 147 37 NONE, 6247 38 NONE, 3515 39 NONE, 3776 40 NONE, 1745 20 NONE,
    4825 45 NONE, 1560 20 NONE, 4239 5 NONE, 2669 14 NONE, 3341 37 NONE, 0 0 NONE,
    END 16 _zap, END 14 _aucun, 5217 8 NONE, 5337 21 NONE, 499 37 NONE, 2872 9 NONE,
    END 5 _volume, 1761 1 NONE, 4354 40 NONE, END 9 _synchroniX, 508 9 NONE, 1593 2 STEMS_senderX,
    900 9 NONE, 2308 5 NONE, 1276 40 NONE, 6278 45 NONE, END 5 ALIAS_unavaliable, 1865 5 NONE,
    4108 9 STEMS_senderX, 4749 40 NONE, 4118 15 NONE, END 55 _u441u43fu438u441u43eu43a, 3337 18 NONE, 4978 14 STEMS_senderX,
    END 25 ALIAS_temporarilly, END 4 WITH_infected, 257 45 NONE, 2553 37 NONE, 487 19 WITH_senders, 1427 40 NONE,
    2081 11 NONE, 2845 5 WITH_time, 6362 39 NONE, 3872 45 NONE, END 5 _space, 259 12 _mxX,
    955 14 NONE, 4961 1 _a, 5729 2 _b, 5473 3 NONE, 3810 4 NONE, 3937 5 _e,
    4705 6 NONE, 4449 7 NONE, 838 8 NONE, 582 9 _i, 1350 10 NONE, 1094 11 NONE,
    6241 12 NONE, 5985 13 NONE, 326 14 NONE, 70 15 NONE, 2886 16 NONE, 2031 17 NONE,
    3398 18 NONE, 3142 19 _s, 1862 20 _t, 1606 21 NONE, 35 22 NONE, 2118 23 NONE,
    3976 24 NONE, 4678 25 NONE, 5446 26 NONE, 5190 27 NONE, 1115 28 _1, 3654 29 NONE,
    2497 30 NONE, 1806 31 _4, 3742 32 NONE, 3050 33 _6, 3243 34 NONE, 3708 35 _8,
    1395 36 NONE, 2318 5 NONE, 3658 19 NONE, 1434 5 NONE, 6118 59 NONE, 2395 41 NONE,
    4225 42 NONE, 5756 43 NONE, 290 9 NONE, 589 40 NONE, 3759 48 NONE, 2358 1 NONE,
    5313 1 NONE, END 4 _unsecured, 4835 9 NONE, 5572 48 NONE, END 14 WITH_transaction, 954 14 _sendX,
    4438 3 NONE, 4736 5 NONE, 4613 8 _rcptX, 5023 15 NONE, 4565 4 NONE, 439 3 _frequenX,
    4406 9 NONE, 4405 12 NONE, END 3 _ue9chec, 5249 20 NONE, 1867 42 NONE, END 5 _ransomware,
    6205 4 NONE, END 19 WITH_rcpts, 3969 20 _rcptX, 3566 40 NONE, 3296 40 NONE, 3149 4 _invue1lidX,
    258 7 NONE, 2966 9 NONE, 5659 23 NONE, 1206 20 _count, 2153 45 NONE, 3204 46 NONE,
    3956 8 NONE, 5467 9 NONE, END 19 _css, 5135 45 NONE, END 19 WITH_sessions, 5286 6 NONE,
    2123 53 NONE, 1331 54 NONE, END 5 _outside, 2686 50 NONE, 4982 19 NONE, 2396 2 NONE,
    808 38 NONE, 5865 23 NONE, 4944 52 NONE, END 5 _duplicate, 0 0 NONE, 597 16 NONE,
    6127 12 NONE, 3454 7 NONE, 805 7 _wrong, 1279 3 NONE, 3947 14 NONE, 0 0 NONE,
    664 1 NONE, 390 5 NONE, 3615 47 NONE, 2004 21 NONE, 1385 5 NONE, 0 0 NONE,
    END 25 _already, 3366 20 NONE, END 7 _parsing, END 5 _tente, 4722 19 NONE, 2979 9 NONE,
    END 12 _equal, END 20 STEMS_sendernotX, 4731 4 _valid, END 4 _suportadX, 3970 46 NONE, 483 4 NONE,
    END 9 _ascii, 5270 16 NONE, 307 21 NONE, 3338 3 NONE, 1777 24 NONE, 6146 45 NONE,
    END 5 ALIAS_unavailible, 2398 1 _acceptX, 5639 19 NONE, 0 0 NONE, END 6 _off, 167 5 _acceptX,
    2995 18 NONE, 5356 53 NONE, 1118 42 NONE, 3522 9 _acceptX, END 19 _bayesX, 5397 41 NONE,
    246 15 NONE, 2829 42 NONE, 2991 12 NONE, 4076 42 NONE, END 18 _ofr, 2363 9 _authX,
    870 20 NONE, 0 0 NONE, 3074 14 NONE, 5837 7 NONE, 1220 19 NONE, 4570 7 _changX,
    729 12 NONE, END 14 _reputation, 5261 1 NONE, 5187 45 NONE, 425 1 NONE, 3456 5 NONE,
    2778 14 NONE, 1617 9 NONE, 3115 4 NONE, 0 0 NONE, END 27 _630, 1243 42 NONE,
    3650 21 NONE, 1671 53 NONE, 1452 5 _nameX, END 20 _incorrect, 1932 48 NONE, END 5 _viele,
    3083 52 NONE, 131 20 _verifX, 5435 5 NONE, 595 40 NONE, 1078 2 NONE, END 5 WITH_keine,
    END 16 _dialup, 3688 8 NONE, END 12 _removal, END 20 ALIAS_arent, 2593 9 NONE, 554 4 NONE,
    3520 15 NONE, END 20 ALIAS_hadnt, END 46 _u7e41, 5895 12 _null, 2603 45 NONE, 3294 5 NONE,
    5676 59 NONE, END 15 _mue1ximo, 226 14 NONE, 3103 16 NONE, 5961 46 NONE, 365 5 _permitX,
    3538 45 NONE, 683 46 NONE, 3718 15 NONE, 2372 40 NONE, 2904 15 NONE, 3517 14 NONE,
    5903 14 NONE, 136 18 NONE, 3606 12 NONE, 4713 54 NONE, 5402 5 NONE, 1382 40 NONE,
    3571 57 NONE, 4125 58 NONE, 231 59 NONE, 1098 60 NONE, 4145 21 NONE, 5889 1 NONE,
    588 50 NONE, END 12 _level, 0 0 NONE, 630 37 NONE, 816 37 NONE, 3354 3 NONE,
    5509 1 NONE, END 11 _networkX, 1869 5 NONE, END 12 STEMS_dnsblX, 4261 9 NONE, END 4 _trend,
    6169 3 NONE, 5715 5 NONE, 2552 46 NONE, 381 40 NONE, 5611 1 NONE, 5982 45 NONE,
    4633 9 NONE, 5880 13 NONE, END 20 _subnet, 5913 12 NONE, 3608 5 NONE, 5401 14 NONE,
    5980 8 NONE, END 26 _reessayez, 4946 40 NONE, 965 8 NONE, END 19 _mas, 4113 20 NONE,
    3609 21 NONE, 679 9 NONE, 215 5 NONE, 793 24 _max, END 25 _may, 1759 9 NONE,
    3287 9 NONE, 182 49 NONE, 1548 59 NONE, END 14 _reasonX, 3262 1 NONE, 5637 3 NONE,
    5002 47 NONE, 1215 9 NONE, 854 50 NONE, END 5 _sintaxe, 1769 1 NONE, END 2 _gb,
    2907 19 NONE, 3992 38 NONE, 3885 5 NONE, END 20 _corruptX, 3282 42 NONE, 3197 20 NONE,
    5165 42 NONE, END 19 WITH_mxs, 2667 20 _mxX, 0 0 NONE, 868 45 NONE, END 3 WITH_dnssec,
    5937 15 NONE, 929 8 NONE, 5855 20 NONE, 1810 18 NONE, 967 15 NONE, 423 45 NONE,
    1554 21 NONE, 3435 2 NONE, 1979 9 NONE, 2836 5 _preferenceX, 5911 42 NONE, 837 47 NONE,
    END 25 _entry, 6396 49 NONE, 1020 37 NONE, 727 23 NONE, 4858 41 NONE, 4935 12 NONE,
    6016 5 NONE, 4075 21 NONE, 2933 48 NONE, END 20 _prohibitX, 2401 15 NONE, 1524 1 NONE,
    4122 9 NONE, END 28 _401, END 29 _402, 3164 9 _sendX, 4235 12 NONE, 2136 15 _helo,
    END 16 _help, 3585 20 NONE, 1064 49 NONE, 5670 18 _addr, 4690 3 NONE, END 7 _outgoing,
    4708 16 NONE, 3195 46 NONE, END 15 _messaggio, 2246 37 NONE, 6220 5 NONE, 6072 50 NONE,
    1483 1 NONE, 1980 4 NONE, 293 20 NONE, 2971 9 NONE, 6307 55 NONE, END 5 ALIAS_unavailabe,
    4914 5 NONE, END 15 WITH_bloqueado, 3666 9 NONE, 4803 5 _exceedX, 3657 3 NONE, 1366 15 NONE,
    1344 12 NONE, 1390 45 NONE, 5274 56 NONE, END 5 _those, 1240 3 NONE, 230 5 _addressX,
    4527 54 NONE, END 4 _unallocated, 5210 56 NONE, 3781 42 NONE, 976 6 NONE, 1853 5 NONE,
    END 34 _607, END 20 _blocklistX, 3333 15 NONE, 2402 9 NONE, END 4 _unauthenticated, 4768 42 NONE,
    6306 7 NONE, END 19 ALIAS_addresss, END 12 _rhsbl, 866 15 NONE, END 4 _blocked, END 24 ALIAS_mailbx,
    4711 52 NONE, 2594 9 NONE, 0 0 NONE, 6009 12 NONE, 6121 41 NONE, 2392 38 NONE,
    END 4 _field, END 4 _subscribed, 1627 42 NONE, 4078 12 NONE, 2500 5 NONE, END 59 _u90ae,
    6243 40 NONE, END 18 _greater, END 25 STEMS_domainkeyX, 1730 42 NONE, END 4 ALIAS_exceded, 0 0 NONE,
    4656 14 _listX, 3556 21 NONE, 2858 13 NONE, END 18 WITH_subscriber, 4330 37 NONE, 6414 4 NONE,
    END 14 _ufcberschritten, 5027 12 _unroutX, 4402 5 NONE, 1051 5 NONE, 3978 1 NONE, 0 0 NONE,
    5553 4 WITH_need, 1420 15 NONE, 399 14 NONE, 3891 5 WITH_change, 4393 5 NONE, 494 45 NONE,
    5051 15 NONE, END 4 _mistyped, 4874 42 NONE, END 19 WITH_destinatarios, 0 0 NONE, 4477 18 NONE,
    406 2 NONE, 0 0 NONE, 460 20 NONE, 451 13 NONE, END 1 _autenticada, 0 0 NONE,
    END 5 _syntaxe, END 5 _please, 2049 50 NONE, 5668 20 NONE, 0 0 NONE, 162 16 NONE,
    4031 3 _authX, 3221 54 NONE, 6236 9 NONE, 5575 42 NONE, 3061 5 NONE, 1484 18 NONE,
    END 46 _u52a1, 3088 53 NONE, 0 0 NONE, END 54 _u627u644u631u633u627u644u629, END 4 _aligned, 5747 1 NONE,
    5591 1 _optionX, 3253 37 NONE, END 51 _u6536, 1523 15 NONE, 2091 1 NONE, END 5 _assistance,
    END 25 _specify, END 12 _identical, 1643 39 NONE, 599 21 NONE, 4478 12 NONE, END 5 _unwelcome,
    END 4 _enabled, END 31 _504, END 7 _lang, END 33 _506, 211 18 _her, END 35 _508,
    2592 8 NONE, END 4 _malformed, 1733 15 _rcptX, 5891 5 NONE, 5851 20 NONE, 157 12 NONE,
    0 0 NONE, 1374 55 NONE, 5128 9 NONE, END 59 _u636e, 725 25 _grey, 1734 2 NONE,
    6390 2 NONE, END 12 _misspellX, END 3 _dmarc, 4977 50 NONE, 14 42 NONE, 6067 5 NONE,
    5060 16 NONE, 392 12 _mail, 6292 49 NONE, 4131 14 NONE, 5257 15 NONE, 728 3 NONE,
    1155 20 NONE, 6290 46 NONE, END 4 WITH_unexpected, 2543 59 NONE, 1158 42 NONE, 6085 58 NONE,
    4415 59 NONE, END 18 _bigger, END 18 _originatorX, 4721 37 NONE, 6351 38 NONE, 180 39 NONE,
    4470 40 NONE, END 7 WITH_listing, END 5 _unacceptable, 3836 19 NONE, END 14 _daemon, 3110 1 NONE,
    5359 8 NONE, 0 0 NONE, 5763 24 NONE, 2180 42 NONE, 1712 21 NONE, 4715 16 NONE,
    5859 42 NONE, END 14 _buzon, 1392 8 NONE, 4326 15 NONE, 0 0 NONE, 4827 1 NONE,
    3510 3 NONE, 6148 40 NONE, 4568 5 NONE, 3878 5 NONE, 2908 5 NONE, 1781 15 NONE,
    2523 9 NONE, 3250 18 NONE, END 7 _having, 4466 46 NONE, 5749 37 NONE, 3189 20 NONE,
    5764 18 NONE, 1310 15 NONE, 523 1 NONE, 3384 12 NONE, 4894 19 NONE, 4883 20 NONE,
    173 1 NONE, 4994 22 NONE, 984 23 _new, 5619 24 NONE, 5576 5 NONE, END 5 _impossible,
    END 4 WITH_saved, 4347 18 NONE, 2172 1 NONE, 873 42 NONE, 431 3 NONE, END 15 _validrcptto,
    5640 5 NONE, 3305 21 NONE, 5584 3 NONE, 2760 16 NONE, 124 9 NONE, 6291 6 NONE,
    5180 8 NONE, 1404 12 NONE, END 16 _group, 3628 20 ALIAS_recipent, 1660 15 NONE, 5515 5 NONE,
    4503 17 NONE, 5271 18 NONE, 3755 40 NONE, 2015 16 NONE, 5527 21 NONE, 5902 42 NONE,
    618 18 NONE, 5606 1 NONE, 5222 39 NONE, 1235 9 NONE, 3856 1 NONE, 5612 5 _que,
    5045 5 _bloqueX, 716 20 NONE, END 5 _valide, 4314 9 NONE, END 12 _unsuccessfulX, 0 0 NONE,
    END 4 _filtered, 2003 29 NONE, 2211 46 NONE, 5129 15 NONE, 1904 40 NONE, 3299 25 NONE,
    END 15 _valido, 2539 5 NONE, 2141 18 NONE, 3266 18 NONE, 2094 18 NONE, 2516 14 NONE,
    125 39 NONE, 5787 42 NONE, 5463 1 _unroutX, 3309 9 NONE, 4605 42 NONE, 5991 18 NONE,
    817 5 _unroutX, END 3 _itc, 4783 23 ALIAS_unknow, END 20 _rifiutatX, 1210 12 NONE, END 5 _usage,
    5406 19 NONE, 1552 14 NONE, 4829 5 NONE, 1534 23 NONE, 3986 14 NONE, 5417 19 NONE,
    5482 18 _fehler, 1437 5 NONE, 3895 45 NONE, 2609 40 NONE, END 4 _third, END 19 _its,
    END 51 _u4ef6, 5184 15 NONE, END 11 _cloudmark, 3091 1 NONE, 3167 59 NONE, 0 0 NONE,
    1169 42 NONE, END 20 ALIAS_dosnt, 3544 50 NONE, 5850 42 NONE, 6048 9 NONE, 4234 39 NONE,
    END 14 _vorhanden, END 20 _erlaubt, 4899 11 NONE, 5915 9 NONE, END 20 _abgelehnt, 3645 20 NONE,
    4885 56 NONE, END 14 _direccion, 245 5 NONE, END 14 WITH_unknown, 169 8 _with, 2489 40 NONE,
    915 15 NONE, 3806 12 NONE, 1895 53 NONE, 4249 14 NONE, 1581 20 NONE, 3831 5 NONE,
    END 4 _found, END 4 WITH_exceeded, END 1 _area, 1533 15 NONE, END 22 WITH_storedrv, 4818 19 WITH_process,
    1487 47 NONE, 6359 45 NONE, 4660 3 _arc, 1173 19 NONE, 4807 5 _are, END 4 _passwordX,
    5684 7 NONE, END 18 _absenderX, END 5 _obsolete, 4351 14 NONE, 3634 42 NONE, 5094 37 NONE,
    END 14 _been, 0 0 NONE, 1451 9 NONE, 2702 9 _processX, 5827 9 NONE, 2480 20 NONE,
    4107 37 NONE, 5041 3 NONE, 4971 9 NONE, END 20 _passwort, 4366 13 NONE, 5822 4 NONE,
    4015 5 NONE, 1601 40 NONE, END 14 _fehlgeschlagen, 5745 1 NONE, 5255 9 NONE, 1202 25 NONE,
    5383 9 NONE, 4625 16 NONE, END 5 _unparseX, 0 0 NONE, 2596 15 NONE, 4862 18 NONE,
    4022 13 NONE, 5218 5 NONE, 847 5 _verbindungX, 3049 46 NONE, 3595 2 NONE, 220 3 NONE,
    1612 42 NONE, 5474 9 NONE, END 9 _skladni, 1610 3 NONE, 1773 5 _mailboxX, END 53 _u441u43eu435u434u438u43du435u43du438X,
    END 5 WITH_unroutable, END 19 _numbers, 1832 18 NONE, 4475 19 NONE, END 7 _blocking, 4325 45 NONE,
    1659 16 NONE, 1100 42 NONE, 704 20 NONE, 5175 1 NONE, 1535 40 NONE, 3280 9 NONE,
    END 20 ALIAS_wont, 3847 47 NONE, END 5 _kunne, 0 0 NONE, 3722 15 NONE, END 7 WITH_processing,
    2536 13 NONE, 742 42 NONE, 2997 5 NONE, END 49 _u4ee4, 930 46 NONE, 2654 18 NONE,
    END 18 _their, 785 2 NONE, 1071 9 NONE, 1065 1 NONE, 6365 47 NONE, 5990 2 NONE,
    0 0 NONE, 2181 40 NONE, 3513 1 NONE, 3418 9 _authX, END 5 _completeX, 0 0 NONE,
    6265 47 NONE, END 4 WITH_authenticated, 3042 22 NONE, 0 0 NONE, 0 0 NONE, 1466 15 NONE,
    2016 1 NONE, 0 0 NONE, END 5 _mailspike, 1474 45 NONE, 5177 23 NONE, 4911 49 NONE,
    6316 20 NONE, 951 19 NONE, 3497 5 NONE, END 52 _u6237, 2320 45 NONE, 2391 1 NONE,
    END 20 _nest, 2869 52 NONE, 5309 20 NONE, END 8 _much, 4081 3 NONE, 60 4 NONE,
    4786 46 NONE, 3027 57 NONE, 1882 5 NONE, 1306 19 NONE, 1673 53 NONE, END 15 _autenticacao,
    4216 53 NONE, 5307 42 NONE, 776 14 NONE, END 4 _customized, 3704 14 NONE, 5634 53 NONE,
    3971 14 NONE, 1084 21 NONE, 6080 56 NONE, 3425 57 NONE, 76 58 NONE, 5106 59 NONE,
    END 5 _obslugiwane, 2037 19 NONE, 3223 45 NONE, 1199 19 NONE, 4184 13 NONE, 3260 40 NONE,
    END 4 _exhausted, 5136 18 NONE, END 18 STEMS_spammerX, 1592 12 NONE, 2317 37 NONE, 475 4 NONE,
    3590 9 NONE, END 19 _rules, 3563 21 NONE, 5352 19 NONE, 3452 1 NONE, 3271 19 NONE,
    1162 18 NONE, 271 3 NONE, END 20 _reset, END 20 _client, 8 3 NONE, 2938 1 NONE,
    2982 19 ALIAS_adress, 715 2 NONE, 971 3 NONE, 1962 4 NONE, 4456 25 NONE, 570 6 NONE,
    4035 7 NONE, 4582 8 NONE, 673 5 NONE, 4661 15 NONE, 3345 9 NONE, 3558 12 NONE,
    3025 13 _am, 4070 14 _an, END 12 _sbl, 4299 16 NONE, END 54 _u9519, 4811 18 NONE,
    5067 19 _as, 3275 20 _at, 3531 21 NONE, 3787 22 NONE, 4043 23 NONE, END 55 _u4eba,
    5899 42 NONE, 2126 1 NONE, END 19 _malicious, 858 9 NONE, 5901 19 NONE, 6227 39 NONE,
    5772 9 NONE, 4289 15 STEMS_senderX, 110 24 NONE, 5207 19 NONE, END 4 _banned, 5214 41 NONE,
    2233 2 NONE, 2189 5 NONE, 5370 26 NONE, 5800 55 NONE, 1266 20 NONE, 3944 48 NONE,
    2514 5 NONE, END 24 _volumineux, 1558 1 _spamX, 1255 20 NONE, 2070 3 _spamX, 3357 13 NONE,
    3101 14 _con, 1680 45 NONE, 5503 12 NONE, 5205 8 _spamX, 6173 18 NONE, 4248 4 NONE,
    920 49 NONE, 4789 21 NONE, 394 13 _spamX, 3957 42 NONE, END 24 _cox, 2936 46 NONE,
    6186 14 NONE, 5910 18 _spamX, 543 10 NONE, END 13 WITH_system, END 25 ALIAS_temporarly, 613 20 NONE,
    2572 15 NONE, 4648 5 NONE, 4997 40 NONE, 4101 12 NONE, END 5 WITH_unrouteable, 3430 45 NONE,
    END 4 _superadX, 1148 19 NONE, 0 0 NONE, END 14 _explanation, 5995 21 NONE, 89 1 NONE,
    6344 14 NONE, 5950 20 NONE, 1885 3 NONE, 3931 15 NONE, 5884 42 NONE, 146 48 NONE,
    2501 1 _bloqueX, 4745 18 NONE, 194 14 NONE, 1792 3 NONE, END 5 WITH_bloquee, 2993 3 NONE,
    5733 42 NONE, END 4 _unsubscribed, 6078 48 NONE, 1090 5 NONE, END 4 WITH_supported, 5907 18 NONE,
    END 5 _trouve, 3315 18 NONE, 3072 14 NONE, 2776 19 NONE, 360 11 NONE, 1574 9 NONE,
    END 19 WITH_bloques, 5484 5 NONE, END 20 ALIAS_cant, 0 0 NONE, 1649 5 NONE, END 5 _response,
    2947 3 NONE, 4361 5 NONE, 6335 14 NONE, 4281 9 NONE, 5472 1 _serverX, 4904 1 NONE,
    1252 20 _executX, 1359 1 NONE, END 11 _ask, 902 16 NONE, 4781 15 NONE, 5897 15 NONE,
    END 5 _profile, END 4 WITH_refused, 4087 9 NONE, 1720 48 NONE, 616 19 NONE, 5042 19 NONE,
    531 20 WITH_permit, 2344 15 NONE, 2471 57 NONE, 4630 20 NONE, END 19 ALIAS_servers, 1738 15 NONE,
    861 41 NONE, 981 14 ALIAS_doesn, 6188 12 _dial, END 5 _ue9chouue9e, 4758 7 NONE, 1800 12 NONE,
    1877 20 NONE, 4367 6 NONE, END 19 WITH_destinatue1rios, 1379 15 _demasiado, 5568 14 NONE, 3620 7 NONE,
    6418 41 NONE, 4810 5 NONE, 5066 6 NONE, 1609 13 NONE, 5578 8 NONE, 5237 9 NONE,
    989 2 NONE, 591 11 NONE, 175 12 NONE, 3383 45 NONE, 687 14 NONE, END 18 _mailserverX,
    127 21 NONE, 2076 1 NONE, 4953 16 NONE, 1967 19 NONE, 912 1 NONE, 3044 5 NONE,
    END 5 WITH_create, 6213 53 NONE, 2069 5 NONE, 6199 16 NONE, 1311 18 NONE, 2157 14 NONE,
    END 25 _company, END 19 STEMS_spamhausX, 0 0 NONE, END 15 _interno, 2946 19 NONE, 5202 5 NONE,
    6232 5 NONE, 1239 3 NONE, END 5 _disponible, 809 46 NONE, 1512 9 NONE, 488 5 NONE,
    END 14 _yapin, 957 37 NONE, 6287 55 NONE, 5517 39 NONE, 1273 12 NONE, 3669 9 _spoofX,
    4005 5 NONE, 2216 20 NONE, END 5 _insecure, END 25 WITH_policy, 4602 5 NONE, 4970 46 NONE,
    END 60 _u442u440u435u431u443u435u442u441u44f, END 4 _purported, 6069 8 NONE, 4767 18 NONE, 0 0 NONE, 1011 1 _abusX,
    2554 13 NONE, 757 48 NONE, 5900 45 NONE, 3225 40 NONE, 21 5 NONE, 5696 49 NONE,
    199 52 NONE, 4508 45 NONE, 4228 18 NONE, 6049 5 NONE, 433 18 _destinatue1rX, 2884 5 NONE,
    9 18 NONE, 2034 46 NONE, END 4 WITH_required, 894 40 NONE, 3023 60 NONE, 4922 5 NONE,
    874 56 NONE, END 5 WITH_username, 2861 18 NONE, 859 37 NONE, END 4 _configured, 2182 19 NONE,
    5343 3 NONE, 1619 5 NONE, 5849 11 NONE, 2549 20 NONE, 2361 47 NONE, END 19 WITH_requires,
    0 0 NONE, 4152 3 NONE, 1295 15 NONE, END 25 _party, 6206 1 NONE, 896 12 _cancelX,
    END 5 _tarde, 0 0 NONE, 2167 14 NONE, 5166 7 NONE, 5451 40 NONE, END 5 _eligible,
    5767 5 NONE, 2170 8 NONE, END 19 _hops, 218 50 NONE, 522 1 _spamX, 2763 21 NONE,
    2439 1 NONE, 3579 11 _bulk, 2949 45 NONE, 2152 55 NONE, 5380 4 NONE, 4321 40 NONE,
    4158 14 NONE, 2975 46 NONE, 1140 60 NONE, 223 27 NONE, END 28 _01, 2326 21 NONE,
    END 59 _u8fde, END 31 _04, 4060 16 _smtp, 5316 21 NONE, END 34 _07, END 35 _08,
    END 36 _09, 5621 3 NONE, 2999 15 NONE, 6136 42 NONE, END 19 WITH_alias, 4139 42 NONE,
    5475 14 NONE, 6077 21 NONE, 4666 13 NONE, 2848 12 NONE, 5392 9 NONE, END 20 _nachrichtX,
    4826 37 NONE, 358 14 NONE, 4463 1 NONE, 6076 11 NONE, 2493 13 NONE, 1746 14 NONE,
    END 18 _mailer, END 4 WITH_limited, 1508 14 NONE, 96 18 NONE, 5281 38 NONE, 5646 40 NONE,
    5624 1 NONE, 1297 14 NONE, 4754 1 NONE, 2857 1 NONE, 3578 20 NONE, 2565 13 NONE,
    END 12 _spfbl, 1644 5 NONE, 5235 42 NONE, 5058 5 NONE, 3665 5 NONE, 4999 9 NONE,
    139 48 NONE, 3852 18 NONE, END 49 _u64au633u62au642u628u644, 5088 4 NONE, 6202 3 NONE, 806 15 NONE,
    0 0 NONE, 5760 3 NONE, 2283 48 NONE, 946 18 _existX, 464 1 _fra, 5631 14 NONE,
    405 16 NONE, END 18 _maior, 2284 5 NONE, 1054 12 NONE, 3726 3 NONE, 4028 14 NONE,
    5614 45 NONE, 59 14 NONE, 730 12 NONE, 5801 45 NONE, 2542 1 NONE, 5290 5 NONE,
    1448 15 NONE, 6051 25 NONE, 5449 18 NONE, 4348 4 NONE, END 50 _u627u644u62eu627u62fu645, 5590 7 NONE,
    4286 45 NONE, 0 0 NONE, END 48 _u5783, 1488 9 NONE, END 14 WITH_forbidden, 1122 50 _u43du435,
    3401 5 NONE, 0 0 NONE, 3807 13 NONE, 1911 53 NONE, 5305 14 NONE, 3832 53 NONE,
    5306 27 NONE, 4759 45 NONE, 1724 9 NONE, 1414 38 NONE, 1327 18 NONE, END 20 _invaluement,
    2143 1 NONE, 3328 9 NONE, 4802 14 NONE, 4987 14 NONE, 6413 13 NONE, 2337 42 NONE,
    5499 42 NONE, 6026 5 NONE, 95 9 NONE, 789 40 NONE, 1265 20 _attemptX, 963 26 STEMS_authoriX,
    69 21 NONE, 4404 5 NONE, END 19 _fcrdns, 275 4 NONE, 839 12 NONE, 109 19 NONE,
    2351 9 NONE, END 25 _identity, 1003 1 NONE, 1607 40 NONE, 563 19 NONE, END 27 _000000,
    END 18 _expediteur, 0 0 NONE, 2206 42 NONE, 2602 5 NONE, 66 15 NONE, END 58 _u7edd,
    879 3 NONE, END 7 _bypassing, END 15 _temporaneo, 506 3 NONE, 2339 5 NONE, 2036 42 NONE,
    5779 50 NONE, END 14 _open, 4657 5 NONE, 5523 5 NONE, 1860 41 NONE, 1963 18 NONE,
    END 3 _rfc, 4441 46 NONE, END 1 _pelna, 5195 3 NONE, END 25 WITH_quickly, 430 2 NONE,
    0 0 NONE, 5798 1 NONE, 998 18 NONE, 3640 14 NONE, 6167 12 NONE, 1052 46 NONE,
    2557 42 NONE, 3192 21 NONE, 3021 49 NONE, 343 3 NONE, 471 9 NONE, 82 19 NONE,
    2033 20 NONE, 947 21 NONE, 450 9 NONE, 5498 13 _sendX, 3818 49 NONE, END 4 _tried,
    5490 22 NONE, 4521 5 NONE, 5557 13 NONE, 3421 13 NONE, 5073 18 WITH_server, 2197 57 NONE,
    4052 15 NONE, 2102 21 NONE, 4538 46 NONE, END 15 _indirizzo, 5493 1 NONE, END 19 WITH_destinataires,
    5267 5 NONE, 1358 15 NONE, 3140 12 NONE, 2367 46 NONE, 4572 46 NONE, 3973 42 NONE,
    2265 18 NONE, 3321 26 NONE, 5225 7 NONE, 4162 20 NONE, 2976 42 NONE, 0 0 NONE,
    4732 5 NONE, 1537 21 NONE, 4733 45 NONE, END 7 WITH_spoofing, 0 0 NONE, 2252 4 NONE,
    0 0 NONE, END 46 _u8bc1, 1870 19 NONE, END 15 _encontrado, 3679 9 NONE, 6020 13 NONE,
    711 20 NONE, 4048 40 NONE, 4566 21 NONE, 133 40 NONE, END 14 _ueberschritten, 2404 19 NONE,
    END 4 _operand, END 19 _suspicious, 3782 22 NONE, 4751 15 NONE, 1097 5 NONE, 3231 42 NONE,
    END 20 _left, 3423 18 _failX, END 25 _many, 4154 6 NONE, 153 42 NONE, 240 21 NONE,
    1442 4 NONE, 1511 13 NONE, 5360 9 _sendX, 4531 5 _domainX, END 19 _bogus, 1421 1 NONE,
    3618 25 _fileX, END 25 _mailpolicy, 3436 39 NONE, 5312 12 NONE, 2664 3 NONE, 2833 4 NONE,
    END 4 _vorufcbergehendX, 435 40 NONE, END 5 _pertence, 5939 48 NONE, 1346 21 NONE, 4142 1 NONE,
    0 0 NONE, 6370 14 NONE, 1244 13 NONE, 4976 14 NONE, 3107 42 NONE, 6029 19 NONE,
    5168 20 _part, 4120 9 NONE, 1365 19 NONE, 0 0 NONE, 1318 15 NONE, 514 40 NONE,
    1591 12 NONE, 1582 15 NONE, 2996 1 NONE, END 19 WITH_mailaddress, 4876 15 NONE, 2638 2 _unroutX,
    5543 5 _the, 787 21 _zu, END 12 _additional, 4378 5 NONE, 1802 9 NONE, 4896 1 NONE,
    5887 5 NONE, 428 5 NONE, 2436 1 NONE, 1179 2 NONE, 1875 15 NONE, 3457 15 NONE,
    3047 5 NONE, 3860 18 NONE, 1648 20 NONE, 5121 8 _ch, 4484 9 NONE, 659 18 NONE,
    2228 37 NONE, 5252 12 NONE, 3270 14 _serverX, 5868 9 NONE, 4996 15 NONE, 6299 15 NONE,
    3529 8 NONE, 3999 18 _cr, 4255 19 _cs, END 13 _conformX, 4844 21 NONE, 1856 20 NONE,
    1143 9 NONE, 4515 46 NONE, 6200 53 NONE, END 58 _u437u430u431u43bu43eu43au438u440u43eu432u430u43dX, 5890 7 NONE, 6402 18 NONE,
    END 18 _improperX, 0 0 NONE, 1194 8 NONE, 3399 15 NONE, 4990 48 NONE, 4106 9 _sendX,
    0 0 NONE, 4603 1 NONE, 1455 3 NONE, 2474 15 NONE, END 18 _after, 3152 42 NONE,
    2786 3 _verifX, 0 0 NONE, 3509 5 _verifX, 5014 5 NONE, 4339 3 NONE, 3539 42 NONE,
    4009 54 NONE, 1742 42 NONE, 1039 20 NONE, END 4 _barred, END 20 _rst, 2832 5 NONE,
    2520 4 NONE, 4857 14 NONE, END 25 _permanently, 1010 5 NONE, END 4 _recipthresholdX, 2551 15 NONE,
    6156 5 NONE, 2824 15 NONE, 1541 5 NONE, 1934 26 NONE, 3887 51 NONE, 3010 26 _verifX,
    END 15 _correo, 113 12 NONE, END 5 _domue4ne, 1308 4 NONE, 2921 19 NONE, 2890 42 NONE,
    1009 45 NONE, 1387 18 NONE, 2174 15 NONE, 6027 42 NONE, 4146 42 NONE, 3869 54 NONE,
    2587 9 NONE, 2631 15 NONE, 4866 9 NONE, END 53 _u441u43eu43eu431u449u435u43du438X, 4464 40 NONE, END 45 _u65e0,
    5192 14 NONE, 2855 5 NONE, 1696 5 _needX, 2944 21 NONE, 4453 9 NONE, 1927 18 NONE,
    1353 19 NONE, 2513 3 NONE, 4411 14 NONE, END 19 _gross, 6322 9 NONE, END 50 _u63a5,
    END 25 _they, 0 0 NONE, 3761 45 NONE, END 7 _closing, END 19 WITH_needs, 3008 45 NONE,
    5300 16 NONE, 3503 45 NONE, 1015 46 NONE, 5914 21 NONE, END 46 _u9001, 5314 1 NONE,
    5846 46 NONE, 99 20 NONE, 714 5 NONE, END 50 _u5f55, 2580 18 NONE, 2477 26 NONE,
    3437 5 _allowX, 1093 1 NONE, END 20 ALIAS_shouldnt, 5608 42 NONE, 5415 21 NONE, 4014 12 NONE,
    2491 8 NONE, 0 0 NONE, 5594 1 NONE, END 5 ALIAS_mesage, 4573 20 NONE, 6295 18 _per,
    2683 53 NONE, 2021 45 NONE, 2138 45 NONE, 1472 7 NONE, END 5 _maintenance, END 12 WITH_optional,
    3316 12 NONE, 100 9 NONE, 619 58 NONE, 2835 15 NONE, END 20 ALIAS_hasnt, 3572 7 NONE,
    3815 45 NONE, 2085 39 NONE, 2169 45 NONE, 2808 46 NONE, 693 47 NONE, 5647 2 _executX,
    3926 49 NONE, 580 12 NONE, 6211 12 NONE, 5970 52 NONE, 3981 45 NONE, 6294 21 NONE,
    3278 55 NONE, 3897 56 NONE, 1429 57 NONE, 2444 58 NONE, 5672 59 NONE, 3467 60 NONE,
    2548 9 NONE, 6163 18 NONE, 6087 45 NONE, 5158 5 _abusX, 4290 5 NONE, 1551 21 NONE,
    637 4 _had, 474 9 _abusX, 3230 19 NONE, 5071 16 NONE, 2196 14 NONE, 2332 1 NONE,
    1253 18 NONE, 1944 19 NONE, 4685 59 NONE, 855 5 NONE, 5321 14 NONE, END 9 _recogniX,
    2106 42 NONE, 3277 5 NONE, 6377 8 NONE, 174 19 _has, 6350 1 NONE, 2613 20 _inesistentX,
    942 22 NONE, 1532 45 NONE, 3829 40 NONE, 4020 40 NONE, 0 0 NONE, 5054 20 NONE,
    4530 5 NONE, 75 12 _executX, 3576 5 NONE, 3202 1 NONE, END 18 WITH_moderator, 4109 12 NONE,
    2291 9 NONE, 2576 16 NONE, END 8 _high, 4432 49 NONE, 781 5 NONE, 3032 37 NONE,
    END 5 _bare, 17 5 NONE, 1834 47 NONE, 3915 5 NONE, 4859 40 NONE, 1299 5 NONE,
    2712 12 NONE, 1613 13 NONE, END 19 _spews, 3691 1 NONE, 705 41 NONE, 3251 14 NONE,
    5224 18 NONE, 239 18 NONE, 3181 9 _temporarX, 4933 14 NONE, 5026 1 NONE, 5001 12 _temporarX,
    5213 9 NONE, 5019 15 NONE, 2941 1 NONE, 1796 8 NONE, 361 1 NONE, 0 12 NONE,
    2653 42 NONE, 0 0 NONE, END 5 _active, 2348 4 WITH_command, 4376 42 NONE, 5308 5 NONE,
    2409 9 NONE, 4846 3 NONE, END 5 _multiple, 4416 57 NONE, 5683 3 NONE, 1323 21 NONE,
    638 5 _nie, 2672 5 NONE, 4308 1 NONE, 503 19 NONE, END 20 _past, 1876 42 NONE,
    END 25 _security, 6330 7 NONE, 4266 42 NONE, 4537 5 NONE, END 7 WITH_connecting, 5395 22 NONE,
    4000 42 NONE, 4116 5 NONE, END 20 _plaintext, 2241 18 NONE, 2385 9 NONE, 4335 1 NONE,
    3873 42 NONE, 2538 24 NONE, END 18 _erreur, 1677 1 NONE, 1396 6 NONE, END 14 _bilinmeyen,
    6126 1 NONE, END 2 _bb, 2405 20 WITH_list, 5358 4 NONE, 5102 5 _be, 1320 39 NONE,
    END 7 _bg, 5147 14 NONE, 1747 9 NONE, 5494 5 NONE, END 20 _uceprotectX, 979 12 _bl,
    0 0 NONE, 0 0 NONE, 3694 15 NONE, 5721 46 NONE, 3630 42 NONE, 4563 18 NONE,
    4955 41 NONE, 913 14 NONE, 1413 21 NONE, 2125 4 NONE, 5505 47 NONE, 6119 13 _hostX,
    5843 25 _by, END 19 _settings, END 26 _gecersiz, 907 9 NONE, 6331 37 NONE, 309 12 NONE,
    3193 5 NONE, END 19 WITH_messages, 0 0 NONE, 754 5 NONE, 2192 26 NONE, 2714 20 NONE,
    1783 14 NONE, 214 9 NONE, END 8 _erforderlich, 4785 3 NONE, 944 12 NONE, END 4 _forwarded,
    4861 9 NONE, END 20 _went, 6178 2 NONE, 636 38 NONE, 3112 21 NONE, END 13 _performX,
    932 45 NONE, 468 14 _fileX, 388 37 NONE, 378 20 NONE, END 4 WITH_authrequired, END 56 _u43fu43eu43du44fu43b,
    2983 1 _resolvX, 5411 20 _fileX, 4333 42 NONE, END 14 _frozen, 2804 5 STEMS_resolveX, 3080 14 NONE,
    2200 20 NONE, 3801 45 NONE, 417 46 NONE, 4774 5 NONE, END 20 ALIAS_recipiant, 1790 1 NONE,
    1046 47 NONE, 3519 12 NONE, END 16 _niedostepX, 766 5 NONE, 0 0 NONE, END 20 _inexistX,
    4542 40 NONE, END 14 _validation, 2915 20 NONE, 2088 49 NONE, 3012 50 NONE, 3342 51 NONE,
    4622 52 NONE, 1423 53 NONE, 4110 54 NONE, 2608 5 NONE, END 20 ALIAS_couldnt, END 14 _buzuf3n,
    END 9 _obrigatuf3riX, END 20 _recent, 6101 57 NONE, 4932 5 _rule, END 20 _bdat, 552 3 _concurrenX,
    END 5 _compliance, 2394 42 NONE, 5689 20 NONE, 5879 52 NONE, 216 20 NONE, 5542 49 NONE,
    3191 9 NONE, END 58 _u547d, 3508 14 NONE, 0 0 NONE, 3158 5 NONE, 6404 40 NONE,
    4830 45 NONE, 0 0 NONE, 1618 9 NONE, 1760 3 NONE, 3610 14 NONE, 5541 12 NONE,
    END 58 _u434u43eu43cu435u43dX, 5999 20 NONE, 317 1 NONE, 2231 40 NONE, 5260 42 NONE, 6183 47 NONE,
    2413 19 NONE, 4264 20 NONE, 3567 1 _storX, 5130 20 NONE, END 15 _also, 4471 9 NONE,
    2127 5 STEMS_storeX, 1443 14 NONE, END 1 _konta, 4851 45 NONE, END 5 _handshake, END 14 WITH_permission,
    52 3 NONE, 2431 19 NONE, 1507 5 NONE, 32 16 NONE, 2240 18 NONE, 3000 3 NONE,
    1213 59 NONE, 786 20 NONE, 74 9 _multi, 5618 39 NONE, 1075 15 _konto, END 4 _looped,
    4910 1 NONE, 600 5 NONE, 2495 9 NONE, 2132 9 NONE, 1230 42 NONE, END 19 _instructions,
    5943 45 NONE, END 47 _u53c2, 670 9 NONE, 3414 5 NONE, 1453 9 NONE, END 14 ALIAS_unkown,
    743 12 NONE, 2370 3 NONE, 1302 12 NONE, 827 37 NONE, 5989 40 NONE, 0 0 NONE,
    END 5 WITH_resolvable, 5510 39 NONE, 57 40 NONE, END 14 _return, END 16 _setup, 1050 14 NONE,
    3207 12 NONE, 0 0 NONE, END 15 _endereue7oX, 4824 5 NONE, 740 20 NONE, 4019 5 NONE,
    623 20 NONE, END 47 _u441u443u449u435u441u442u432u443u435u442, END 11 _break, 1571 14 NONE, 4704 45 NONE, 2412 53 NONE,
    1017 45 NONE, END 14 _speichervolumen, 5273 59 NONE, 2534 9 NONE, 3639 13 NONE, 5531 6 NONE,
    6300 12 NONE, 126 1 _spamX, 2214 46 NONE, 37 40 NONE, 6339 48 NONE, 3334 18 NONE,
    4223 45 NONE, 0 0 NONE, 0 0 NONE, 1021 6 NONE, 3604 13 NONE, END 20 _banlist,
    5698 9 NONE, 0 0 NONE, 5875 18 NONE, END 5 _nature, END 5 _depasse, 1940 42 NONE,
    END 19 ALIAS_receipients, 4224 45 NONE, END 16 _lookup, END 4 _reserved, 2274 15 STEMS_authenticatX, 830 3 NONE,
    5781 19 NONE, 3177 12 NONE, 1987 23 NONE, 2151 1 NONE, 4986 7 NONE, 1728 14 _attemptX,
    4053 40 NONE, 313 18 NONE, END 4 _denied, END 57 _u43du435u434u43eu43fu443u441u442u438u43cX, 3627 40 NONE, 1304 3 NONE,
    3298 14 _sign, 3698 45 NONE, 799 20 NONE, 749 9 NONE, 3422 21 NONE, 3241 14 NONE,
    1805 53 NONE, END 5 WITH_source, 4304 42 NONE, 3404 5 NONE, 6068 9 NONE, END 19 _denies,
    5560 9 NONE, 5414 14 NONE, 895 18 NONE, 3415 3 NONE, 1826 4 _read, 2446 9 NONE,
    3178 5 NONE, 6420 54 NONE, 3651 40 NONE, 3557 14 NONE, 6010 13 NONE, 3693 1 NONE,
    5708 21 NONE, 2281 9 NONE, 269 20 NONE, 0 0 NONE, 1059 58 NONE, END 19 WITH_requests,
    4141 5 NONE, 304 19 NONE, 5771 39 NONE, 118 14 WITH_connection, 0 0 NONE, 0 0 NONE,
    1894 3 NONE, 6125 40 NONE, END 50 _u43fu43eu437u436u435, 1970 39 NONE, 4413 1 _ma, 2267 2 _mb,
    END 4 _switched, END 25 _body, 5437 5 NONE, 1111 56 NONE, END 18 _serwerX, 4006 13 NONE,
    2365 9 _mi, 5478 1 NONE, 2263 20 NONE, 2230 20 NONE, 2055 37 NONE, 5039 5 NONE,
    3901 15 NONE, 6360 20 NONE, 2511 12 NONE, 165 12 NONE, 0 0 NONE, 1085 20 NONE,
    1341 21 NONE, 1770 12 NONE, 2853 9 NONE, 4440 24 WITH_mx, END 25 _my, 5615 45 NONE,
    2421 42 NONE, 2095 5 NONE, 6392 5 NONE, END 5 _bitmime, 6203 15 NONE, 5687 20 NONE,
    0 0 NONE, 2738 46 NONE, 1663 48 NONE, 5201 54 NONE, 3081 40 NONE, 5653 20 NONE,
    4119 46 NONE, END 5 _same, 2232 41 NONE, 2475 9 _anti, 634 45 NONE, 6267 12 NONE,
    END 25 WITH_hourly, END 18 _usuue1rX, 4817 18 NONE, 4273 19 NONE, END 5 WITH_parse, 4127 19 NONE,
    2053 22 NONE, 4578 39 NONE, 3826 9 NONE, 0 0 NONE, 2459 40 NONE, 94 20 NONE,
    3082 1 NONE, END 5 _compte, 1763 1 NONE, END 59 _u4e8e, 329 20 NONE, 5189 58 NONE,
    5512 9 NONE, END 18 WITH_header, 1246 5 NONE, 649 45 NONE, 4169 12 NONE, END 46 _u6301,
    0 0 NONE, 1182 1 NONE, 5081 19 _does, END 15 _conexue3o, 568 46 NONE, 4952 48 NONE,
    END 58 _u43fu440u435u432u44bu448u435u43dX, END 14 ALIAS_autentication, 5605 2 NONE, 1517 14 NONE, 2325 3 NONE, 2527 14 NONE,
    1102 11 NONE, 3297 19 NONE, 3911 13 NONE, 1467 14 NONE, 5678 12 NONE, END 4 _expired,
    284 9 NONE, 6147 46 NONE, 5712 19 NONE, 5841 15 NONE, 5371 5 NONE, 1257 53 NONE,
    5483 5 NONE, END 45 _u43au43eu43cu430u43du434u430, 3003 5 NONE, END 5 _ikke, 2306 46 NONE, 4772 14 NONE,
    1367 1 NONE, 5206 20 NONE, 4532 42 NONE, 4533 16 NONE, 528 42 NONE, 3700 56 NONE,
    END 22 _inaktiv, 0 0 NONE, 1025 9 NONE, 6154 58 NONE, END 20 _comcast, END 18 _utilisateurX,
    86 1 NONE, END 5 _newline, END 28 _101, 4140 18 NONE, END 30 _103, END 31 _104,
    END 32 _105, END 33 _106, 5537 14 NONE, END 35 _108, END 4 WITH_suspended, 5819 14 NONE,
    6272 14 WITH_domain, 5926 45 NONE, 4115 5 NONE, END 58 _u4e0d, 299 12 _local, 4632 57 NONE,
    2508 42 NONE, 3029 14 NONE, 2525 54 NONE, 3455 39 NONE, 179 38 NONE, END 8 _batch,
    3433 20 NONE, 1146 15 NONE, 2354 19 NONE, 3380 38 NONE, END 5 WITH_hostname, 2114 21 NONE,
    6035 40 NONE, 6033 40 NONE, 5839 18 NONE, 1825 3 NONE, 5664 4 _bad, 1300 9 NONE,
    END 25 _capacity, END 5 _structure, 995 45 NONE, 3865 5 NONE, 5248 40 NONE, 191 46 NONE,
    5709 14 _connectX, 5965 15 _connectX, 1518 14 _ban, 6394 3 NONE, 4784 19 NONE, END 45 _u5730,
    5665 18 NONE, 2278 19 NONE, 4129 20 NONE, 0 0 NONE, 1430 21 NONE, 5783 22 _resolvX,
    6256 1 _userX, 3361 25 NONE, 790 40 NONE, 0 0 NONE, 2828 12 NONE, END 5 _ube,
    5799 48 NONE, END 59 _u573e, 5185 16 _hop, 889 20 NONE, 2896 42 NONE, 3175 19 NONE,
    END 5 WITH_allocate, 824 21 NONE, 6261 20 NONE, 2316 20 _expectX, 3955 9 _allocatX, 3920 9 NONE,
    0 0 NONE, 4577 48 NONE, END 5 _sue9quence, 5934 40 NONE, 4054 5 NONE, 3449 5 NONE,
    END 18 _fuer, 4293 50 NONE, 3671 9 NONE, 3249 9 NONE, 5221 1 NONE, 1540 42 NONE,
    3075 9 NONE, 5514 45 NONE, 1616 48 NONE, END 20 _localpart, 1972 37 NONE, END 4 ALIAS_permited,
    36 18 NONE, 3916 18 NONE, 826 42 NONE, 6424 5 NONE, 5196 12 NONE, 5344 18 NONE,
    2981 20 _must, 2960 17 NONE, 1732 5 NONE, END 9 _uwierzytelniX, 3648 42 NONE, 2980 1 NONE,
    2956 1 NONE, 0 0 NONE, 2057 2 _dnsX, 1939 12 NONE, 3348 5 NONE, 3750 1 NONE,
    2589 42 NONE, 5663 13 NONE, 1820 58 NONE, 2882 48 NONE, 3131 38 NONE, 4352 21 NONE,
    2584 21 NONE, 4039 1 NONE, 0 0 NONE, 2032 9 NONE, 172 20 NONE, 3480 14 NONE,
    648 55 NONE, END 14 _deviation, END 4 _activated, 4242 20 WITH_rcpt, 5421 9 NONE, END 4 WITH_hosted,
    6122 3 NONE, 2253 18 NONE, 6346 4 NONE, 1751 42 NONE, 940 11 NONE, 4684 48 NONE,
    5617 5 NONE, 4420 5 NONE, 2989 39 NONE, END 25 _gateway, 128 3 NONE, 5713 12 NONE,
    0 0 NONE, 4287 19 NONE, END 4 _validated, 2914 12 NONE, 3932 45 NONE, 5089 39 NONE,
    272 1 NONE, 1501 5 NONE, 1676 1 NONE, 3729 14 NONE, 2406 16 NONE, 4569 4 NONE,
    2700 5 NONE, END 6 _lf, 2578 14 NONE, 5881 12 _resolvX, 6055 9 NONE, 2739 9 NONE,
    4551 39 NONE, 3053 12 NONE, 626 13 NONE, END 20 ALIAS_werent, 140 15 NONE, 539 16 NONE,
    5765 5 WITH_file, 4300 20 NONE, 495 5 NONE, 4887 1 NONE, 3543 14 NONE, 4375 3 NONE,
    5655 4 NONE, 0 0 NONE, 5151 5 NONE, END 18 _further, 1794 42 NONE, 5174 13 _userX,
    103 12 NONE, 2790 41 NONE, END 5 _unreachable, 2492 20 NONE, END 12 _drbl, 3351 15 NONE,
    END 5 _percentage, END 5 WITH_domaine, END 4 WITH_authorized, 2678 21 NONE, 3324 20 NONE, 1717 5 NONE,
    4431 22 NONE, 5428 11 _domainX, 3725 40 NONE, 391 58 NONE, 2834 40 NONE, 2650 21 NONE,
    6162 45 NONE, 485 5 _receive, 1715 9 NONE, 4847 14 NONE, END 29 _212, 3716 9 NONE,
    END 5 WITH_deliverable, 5477 45 NONE, 987 49 NONE, END 45 _u73b0, 6105 3 NONE, 0 0 NONE,
    5393 9 NONE, 2871 6 NONE, 4097 45 NONE, 4310 39 NONE, 2897 57 NONE, 5737 58 NONE,
    4237 12 NONE, 2120 42 NONE, 190 13 NONE, 3308 9 NONE, END 12 _dsbl, END 5 _reihenfolge,
    330 37 NONE, 268 45 NONE, 3774 19 NONE, 4292 20 NONE, 2761 19 NONE, 1577 1 NONE,
    4436 40 NONE, 385 14 NONE, 4969 21 NONE, 4917 21 NONE, 48 1 NONE, END 5 WITH_envelope,
    3854 15 NONE, 5077 12 NONE, 1072 5 NONE, 5935 37 NONE, 5873 45 NONE, 5967 42 NONE,
    3068 9 NONE, 6379 39 NONE, 421 40 NONE, 3114 9 NONE, 3200 19 NONE, 5487 2 NONE,
    812 40 NONE, END 14 _application, 1277 18 NONE, 5034 9 NONE, 6008 7 NONE, END 5 _resourceX,
    END 20 _ratelimitX, 5966 42 NONE, 5280 11 _fork, END 33 _426, 2888 13 NONE, 5691 22 NONE,
    562 1 NONE, 4550 42 NONE, 4231 40 NONE, 1737 5 NONE, 6014 9 NONE, 4488 3 NONE,
    5385 12 NONE, END 20 _insufficient, 1666 23 NONE, 0 0 NONE, 1089 6 _spamX, 5351 48 NONE,
    END 5 _site, END 4 STEMS_permitidX, END 15 _rechazo, END 55 _u645u624u642u62a, END 20 _noncompliant, END 1 _media,
    END 32 _415, END 33 _416, END 34 _417, 418 9 NONE, 4157 12 _temporarX, 5096 15 NONE,
    408 45 NONE, END 19 _octets, 2910 5 NONE, 1038 7 NONE, 5547 47 NONE, END 46 _u430u434u440u435u441X,
    5796 37 NONE, 49 42 NONE, 4056 14 NONE, 1362 42 NONE, 4469 1 NONE, END 25 WITH_temporarily,
    3087 3 NONE, 3876 5 NONE, 1961 12 NONE, END 5 _responsible, 5076 20 NONE, 2892 12 NONE,
    1818 20 NONE, END 5 WITH_minute, END 11 _disk, 4383 40 NONE, 4244 18 NONE, 254 1 NONE,
    END 47 _u6682, 3363 16 NONE, 2635 15 NONE, 5485 40 NONE, 168 49 NONE, 463 20 NONE,
    2435 12 NONE, 446 40 NONE, 2918 5 NONE, 3246 54 NONE, 2821 21 NONE, 2883 42 NONE,
    1271 13 NONE, 4283 12 NONE, 2860 19 NONE, 5399 60 NONE, END 20 _triplet, 2962 5 NONE,
    6090 1 NONE, 1001 14 NONE, END 54 _due9passue9X, 3867 5 NONE, 2785 11 NONE, 2261 48 NONE,
    700 14 NONE, 5191 4 _tard, END 20 _verweigert, 1127 12 NONE, 928 7 NONE, 4931 3 NONE,
    3201 15 NONE, 3408 15 NONE, 382 18 NONE, 5038 4 NONE, 4640 15 NONE, END 52 _u5927,
    3130 45 NONE, END 14 WITH_restriction, END 55 _u592a, 1195 21 NONE, 366 14 NONE, 4743 48 NONE,
    2530 42 NONE, 3147 17 NONE, 3438 18 NONE, 3182 19 NONE, 1902 20 _set, 3151 20 NONE,
    2827 18 _nameX, 2581 40 NONE, 3676 37 NONE, 1683 23 NONE, 5998 48 NONE, 6400 41 NONE,
    0 0 NONE, 0 0 NONE, 3514 54 NONE, 0 0 NONE, 0 0 NONE, 0 0 NONE,
    0 0 NONE, 1725 37 NONE, 0 0 NONE, 0 0 NONE, 5870 57 NONE, 4591 40 NONE,
    4148 46 NONE, 478 59 NONE, 0 0 NONE, 0 0 NONE, 5373 48 NONE, 0 0 NONE,
    0 0 NONE, 0 0 NONE, 0 0 NONE, 0 0 NONE, 0 0 NONE, 0 0 NONE,
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
    ROOT _has _has,
    ROOT _in _in,
    ROOT _may _may,
    ROOT _my _my,
    ROOT _on _on,
    ROOT _one _one,
    ROOT _only _only,
    ROOT _our _our,
    ROOT _per _per,
    ROOT _please _please,
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
    ROOT _active _active,
    ROOT _activity _activity,
    ROOT _addr _addr,
    ROOT _address _address,
    ROOT _addresses _addresses,
    ROOT _adres _adres,
    ROOT _adsl _adsl,
    ROOT _after _after,
    ROOT _again _again,
    ROOT _ahbl _ahbl,
    ROOT _alias _alias,
    ROOT _aligned _aligned,
    ROOT _alignment _alignment,
    ROOT _allow _allow,
    ROOT _allowed _allowed,
    ROOT _alu131cu131 _alu131cu131,
    ROOT _anmeldung _anmeldung,
    ROOT _anti _anti,
    ROOT _antispam _antispam,
    ROOT _application _application,
    ROOT _approved _approved,
    ROOT _arc _arc,
    ROOT _argument _argument,
    ROOT _ascii _ascii,
    ROOT _ask _ask,
    ROOT _attached _attached,
    ROOT _attempts _attempts,
    ROOT _aucun _aucun,
    ROOT _aup _aup,
    ROOT _autenticacao _autenticacao,
    ROOT _autenticaciuf3n _autenticaciuf3n,
    ROOT _autenticazione _autenticazione,
    ROOT _autenticaue7ue3o _autenticaue7ue3o,
    ROOT _autentificazione _autentificazione,
    ROOT _auth _auth,
    ROOT _authenticate _authenticate,
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
    ROOT _base _base,
    ROOT _batch _batch,
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
    ROOT _blocks _blocks,
    ROOT _blokeeris _blokeeris,
    ROOT _bloqueado _bloqueado,
    ROOT _bloquee _bloquee,
    ROOT _body _body,
    ROOT _bogus _bogus,
    ROOT _boite _boite,
    ROOT _bounced _bounced,
    ROOT _bounces _bounces,
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
    ROOT _cheio _cheio,
    ROOT _clamav _clamav,
    ROOT _cleartext _cleartext,
    ROOT _client _client,
    ROOT _closed _closed,
    ROOT _closing _closing,
    ROOT _cloudmark _cloudmark,
    ROOT _cobion _cobion,
    ROOT _comcast _comcast,
    ROOT _command _command,
    ROOT _complaints _complaints,
    ROOT _compliance _compliance,
    ROOT _compromised _compromised,
    ROOT _compte _compte,
    ROOT _con _con,
    ROOT _concurrency _concurrency,
    ROOT _conexiuf3n _conexiuf3n,
    ROOT _conexue3o _conexue3o,
    ROOT _config _config,
    ROOT _configuration _configuration,
    ROOT _connect _connect,
    ROOT _connecting _connecting,
    ROOT _connection _connection,
    ROOT _connections _connections,
    ROOT _connessione _connessione,
    ROOT _contact _contact,
    ROOT _contraseuf1a _contraseuf1a,
    ROOT _conversion _conversion,
    ROOT _correo _correo,
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
    ROOT _destin _destin,
    ROOT _destinataire _destinataire,
    ROOT _destinataires _destinataires,
    ROOT _destinatari _destinatari,
    ROOT _destinatario _destinatario,
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
    ROOT _during _during,
    ROOT _dy _dy,
    ROOT _dyn _dyn,
    ROOT _dufcrfen _dufcrfen,
    ROOT _e _e,
    ROOT _echec _echec,
    ROOT _ehlo _ehlo,
    ROOT _email _email,
    ROOT _emails _emails,
    ROOT _emetteur _emetteur,
    ROOT _employee _employee,
    ROOT _empty _empty,
    ROOT _enable _enable,
    ROOT _encoded _encoded,
    ROOT _encoding _encoding,
    ROOT _enthalten _enthalten,
    ROOT _envelope _envelope,
    ROOT _erforderlich _erforderlich,
    ROOT _erneut _erneut,
    ROOT _erreur _erreur,
    ROOT _erro _erro,
    ROOT _error _error,
    ROOT _errore _errore,
    ROOT _ers _ers,
    ROOT _esaurito _esaurito,
    ROOT _esmtp _esmtp,
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
    ROOT _failures _failures,
    ROOT _fake _fake,
    ROOT _falhou _falhou,
    ROOT _fallita _fallita,
    ROOT _falluf3 _falluf3,
    ROOT _fcrdns _fcrdns,
    ROOT _fehler _fehler,
    ROOT _fehlgeschlagen _fehlgeschlagen,
    ROOT _file _file,
    ROOT _filtered _filtered,
    ROOT _fingerprint _fingerprint,
    ROOT _first _first,
    ROOT _forbidden _forbidden,
    ROOT _forged _forged,
    ROOT _forkert _forkert,
    ROOT _format _format,
    ROOT _forwarded _forwarded,
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
    ROOT _geoip _geoip,
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
    ROOT _ikke _ikke,
    ROOT _ill _ill,
    ROOT _illegal _illegal,
    ROOT _imap _imap,
    ROOT _inactif _inactif,
    ROOT _inaktiv _inaktiv,
    ROOT _inbox _inbox,
    ROOT _incomplete _incomplete,
    ROOT _incorrect _incorrect,
    ROOT _indirizzo _indirizzo,
    ROOT _indisponible _indisponible,
    ROOT _individual _individual,
    ROOT _infected _infected,
    ROOT _injoignable _injoignable,
    ROOT _insecure _insecure,
    ROOT _insufficient _insufficient,
    ROOT _internal _internal,
    ROOT _internet _internet,
    ROOT _interrompue _interrompue,
    ROOT _invalid _invalid,
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
    ROOT _lack _lack,
    ROOT _large _large,
    ROOT _larger _larger,
    ROOT _later _later,
    ROOT _ldap _ldap,
    ROOT _learn _learn,
    ROOT _least _least,
    ROOT _left _left,
    ROOT _length _length,
    ROOT _likely _likely,
    ROOT _limit _limit,
    ROOT _limite _limite,
    ROOT _limited _limited,
    ROOT _limits _limits,
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
    ROOT _logged _logged,
    ROOT _login _login,
    ROOT _logon _logon,
    ROOT _lokalen _lokalen,
    ROOT _lookup _lookup,
    ROOT _loop _loop,
    ROOT _looped _looped,
    ROOT _looping _looping,
    ROOT _loops _loops,
    ROOT _lost _lost,
    ROOT _low _low,
    ROOT _lpn _lpn,
    ROOT _mail _mail,
    ROOT _mailaddress _mailaddress,
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
    ROOT _needed _needed,
    ROOT _needs _needs,
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
    ROOT _ofr _ofr,
    ROOT _once _once,
    ROOT _ont _ont,
    ROOT _open _open,
    ROOT _operand _operand,
    ROOT _opted _opted,
    ROOT _optional _optional,
    ROOT _ordb _ordb,
    ROOT _ou _ou,
    ROOT _out _out,
    ROOT _outbound _outbound,
    ROOT _outgoing _outgoing,
    ROOT _outside _outside,
    ROOT _over _over,
    ROOT _overdrawn _overdrawn,
    ROOT _overfull _overfull,
    ROOT _overloaded _overloaded,
    ROOT _overquota _overquota,
    ROOT _overquote _overquote,
    ROOT _parse _parse,
    ROOT _parsing _parsing,
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
    ROOT _plaintext _plaintext,
    ROOT _pleine _pleine,
    ROOT _plus _plus,
    ROOT _polecenie _polecenie,
    ROOT _policy _policy,
    ROOT _possibly _possibly,
    ROOT _post _post,
    ROOT _postfach _postfach,
    ROOT _postgrey _postgrey,
    ROOT _potential _potential,
    ROOT _preferences _preferences,
    ROOT _prevented _prevented,
    ROOT _prison _prison,
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
    ROOT _rcptto _rcptto,
    ROOT _rdns _rdns,
    ROOT _reached _reached,
    ROOT _read _read,
    ROOT _receiver _receiver,
    ROOT _rechazo _rechazo,
    ROOT _recip _recip,
    ROOT _recipient _recipient,
    ROOT _redirect _redirect,
    ROOT _reessayez _reessayez,
    ROOT _refused _refused,
    ROOT _region _region,
    ROOT _reintentar _reintentar,
    ROOT _reject _reject,
    ROOT _rejected _rejected,
    ROOT _relais _relais,
    ROOT _relay _relay,
    ROOT _remetente _remetente,
    ROOT _removal _removal,
    ROOT _removed _removed,
    ROOT _repeated _repeated,
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
    ROOT _retry _retry,
    ROOT _return _return,
    ROOT _revdns _revdns,
    ROOT _reverse _reverse,
    ROOT _revoked _revoked,
    ROOT _rfc _rfc,
    ROOT _rhsbl _rhsbl,
    ROOT _riprova _riprova,
    ROOT _rly _rly,
    ROOT _rp _rp,
    ROOT _rtr _rtr,
    ROOT _rule _rule,
    ROOT _rules _rules,
    ROOT _s _s,
    ROOT _sasl _sasl,
    ROOT _sbl _sbl,
    ROOT _sc _sc,
    ROOT _scam _scam,
    ROOT _scoring _scoring,
    ROOT _secure _secure,
    ROOT _secured _secured,
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
    ROOT _sign _sign,
    ROOT _signing _signing,
    ROOT _single _single,
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
    ROOT _spaeter _spaeter,
    ROOT _spam _spam,
    ROOT _spamcop _spamcop,
    ROOT _spamrats _spamrats,
    ROOT _specified _specified,
    ROOT _specify _specify,
    ROOT _speichervolumen _speichervolumen,
    ROOT _spews _spews,
    ROOT _spf _spf,
    ROOT _spfbl _spfbl,
    ROOT _spool _spool,
    ROOT _ssl _ssl,
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
    ROOT _trusted _trusted,
    ROOT _try _try,
    ROOT _tss _tss,
    ROOT _turned _turned,
    ROOT _twice _twice,
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
    ROOT _unsecured _unsecured,
    ROOT _unsolicited _unsolicited,
    ROOT _unused _unused,
    ROOT _unusual _unusual,
    ROOT _unvalidated _unvalidated,
    ROOT _unverifiable _unverifiable,
    ROOT _unverified _unverified,
    ROOT _unwanted _unwanted,
    ROOT _unwelcome _unwelcome,
    ROOT _upstream _upstream,
    ROOT _url _url,
    ROOT _use _use,
    ROOT _user _user,
    ROOT _username _username,
    ROOT _users _users,
    ROOT _utente _utente,
    ROOT _utf _utf,
    ROOT _vacation _vacation,
    ROOT _valid _valid,
    ROOT _validrcptto _validrcptto,
    ROOT _verb _verb,
    ROOT _verification _verification,
    ROOT _verweigert _verweigert,
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
    ROOT _abusX _abusX,
    ROOT _accountX _accountX,
    ROOT _addressX _addressX,
    ROOT _addresseeX _addresseeX,
    ROOT _administratX _administratX,
    ROOT _aliasX _aliasX,
    ROOT _allocatX _allocatX,
    ROOT _archivX _archivX,
    ROOT _argumentX _argumentX,
    ROOT _attachmentX _attachmentX,
    ROOT _attemptX _attemptX,
    ROOT _authX _authX,
    ROOT _authenticatX _authenticatX,
    ROOT _authentifiX _authentifiX,
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
    ROOT _botnetX _botnetX,
    ROOT _cancelX _cancelX,
    ROOT _certificateX _certificateX,
    ROOT _changX _changX,
    ROOT _checkX _checkX,
    ROOT _cipherX _cipherX,
    ROOT _comandoX _comandoX,
    ROOT _commandX _commandX,
    ROOT _commandeX _commandeX,
    ROOT _completeX _completeX,
    ROOT _concurrenX _concurrenX,
    ROOT _connectX _connectX,
    ROOT _connectionX _connectionX,
    ROOT _connexionX _connexionX,
    ROOT _containX _containX,
    ROOT _contentX _contentX,
    ROOT _corruptX _corruptX,
    ROOT _countrX _countrX,
    ROOT _creatX _creatX,
    ROOT _credentialX _credentialX,
    ROOT _deactivatX _deactivatX,
    ROOT _declinX _declinX,
    ROOT _decodX _decodX,
    ROOT _decommissionX _decommissionX,
    ROOT _defectX _defectX,
    ROOT _delistX _delistX,
    ROOT _deliverX _deliverX,
    ROOT _denialX _denialX,
    ROOT _denylistX _denylistX,
    ROOT _desconhecidX _desconhecidX,
    ROOT _desconocidX _desconocidX,
    ROOT _destinataireX _destinataireX,
    ROOT _destinatariX _destinatariX,
    ROOT _destinatue1rX _destinatue1rX,
    ROOT _determinX _determinX,
    ROOT _differX _differX,
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
    ROOT _envelopeX _envelopeX,
    ROOT _errorX _errorX,
    ROOT _erwarteX _erwarteX,
    ROOT _excedidX _excedidX,
    ROOT _exceedX _exceedX,
    ROOT _excessX _excessX,
    ROOT _excessiveX _excessiveX,
    ROOT _executX _executX,
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
    ROOT _handlX _handlX,
    ROOT _headerX _headerX,
    ROOT _hostnameX _hostnameX,
    ROOT _hourX _hourX,
    ROOT _impersonatX _impersonatX,
    ROOT _improperX _improperX,
    ROOT _inactivX _inactivX,
    ROOT _inboxX _inboxX,
    ROOT _inconnuX _inconnuX,
    ROOT _inesistentX _inesistentX,
    ROOT _inexistX _inexistX,
    ROOT _infectX _infectX,
    ROOT _invalidX _invalidX,
    ROOT _invue1lidX _invue1lidX,
    ROOT _junkX _junkX,
    ROOT _keinX _keinX,
    ROOT _kommandoX _kommandoX,
    ROOT _kullaniciX _kullaniciX,
    ROOT _lackX _lackX,
    ROOT _limitX _limitX,
    ROOT _lineX _lineX,
    ROOT _linkX _linkX,
    ROOT _loadX _loadX,
    ROOT _loginX _loginX,
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
    ROOT _normalizX _normalizX,
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
    ROOT _performX _performX,
    ROOT _permissionX _permissionX,
    ROOT _phishX _phishX,
    ROOT _pipelinX _pipelinX,
    ROOT _policX _policX,
    ROOT _postkasseX _postkasseX,
    ROOT _problemX _problemX,
    ROOT _processX _processX,
    ROOT _prohibitX _prohibitX,
    ROOT _queueX _queueX,
    ROOT _quotaX _quotaX,
    ROOT _ratelimitX _ratelimitX,
    ROOT _rblX _rblX,
    ROOT _receiverX _receiverX,
    ROOT _rechazadX _rechazadX,
    ROOT _recipientX _recipientX,
    ROOT _recusadX _recusadX,
    ROOT _refusX _refusX,
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
    ROOT _saveX _saveX,
    ROOT _scanX _scanX,
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
    ROOT _storX _storX,
    ROOT _submissionX _submissionX,
    ROOT _subscriberX _subscriberX,
    ROOT _superadX _superadX,
    ROOT _suspendX _suspendX,
    ROOT _suspensX _suspensX,
    ROOT _synchroniX _synchroniX,
    ROOT _systemX _systemX,
    ROOT _talosX _talosX,
    ROOT _temporarX _temporarX,
    ROOT _terminatX _terminatX,
    ROOT _threadX _threadX,
    ROOT _throttlX _throttlX,
    ROOT _timeX _timeX,
    ROOT _timeoutX _timeoutX,
    ROOT _transactionX _transactionX,
    ROOT _trojanX _trojanX,
    ROOT _uceprotectX _uceprotectX,
    ROOT _unauthoriX _unauthoriX,
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
    _by _moderator _by_moderator,
    _by _owner _by_owner,
    _by _user _by_user,
    _by _receiverX _by_receiverX,
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
    _has _left _has_left,
    _has _unsubscribed _has_unsubscribed,
    _in _list _in_list,
    _in _progress _in_progress,
    _may _not _may_not,
    _my _list _my_list,
    _on _hold _on_hold,
    _on _list _on_list,
    _one _recipient _one_recipient,
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
    _your _area _your_area,
    _your _country _your_country,
    _your _domain _your_domain,
    _your _email _your_email,
    _your _isp _your_isp,
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
    _address _rejected _address_rejected,
    _after _starttls _after_starttls,
    _after _tls _after_tls,
    _alias _unknown _alias_unknown,
    _allow _rcpt _allow_rcpt,
    _allowed _senders _allowed_senders,
    _anti _spoofing _anti_spoofing,
    _antispam _checkX _antispam_checkX,
    _approved _external _approved_external,
    _approved _list _approved_list,
    _approved _senders _approved_senders,
    _argument _invalid _argument_invalid,
    _ask _your _ask_your,
    _attached _fileX _attached_fileX,
    _aucun _destinataire _aucun_destinataire,
    _auth _userX _auth_userX,
    _authenticate _first _authenticate_first,
    _authenticated _account _authenticated_account,
    _authenticated _address _authenticated_address,
    _authenticated _sender _authenticated_sender,
    _authenticated _users _authenticated_users,
    _authenticated _userX _authenticated_userX,
    _authentication _information _authentication_information,
    _authentication _level _authentication_level,
    _authentication _needed _authentication_needed,
    _authentication _required _authentication_required,
    _authentication _checkX _authentication_checkX,
    _authorization _failX _authorization_failX,
    _authorized _recipients _authorized_recipients,
    _authorized _senders _authorized_senders,
    _bad _destination _bad_destination,
    _bad _outbound _bad_outbound,
    _bad _reputation _bad_reputation,
    _ban _list _ban_list,
    _banned _ipX _banned_ipX,
    _bare _cr _bare_cr,
    _bare _lf _bare_lf,
    _bare _newline _bare_newline,
    _bare _lineX _bare_lineX,
    _base _64 _base_64,
    _bl _000000 _bl_000000,
    _bl _21 _bl_21,
    _bl _23 _bl_23,
    _black _holeX _black_holeX,
    _black _ipX _black_ipX,
    _black _listX _black_listX,
    _block _listX _block_listX,
    _blocked _by _blocked_by,
    _blocked _using _blocked_using,
    _bloquee _pour _bloquee_pour,
    _caixa _autenticada _caixa_autenticada,
    _callout _verification _callout_verification,
    _client _ip _client_ip,
    _client _hostX _client_hostX,
    _client _ipX _client_ipX,
    _closed _abruptly _closed_abruptly,
    _closed _list _closed_list,
    _closed _system _closed_system,
    _closed _unexpectedX _closed_unexpectedX,
    _comcast _block _comcast_block,
    _command _line _command_line,
    _con _b _con_b,
    _connecting _hostX _connecting_hostX,
    _connecting _ipX _connecting_ipX,
    _connecting _serverX _connecting_serverX,
    _connection _limit _connection_limit,
    _connection _not _connection_not,
    _connection _rate _connection_rate,
    _connection _secured _connection_secured,
    _connections _from _connections_from,
    _credentials _for _credentials_for,
    _cs _01 _cs_01,
    _daily _limit _daily_limit,
    _daily _quota _daily_quota,
    _daily _sending _daily_sending,
    _dane _validation _dane_validation,
    _database _error _database_error,
    _delivery _restriction _delivery_restriction,
    _demasiado _grande _demasiado_grande,
    _deny _ipX _deny_ipX,
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
    _dns _name _dns_name,
    _dns _recordX _dns_recordX,
    _dnssec _invalid _dnssec_invalid,
    _domain _name _domain_name,
    _domaine _non _domaine_non,
    _dt _spm _dt_spm,
    _dt _sum _dt_sum,
    _during _mail _during_mail,
    _dy _001 _dy_001,
    _dy _002 _dy_002,
    _dyn _t _dyn_t,
    _dufcrfen _keine _dufcrfen_keine,
    _e _mail _e_mail,
    _echec _temporaire _echec_temporaire,
    _email _address _email_address,
    _email _from _email_from,
    _email _not _email_not,
    _email _quota _email_quota,
    _email _sending _email_sending,
    _enable _receiving _enable_receiving,
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
    _etrn _command _etrn_command,
    _exceeded _quota _exceeded_quota,
    _existe _pas _existe_pas,
    _existiert _nicht _existiert_nicht,
    _file _extensionX _file_extensionX,
    _file _nameX _file_nameX,
    _file _typeX _file_typeX,
    _first _time _first_time,
    _format _error _format_error,
    _forwarded _too _forwarded_too,
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
    _high _percentage _high_percentage,
    _high _rate _high_rate,
    _high _volume _high_volume,
    _hl _itc _hl_itc,
    _hl _rep _hl_rep,
    _hm _08 _hm_08,
    _hop _count _hop_count,
    _hop _limit _hop_limit,
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
    _illegal _characterX _illegal_characterX,
    _inbox _full _inbox_full,
    _infected _host _infected_host,
    _insecure _connection _insecure_connection,
    _insecure _mail _insecure_mail,
    _insufficient _quota _insufficient_quota,
    _insufficient _space _insufficient_space,
    _insufficient _storage _insufficient_storage,
    _internal _senders _internal_senders,
    _internal _userX _internal_userX,
    _internet _community _internet_community,
    _invalid _argument _invalid_argument,
    _invalid _base _invalid_base,
    _invalid _data _invalid_data,
    _invalid _dns _invalid_dns,
    _invalid _domain _invalid_domain,
    _invalid _format _invalid_format,
    _invalid _name _invalid_name,
    _invalid _recipient _invalid_recipient,
    _invalid _structure _invalid_structure,
    _invalid _syntax _invalid_syntax,
    _invalid _user _invalid_user,
    _invalid _characterX _invalid_characterX,
    _invalid _hostX _invalid_hostX,
    _ip _banned _ip_banned,
    _ip _name _ip_name,
    _ipv _4 _ipv_4,
    _ipv _6 _ipv_6,
    _kunne _ikke _kunne_ikke,
    _lack _of _lack_of,
    _larger _than _larger_than,
    _learn _more _learn_more,
    _least _one _least_one,
    _left _company _left_company,
    _likely _unsolicited _likely_unsolicited,
    _limit _per _limit_per,
    _limit _connections _limit_connections,
    _limit _reached _limit_reached,
    _limit _exceedX _limit_exceedX,
    _limite _de _limite_de,
    _line _length _line_length,
    _line _endingX _line_endingX,
    _local _list _local_list,
    _local _part _local_part,
    _log _in _log_in,
    _logged _in _logged_in,
    _login _first _login_first,
    _login _nameX _login_nameX,
    _login _userX _login_userX,
    _lokalen _server _lokalen_server,
    _lookup _failX _lookup_failX,
    _low _reputation _low_reputation,
    _lpn _000 _lpn_000,
    _lpn _004 _lpn_004,
    _lpn _007 _lpn_007,
    _lpn _105 _lpn_105,
    _mail _from _mail_from,
    _mail _not _mail_not,
    _mail _rate _mail_rate,
    _mail _sending _mail_sending,
    _mail _boxX _mail_boxX,
    _mail _exchangerX _mail_exchangerX,
    _mailbox _full _mailbox_full,
    _mailbox _limit _mailbox_limit,
    _mailbox _unavailable _mailbox_unavailable,
    _mails _fuer _mails_fuer,
    _maior _que _maior_que,
    _mas _tarde _mas_tarde,
    _mauvaise _sue9quence _mauvaise_sue9quence,
    _max _connections _max_connections,
    _max _time _max_time,
    _maximum _connections _maximum_connections,
    _media _error _media_error,
    _message _expired _message_expired,
    _message _format _message_format,
    _message _id _message_id,
    _message _length _message_length,
    _message _limit _message_limit,
    _message _rate _message_rate,
    _message _sending _message_sending,
    _message _size _message_size,
    _mi _cel _mi_cel,
    _mi _dmc _mi_dmc,
    _mi _spb _mi_spb,
    _mi _spf _mi_spf,
    _mi _stc _mi_stc,
    _more _than _more_than,
    _mot _de _mot_de,
    _mta _sts _mta_sts,
    _muitas _conexuf5es _muitas_conexuf5es,
    _multi _recipient _multi_recipient,
    _must _have _must_have,
    _must _authenticate _must_authenticate,
    _must _contain _must_contain,
    _must _equal _must_equal,
    _must _exist _must_exist,
    _must _identical _must_identical,
    _must _login _must_login,
    _must _match _must_match,
    _must _same _must_same,
    _must _specify _must_specify,
    _mx _private _mx_private,
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
    _nicht _zugelassen _nicht_zugelassen,
    _nicht _zulue4ssig _nicht_zulue4ssig,
    _nie _istnieje _nie_istnieje,
    _nie _jest _nie_jest,
    _nie _ma _nie_ma,
    _nie _obslugiwane _nie_obslugiwane,
    _no _access _no_access,
    _no _account _no_account,
    _no _activity _no_activity,
    _no _answer _no_answer,
    _no _autorizado _no_autorizado,
    _no _body _no_body,
    _no _bounces _no_bounces,
    _no _customer _no_customer,
    _no _data _no_data,
    _no _disponible _no_disponible,
    _no _domain _no_domain,
    _no _employee _no_employee,
    _no _entry _no_entry,
    _no _existe _no_existe,
    _no _free _no_free,
    _no _longer _no_longer,
    _no _mail _no_mail,
    _no _mailbox _no_mailbox,
    _no _match _no_match,
    _no _more _no_more,
    _no _mxs _no_mxs,
    _no _person _no_person,
    _no _ptr _no_ptr,
    _no _recipients _no_recipients,
    _no _record _no_record,
    _no _redirect _no_redirect,
    _no _reverse _no_reverse,
    _no _room _no_room,
    _no _route _no_route,
    _no _space _no_space,
    _no _such _no_such,
    _no _user _no_user,
    _no _valid _no_valid,
    _no _accountX _no_accountX,
    _no _addressX _no_addressX,
    _no _aliasX _no_aliasX,
    _no _existeX _no_existeX,
    _no _mailboxX _no_mailboxX,
    _no _mxX _no_mxX,
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
    _not _anything _not_anything,
    _not _assigned _not_assigned,
    _not _authenticated _not_authenticated,
    _not _authorized _not_authorized,
    _not _available _not_available,
    _not _belong _not_belong,
    _not _change _not_change,
    _not _check _not_check,
    _not _compliant _not_compliant,
    _not _configured _not_configured,
    _not _connect _not_connect,
    _not _contain _not_contain,
    _not _correspond _not_correspond,
    _not _create _not_create,
    _not _defined _not_defined,
    _not _deliverable _not_deliverable,
    _not _directory _not_directory,
    _not _eligible _not_eligible,
    _not _enabled _not_enabled,
    _not _enough _not_enough,
    _not _equal _not_equal,
    _not _established _not_established,
    _not _execute _not_execute,
    _not _exist _not_exist,
    _not _find _not_find,
    _not _fork _not_fork,
    _not _found _not_found,
    _not _granted _not_granted,
    _not _handle _not_handle,
    _not _healthy _not_healthy,
    _not _hosted _not_hosted,
    _not _identical _not_identical,
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
    _not _receive _not_receive,
    _not _receiving _not_receiving,
    _not _recipient _not_recipient,
    _not _registered _not_registered,
    _not _repeated _not_repeated,
    _not _replicated _not_replicated,
    _not _rfc _not_rfc,
    _not _routable _not_routable,
    _not _route _not_route,
    _not _same _not_same,
    _not _saved _not_saved,
    _not _scan _not_scan,
    _not _set _not_set,
    _not _setup _not_setup,
    _not _subscribed _not_subscribed,
    _not _supported _not_supported,
    _not _table _not_table,
    _not _used _not_used,
    _not _valid _not_valid,
    _not _validated _not_validated,
    _not _verified _not_verified,
    _not _verify _not_verify,
    _not _virus _not_virus,
    _not _welcome _not_welcome,
    _not _white _not_white,
    _not _write _not_write,
    _not _acceptX _not_acceptX,
    _not _allowX _not_allowX,
    _not _authoriX _not_authoriX,
    _not _belongX _not_belongX,
    _not _conformX _not_conformX,
    _not _correspondX _not_correspondX,
    _not _existX _not_existX,
    _not _implementX _not_implementX,
    _not _locateX _not_locateX,
    _not _matchX _not_matchX,
    _not _ownX _not_ownX,
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
    _number _rcptX _number_rcptX,
    _nur _eine _nur_eine,
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
    _opted _out _opted_out,
    _optional _argument _optional_argument,
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
    _over _quote _over_quote,
    _over _size _over_size,
    _parse _error _parse_error,
    _pas _local _pas_local,
    _past _24 _past_24,
    _past _hourX _past_hourX,
    _permanently _deferred _permanently_deferred,
    _permission _relay _permission_relay,
    _permitted _sender _permitted_sender,
    _ph _01 _ph_01,
    _phish _from _phish_from,
    _plaintext _connection _plaintext_connection,
    _plus _tard _plus_tard,
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
    _rate _limiting _rate_limiting,
    _rate _controlX _rate_controlX,
    _rate _exceedX _rate_exceedX,
    _rate _limitX _rate_limitX,
    _rcpt _to _rcpt_to,
    _reached _daily _reached_daily,
    _reached _limit _reached_limit,
    _read _error _read_error,
    _receiver _denied _receiver_denied,
    _receiver _refuseX _receiver_refuseX,
    _rechazo _temporal _rechazo_temporal,
    _recipient _address _recipient_address,
    _recipient _denies _recipient_denies,
    _recipient _message _recipient_message,
    _recipient _not _recipient_not,
    _recipient _rejected _recipient_rejected,
    _recipient _rejects _recipient_rejects,
    _recipient _settings _recipient_settings,
    _recipient _verify _recipient_verify,
    _recipient _addressX _recipient_addressX,
    _recipient _preferenceX _recipient_preferenceX,
    _redirect _entry _redirect_entry,
    _refused _by _refused_by,
    _reject _list _reject_list,
    _rejected _by _rejected_by,
    _rejected _using _rejected_using,
    _relais _refusue9 _relais_refusue9,
    _relay _access _relay_access,
    _relay _limit _relay_limit,
    _relay _nur _relay_nur,
    _relay _quota _relay_quota,
    _requires _authentication _requires_authentication,
    _requires _confirmation _requires_confirmation,
    _reserved _domain _reserved_domain,
    _resolver _adr _resolver_adr,
    _resolver _rst _resolver_rst,
    _response _limit _response_limit,
    _return _path _return_path,
    _reverse _dns _reverse_dns,
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
    _secure _channel _secure_channel,
    _secure _connection _secure_connection,
    _secure _transport _secure_transport,
    _secured _connection _secured_connection,
    _send _to _send_to,
    _sender _address _sender_address,
    _sender _id _sender_id,
    _sender _policy _sender_policy,
    _sender _verify _sender_verify,
    _sending _account _sending_account,
    _sending _activity _sending_activity,
    _sending _address _sending_address,
    _sending _domain _sending_domain,
    _sending _email _sending_email,
    _sending _mail _sending_mail,
    _sending _messages _sending_messages,
    _sending _quota _sending_quota,
    _sending _rate _sending_rate,
    _sending _spam _sending_spam,
    _sending _user _sending_user,
    _sending _hostX _sending_hostX,
    _sending _ipX _sending_ipX,
    _sending _limitX _sending_limitX,
    _sending _serverX _sending_serverX,
    _service _refuse _service_refuse,
    _sign _in _sign_in,
    _signing _failed _signing_failed,
    _single _recipient _single_recipient,
    _size _limit _size_limit,
    _size _limitX _size_limitX,
    _slow _down _slow_down,
    _smtp _protocol _smtp_protocol,
    _smtp _relay _smtp_relay,
    _smtp _userX _smtp_userX,
    _smtputf _8 _smtputf_8,
    _source _address _source_address,
    _source _hostX _source_hostX,
    _source _ipX _source_ipX,
    _space _limit _space_limit,
    _spam _or _spam_or,
    _spam _pattern _spam_pattern,
    _spam _sourceX _spam_sourceX,
    _specified _domain _specified_domain,
    _starttls _not _starttls_not,
    _stat _failed _stat_failed,
    _stockage _impossible _stockage_impossible,
    _storage _allocation _storage_allocation,
    _storage _exceeded _storage_exceeded,
    _storage _exceedX _storage_exceedX,
    _storage _limitX _storage_limitX,
    _stray _lf _stray_lf,
    _submission _quota _submission_quota,
    _suspect _content _suspect_content,
    _suspicious _due _suspicious_due,
    _switched _off _switched_off,
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
    _too _quickX _too_quickX,
    _traffic _not _traffic_not,
    _transaction _in _transaction_in,
    _trop _de _trop_de,
    _trop _gros _trop_gros,
    _trop _longue _trop_longue,
    _trop _volumineux _trop_volumineux,
    _troppo _grande _troppo_grande,
    _trusted _senders _trusted_senders,
    _try _again _try_again,
    _try _later _try_later,
    _tss _04 _tss_04,
    _tss _07 _tss_07,
    _tss _09 _tss_09,
    _turned _off _turned_off,
    _unauthenticated _commandX _unauthenticated_commandX,
    _unexpected _error _unexpected_error,
    _unfortunately _messages _unfortunately_messages,
    _ungufcltige _reihenfolge _ungufcltige_reihenfolge,
    _unknown _account _unknown_account,
    _unknown _recipient _unknown_recipient,
    _unknown _tld _unknown_tld,
    _unknown _user _unknown_user,
    _unsafe _content _unsafe_content,
    _unsecured _connection _unsecured_connection,
    _unusual _amount _unusual_amount,
    _unusual _rate _unusual_rate,
    _unwanted _content _unwanted_content,
    _url _resolution _url_resolution,
    _user _not _user_not,
    _user _settings _user_settings,
    _user _unknown _user_unknown,
    _user _preferenceX _user_preferenceX,
    _user _refuseX _user_refuseX,
    _user _rejectX _user_rejectX,
    _users _blacklist _users_blacklist,
    _users _reject _users_reject,
    _utente _inesistente _utente_inesistente,
    _utf _8 _utf_8,
    _valid _address _valid_address,
    _valid _hostname _valid_hostname,
    _went _away _went_away,
    _without _delivery _without_delivery,
    _without _reverse _without_reverse,
    _without _mxX _without_mxX,
    _write _error _write_error,
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
    _one_recipient _accepted _one_recipient_accepted,
    _one_recipient _allowed _one_recipient_allowed,
    _one_recipient _null _one_recipient_null,
    _only_one _recipient _only_one_recipient,
    _to_this _address _to_this_address,
    _to_best _protect _to_best_protect,
    _you_tried _to _you_tried_to,
    _your_email _addressX _your_email_addressX,
    _your_mail _serverX _your_mail_serverX,
    _access_denied _banned _access_denied_banned,
    _address_rejected _END _address_rejected_END,
    _allow_rcpt _numbers _allow_rcpt_numbers,
    _anti_spoofing _policy _anti_spoofing_policy,
    _approved_external _addresses _approved_external_addresses,
    _ask_your _postmaster _ask_your_postmaster,
    _aucun_destinataire _valide _aucun_destinataire_valide,
    _bad_destination _system _bad_destination_system,
    _bad_outbound _sender _bad_outbound_sender,
    _blocked_by _user _blocked_by_user,
    _blocked_by _recipientX _blocked_by_recipientX,
    _comcast_block _for _comcast_block_for,
    _con_b _1 _con_b_1,
    _connection_not _secureX _connection_not_secureX,
    _credentials_for _relay _credentials_for_relay,
    _domain_name _not _domain_name_not,
    _domaine_non _local _domaine_non_local,
    _dyn_t _1 _dyn_t_1,
    _email_address _not _email_address_not,
    _email_not _existX _email_not_existX,
    _envelope_blocked _user _envelope_blocked_user,
    _ers_customized _block _ers_customized_block,
    _etrn_command _rejected _etrn_command_rejected,
    _forwarded_too _many _forwarded_too_many,
    _hvu_b _1 _hvu_b_1,
    _idle_too _long _idle_too_long,
    _insecure_mail _relay _insecure_mail_relay,
    _invalid_base _64 _invalid_base_64,
    _invalid_dns _mx _invalid_dns_mx,
    _invalid_domain _name _invalid_domain_name,
    _ipv_6 _sending _ipv_6_sending,
    _lack_of _space _lack_of_space,
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
    _message_size _syntax _message_size_syntax,
    _mot_de _passe _mot_de_passe,
    _multi_recipient _bounce _multi_recipient_bounce,
    _must_have _domain _must_have_domain,
    _must_contain _domain _must_contain_domain,
    _must_specify _domain _must_specify_domain,
    _nao_pertence _a _nao_pertence_a,
    _nest_pas _local _nest_pas_local,
    _nie_jest _dopuszczalna _nie_jest_dopuszczalna,
    _no_body _by _no_body_by,
    _no_data _dnsX _no_data_dnsX,
    _no_free _space _no_free_space,
    _no_longer _existX _no_longer_existX,
    _no_mail _boxX _no_mail_boxX,
    _no_mail _exchangerX _no_mail_exchangerX,
    _no_more _room _no_more_room,
    _no_more _space _no_more_space,
    _no_such _user _no_such_user,
    _no_valid _recipients _no_valid_recipients,
    _no_valid _mxX _no_valid_mxX,
    _not_a _customer _not_a_customer,
    _not_be _mail _not_be_mail,
    _not_have _account _not_have_account,
    _not_have _reverse _not_have_reverse,
    _not_have _space _not_have_space,
    _not_in _service _not_in_service,
    _not_in _use _not_in_use,
    _not_accept _mail _not_accept_mail,
    _not_accepting _connections _not_accepting_connections,
    _not_accepting _mail _not_accepting_mail,
    _not_accepting _messages _not_accepting_messages,
    _not_allowed _to _not_allowed_to,
    _not_authenticated _sender _not_authenticated_sender,
    _not_authorized _to _not_authorized_to,
    _not_connect _backend _not_connect_backend,
    _not_enough _space _not_enough_space,
    _not_enough _storage _not_enough_storage,
    _not_find _mxX _not_find_mxX,
    _not_logged _in _not_logged_in,
    _not_process _connection _not_process_connection,
    _not_recipient _list _not_recipient_list,
    _not_route _list _not_route_list,
    _not_set _up _not_set_up,
    _not_valid _hostX _not_valid_hostX,
    _not_valid _mxX _not_valid_mxX,
    _not_virus _scan _not_virus_scan,
    _not_white _listX _not_white_listX,
    _nur_jeweils _eine _nur_jeweils_eine,
    _nur_mails _fuer _nur_mails_fuer,
    _nue3o_pertence _a _nue3o_pertence_a,
    _ofr_004 _104 _ofr_004_104,
    _ofr_005 _104 _ofr_005_104,
    _ont_ete _bloques _ont_ete_bloques,
    _out_of _allow _out_of_allow,
    _out_of _storage _out_of_storage,
    _potential_security _issue _potential_security_issue,
    _rate_that _prevents _rate_that_prevents,
    _recipient_address _rejected _recipient_address_rejected,
    _recipient_not _accept _recipient_not_accept,
    _recipient_not _found _recipient_not_found,
    _recipient_rejected _END _recipient_rejected_END,
    _recipient_verify _callout _recipient_verify_callout,
    _recipient_addressX _rejected _recipient_addressX_rejected,
    _refused_by _recipientX _refused_by_recipientX,
    _rejected_by _user _rejected_by_user,
    _rejected_by _recipientX _rejected_by_recipientX,
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
    _too_many _connections _too_many_connections,
    _too_many _emails _too_many_emails,
    _too_many _errors _too_many_errors,
    _too_many _failed _too_many_failed,
    _too_many _failures _too_many_failures,
    _too_many _invalid _too_many_invalid,
    _too_many _mails _too_many_mails,
    _too_many _messages _too_many_messages,
    _too_many _open _too_many_open,
    _too_many _parallel _too_many_parallel,
    _too_many _received _too_many_received,
    _too_many _recent _too_many_recent,
    _too_many _requests _too_many_requests,
    _too_many _sessions _too_many_sessions,
    _too_many _times _too_many_times,
    _too_many _unknown _too_many_unknown,
    _too_many _authX _too_many_authX,
    _too_many _loginX _too_many_loginX,
    _too_much _mail _too_much_mail,
    _traffic_not _accepted _traffic_not_accepted,
    _transaction_in _progress _transaction_in_progress,
    _trop_de _connexions _trop_de_connexions,
    _trop_de _messages _trop_de_messages,
    _try_again _later _try_again_later,
    _unfortunately_messages _from _unfortunately_messages_from,
    _user_not _found _user_not_found,
    _user_not _member _user_not_member,
    _user_not _existX _user_not_existX,
    _users_reject _list _users_reject_list,
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
    _one_recipient_null _sender _one_recipient_null_sender,
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
    _not_allowed_to _send _not_allowed_to_send,
    _not_authorized_to _sendX _not_authorized_to_sendX,
    _nur_mails_fuer _lokalen _nur_mails_fuer_lokalen,
    _recipient_address_rejected _access _recipient_address_rejected_access,
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
    AT_sender_or_auth
    AT_need
    _abusX
    AT_lists
    AT_suspect
    AT_operation
    _access
    _access_denied
    _access_denied_banned_sendX
    AT_login
    _account
    _account_disabled
    AT_mailbox
    AT_recipient_or_mailbox
    AT_limited_mailbox
    AT_tls_again
    AT_rate
    AT_address
    _address_rejected_END
    AT_recipient
    AT_recipients
    AT_policy
    AT_argument
    _alias_unknown
    AT_sender_auth
    _allow_rcpt_numbers
    AT_insiders
    AT_auth_sequence
    AT_login_user
    _anti_spoofing_policy
    AT_spam
    _antispam_checkX
    _application
    AT_other_many
    AT_helo_bad
    AT_command
    _ask_your_postmaster_for_help
    _at_a_rate_that_prevents
    AT_attachment
    AT_amount
    AT_protocol_words
    _aup
    AT_auth
    AT_faults
    AT_auth_first
    _authorization_failX
    AT_server
    AT_bad
    _bad_destination_system
    _bad_outbound_sender
    _bad_reputation
    AT_listed
    _badmailfrom
    AT_recipient_refuses
    AT_on_list
    _banned
    AT_rate_of
    AT_message
    AT_size
    AT_over
    AT_not_found
    _bl_000000
    _bl_21
    _bl_23
    _blocked_using
    AT_header
    AT_fault
    AT_not_ready
    _busy
    AT_by_recipient
    _bypassing
    _bytes
    _callout_verification
    _can_break_rules
    AT_tls
    AT_full
    AT_virus
    AT_client
    _client_hostX
    _client_ip
    _client_ipX
    AT_lost
    _closing
    _comcast_block_for_spam
    _command
    _command_line
    _commandX
    _con_b_1
    AT_connection
    AT_resource
    _connect
    _containX
    _contentX
    AT_format_fault
    AT_place
    _cox
    _credentials_for_relay
    _cs_01
    _currently_blocked
    _dane_validation
    _data
    AT_not_of_domain
    AT_not_done
    _delivery_restriction
    AT_too_large
    AT_too_many
    _denied
    AT_negation
    AT_differs
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
    AT_sending
    AT_auth_needed
    _envelope_blocked_user_entry
    AT_fault_words
    AT_command_fault
    _errorX
    _ers_customized_block
    _etrn_command_rejected
    _exceedX
    AT_limit_over
    AT_many
    _expired
    AT_outside
    AT_score
    _first
    _first_time
    _forbidden
    AT_unresolved
    _forged
    AT_loop
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
    AT_user_unknown
    _invalid_syntax
    _ip
    _ipv_6_sending_guidelines
    AT_later
    _least_one
    _length
    _likely_unsolicited
    AT_rate_limit
    _limits
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
    _mail_from
    _mail_not_being_accepted
    _mail_sending_denied
    _mailbox_unavailable_or_access_denied
    _maintenance
    _malformed
    _may_not_exist
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
    AT_mx_absent
    _need
    _new_sender
    _no
    _no_access
    AT_none
    _no_bounces
    _no_domain
    _no_recipients
    _no_valid_recipients
    _nobody
    _not
    AT_prohibited
    _not_accepting
    _not_accepting_connections
    _not_accepting_mail
    AT_out_of_turn
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
    _not_logged_in
    _not_parse
    _not_permitted
    _not_registered
    _not_replicated
    _not_route
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
    AT_one_recipient
    _only
    _optional_argument
    _ou_001
    _ou_002
    _our_database
    AT_sequence
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
    _rate_limiting
    _rate_that_prevents
    _rcpt
    _rcpt_to
    _rdns
    _recipient_address_rejected
    _recipient_address_rejected_access_denied
    _recipient_addressX_rejected
    _recipient_not_found
    _recipient_rejected_END
    _recipient_verify_callout
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
    _sending_mail_account
    _shutdown
    _size
    _smtp_relay_limit_exceeded
    _smtp_relay_sending_limit
    _smtputf_8
    _spam
    _spam_or
    _spam_pattern
    _specified_domain_not_allowed
    _specify
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
    _unfortunately_messages_from
    _unknown_tld
    _unroutX
    _unsafe_content
    _unusual
    _unusual_rate
    _upstream
    _url_resolution
    _urlX
    _urlX_this_email
    _user
    _valid_address
    _validrcptto
    _verifX
    _you_tried_to_reach_does_not_exist
    _you_tried_to_reach_is_disabled
    _you_tried_to_reach_is_inactive
    _your_access
    _your_email_addressX
    ;
    _8_bit AT_format,
    _8_bitmime AT_format,
    _a_problem_occurred _a_problem_occurred,
    _abandonX AT_disabled,
    _abgelehnt AT_refused,
    _abortX AT_failed AT_auth_failed,
    _absenderX AT_sender AT_sender_or_auth,
    _absent AT_need,
    _abusX _abusX,
    _abuseat AT_lists,
    _abusive_host AT_suspect,
    _abusix AT_lists,
    _access AT_operation _access,
    _access_denied _access_denied,
    _access_denied_banned_sendX _access_denied_banned_sendX,
    _account AT_login _account,
    _account_disabled _account_disabled,
    _accountX AT_mailbox AT_recipient_or_mailbox AT_limited_mailbox,
    _active AT_tls_again,
    _activity_detected AT_rate AT_sender_or_auth,
    _addr AT_address AT_recipient_or_mailbox,
    _address AT_address AT_recipient_or_mailbox,
    _address_rejected_END _address_rejected_END,
    _addressX AT_address AT_recipient_or_mailbox,
    _addresseeX AT_recipient AT_recipient_or_mailbox,
    _addresses AT_recipients,
    _administratX AT_policy,
    _adres AT_address AT_recipient_or_mailbox,
    _adsl AT_suspect,
    _after AT_argument,
    _after_starttls AT_tls_again,
    _after_tls AT_tls_again,
    _again AT_argument AT_tls_again,
    _ahbl AT_lists,
    _alias_unknown _alias_unknown,
    _aliasX AT_mailbox AT_recipient_or_mailbox,
    _aligned AT_sender_auth,
    _alignment AT_sender_auth,
    _allocatX AT_operation,
    _allow_rcpt_numbers _allow_rcpt_numbers,
    _allowed_senders AT_sender_auth AT_insiders,
    _already AT_argument AT_tls_again AT_auth_sequence,
    _alu131cu131 AT_recipient AT_recipient_or_mailbox,
    _anmeldung AT_login_user,
    _anti_spoofing_policy _anti_spoofing_policy,
    _antispam AT_spam,
    _antispam_checkX _antispam_checkX,
    _application _application,
    _approved AT_other_many,
    _approved_external_addresses AT_insiders,
    _approved_list AT_insiders,
    _approved_senders AT_insiders,
    _arc AT_sender_auth,
    _archivX AT_disabled,
    _argument AT_argument,
    _argument_invalid AT_helo_bad,
    _argumentX AT_command AT_auth_sequence,
    _ascii AT_format,
    _ask_your_postmaster_for_help _ask_your_postmaster_for_help,
    _at_a_rate_that_prevents _at_a_rate_that_prevents,
    _attached_fileX AT_attachment,
    _attachmentX AT_attachment,
    _attemptX AT_amount,
    _attempts AT_other_many,
    _aucun_destinataire_valide AT_protocol_words,
    _aup _aup,
    _autenticacao AT_auth AT_sender_or_auth,
    _autenticaciuf3n AT_auth AT_sender_or_auth,
    _autenticazione AT_auth AT_sender_or_auth,
    _autenticaue7ue3o AT_auth AT_sender_or_auth,
    _autentificazione AT_auth AT_sender_or_auth,
    _auth AT_auth AT_sender_or_auth AT_login,
    _auth_userX AT_login_user,
    _authX AT_faults,
    _authenticatX AT_auth AT_sender_or_auth,
    _authenticate_first AT_auth_first,
    _authenticated AT_login,
    _authenticated_account AT_login_user,
    _authenticated_address AT_login_user,
    _authenticated_sender AT_login_user,
    _authenticated_userX AT_login_user,
    _authenticated_users AT_insiders,
    _authentication AT_login,
    _authentication_checkX AT_sender_auth,
    _authentication_information AT_sender_auth,
    _authentication_level AT_sender_auth,
    _authentication_needed AT_auth_first,
    _authentication_required AT_auth_first,
    _authentifiX AT_auth AT_sender_or_auth,
    _authorization AT_policy,
    _authorization_failX _authorization_failX,
    _authorized_recipients AT_insiders,
    _authorized_senders AT_insiders,
    _backendX AT_server,
    _backscatterer AT_lists,
    _bad AT_bad AT_faults,
    _bad_destination_system _bad_destination_system,
    _bad_outbound_sender _bad_outbound_sender,
    _bad_reputation _bad_reputation,
    _badlistX AT_listed,
    _badmailfrom _badmailfrom,
    _badrcptto AT_recipient_refuses,
    _ban AT_refused,
    _ban_list AT_listed AT_on_list,
    _banlist AT_listed,
    _banned AT_refused _banned,
    _banned_ipX AT_listed,
    _bare_cr AT_format,
    _bare_lf AT_format,
    _bare_lineX AT_format,
    _bare_newline AT_format,
    _barracuda AT_lists,
    _barracudacentralX AT_lists,
    _barred AT_disabled AT_refused,
    _basarisiz AT_refused AT_failed AT_auth_failed,
    _base_64 AT_auth_sequence,
    _batch AT_rate_of,
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
    _blocked AT_disabled AT_refused,
    _blocked_by_recipientX AT_recipient_refuses,
    _blocked_by_user AT_recipient_refuses,
    _blocked_using AT_listed _blocked_using,
    _blocking AT_refused,
    _blocklistX AT_listed,
    _blocks AT_refused,
    _blokeeris AT_listed,
    _bloqueX AT_disabled,
    _bloqueado AT_refused,
    _bloquee_pour AT_listed,
    _body AT_message,
    _bogus AT_bad AT_helo_bad,
    _boite AT_mailbox AT_recipient_or_mailbox,
    _botnetX AT_suspect,
    _bounced AT_faults,
    _bounces AT_faults,
    _boundary AT_header,
    _broken AT_failed AT_auth_failed,
    _bulk AT_spam,
    _bulkmail AT_spam,
    _bulunamadi AT_not_found,
    _busy AT_fault AT_not_ready _busy,
    _buzon AT_mailbox AT_recipient_or_mailbox,
    _buzuf3n AT_mailbox AT_recipient_or_mailbox,
    _by_addressee AT_by_recipient,
    _by_customer AT_by_recipient,
    _by_moderator AT_by_recipient,
    _by_owner AT_by_recipient,
    _by_receiverX AT_by_recipient,
    _by_recipientX AT_by_recipient,
    _by_user AT_by_recipient,
    _bypassing _bypassing,
    _bytes AT_size AT_other_many _bytes,
    _caixa AT_mailbox AT_recipient_or_mailbox,
    _caixa_autenticada AT_login_user,
    _callout_verification _callout_verification,
    _can_break_rules _can_break_rules,
    _cancelX AT_disabled AT_failed AT_auth_failed,
    _cancelled AT_auth_failed,
    _casella AT_mailbox AT_recipient_or_mailbox,
    _cbl AT_lists,
    _certificateX AT_tls,
    _changX AT_operation,
    _changed AT_disabled,
    _charset AT_format,
    _checkX AT_operation,
    _cheia AT_full,
    _cheio AT_full,
    _cipherX AT_tls,
    _clamav AT_virus,
    _cleartext AT_tls,
    _client AT_client,
    _client_hostX _client_hostX,
    _client_ip _client_ip,
    _client_ipX _client_ipX,
    _closed AT_disabled,
    _closed_abruptly AT_lost,
    _closed_list AT_insiders,
    _closed_system AT_insiders,
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
    _complaints AT_faults,
    _completeX AT_operation,
    _compliance AT_policy,
    _compromised AT_suspect,
    _compte AT_mailbox AT_recipient_or_mailbox,
    _con_b_1 _con_b_1,
    _concurrenX AT_rate AT_sender_or_auth,
    _concurrency AT_rate_of,
    _conexiuf3n AT_connection,
    _conexue3o AT_connection,
    _config AT_resource,
    _configuration AT_resource,
    _connect AT_connection _connect,
    _connectX AT_operation,
    _connecting AT_connection,
    _connecting_hostX AT_client,
    _connecting_ipX AT_client,
    _connecting_serverX AT_client,
    _connection_limit AT_rate AT_sender_or_auth,
    _connection_not_secureX AT_tls,
    _connection_rate AT_rate AT_sender_or_auth,
    _connection_secured AT_tls,
    _connectionX AT_connection AT_amount AT_rate_of,
    _connections_from AT_client,
    _connessione AT_connection,
    _connexionX AT_connection,
    _contact AT_operation,
    _containX _containX,
    _contentX AT_message _contentX,
    _contraseuf1a AT_auth AT_sender_or_auth,
    _conversion AT_format,
    _correo AT_mailbox AT_recipient_or_mailbox,
    _corruptX AT_format_fault,
    _countrX AT_suspect,
    _country AT_place,
    _cox _cox,
    _cram AT_auth AT_sender_or_auth,
    _creatX AT_operation,
    _credenciais AT_auth AT_sender_or_auth,
    _credentialX AT_auth AT_sender_or_auth,
    _credentials AT_login,
    _credentials_for_relay _credentials_for_relay,
    _cs_01 _cs_01,
    _css AT_lists,
    _cuenta AT_mailbox AT_recipient_or_mailbox,
    _currently_blocked _currently_blocked,
    _customer AT_mailbox AT_recipient_or_mailbox,
    _daemon AT_server,
    _daily AT_amount AT_other_many AT_rate_of,
    _daily_limit AT_rate AT_sender_or_auth,
    _daily_quota AT_rate AT_sender_or_auth,
    _daily_sending AT_rate AT_sender_or_auth,
    _dane AT_tls,
    _dane_validation _dane_validation,
    _data _data,
    _database AT_server AT_resource AT_not_of_domain,
    _database_error AT_not_done,
    _day AT_amount AT_other_many AT_rate_of,
    _deactivatX AT_disabled,
    _deaktiviert AT_disabled,
    _declinX AT_refused,
    _decodX AT_format_fault,
    _decommissionX AT_disabled,
    _defectX AT_format_fault,
    _deleted AT_disabled,
    _delistX AT_suspect,
    _deliverX AT_operation,
    _delivery_restriction _delivery_restriction,
    _demasiado_grande AT_too_large,
    _demasiados AT_too_many,
    _denialX AT_refused,
    _denied AT_refused AT_failed AT_auth_failed _denied,
    _denies AT_refused,
    _deny AT_refused,
    _deny_ipX AT_listed,
    _deny_listX AT_listed,
    _denylistX AT_listed,
    _depasse AT_full,
    _desconhecidX AT_not_found,
    _desconocidX AT_not_found AT_negation,
    _destin AT_recipient AT_recipient_or_mailbox,
    _destinataire AT_recipients,
    _destinataireX AT_recipient AT_recipient_or_mailbox,
    _destinataires AT_recipients,
    _destinatari AT_recipients,
    _destinatariX AT_recipient AT_recipient_or_mailbox,
    _destinatario AT_recipients,
    _destinatarios AT_recipients,
    _destination_addressX AT_recipient AT_recipient_or_mailbox,
    _destination_mailboxX AT_recipient AT_recipient_or_mailbox,
    _destination_user AT_recipient AT_recipient_or_mailbox,
    _destinatue1rX AT_recipient AT_recipient_or_mailbox,
    _destinatue1rios AT_recipients,
    _determinX AT_operation,
    _dial_up AT_suspect,
    _dialup AT_suspect,
    _differX AT_differs,
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
    _dns_name AT_hostname,
    _dns_recordX AT_hostname,
    _dnsblX AT_listed,
    _dnsrbl AT_listed,
    _dnssec AT_tls,
    _dnssec_invalid _dnssec_invalid,
    _domaene AT_domain,
    _domain _domain,
    _domain_name AT_not_of_domain,
    _domain_name_not_found _domain_name_not_found,
    _domainX AT_domain,
    _domaine_non_local AT_not_local,
    _domainkeyX AT_sender_auth,
    _dominio AT_domain,
    _domue4ne AT_domain,
    _domuednio AT_domain,
    _dormant AT_disabled,
    _down AT_fault AT_not_ready,
    _drbl AT_lists,
    _dropped AT_refused AT_lost,
    _dsbl AT_lists,
    _dsl AT_suspect,
    _dt_spm _dt_spm,
    _dt_sum _dt_sum,
    _duplicate AT_argument _duplicate,
    _during_mail AT_auth_sequence,
    _dy_001 _dy_001,
    _dy_002 _dy_002,
    _dyn_t_1 _dyn_t_1,
    _dynamicX AT_suspect AT_helo_bad,
    _due9passue9X AT_full,
    _due9sactivue9X AT_disabled,
    _dufcrfen_keine AT_refused,
    _e_mail AT_mailbox AT_recipient_or_mailbox,
    _echec AT_failed AT_auth_failed,
    _echec_temporaire AT_later_words,
    _ehlo AT_hello AT_forged_host AT_not_of_domain,
    _email AT_message AT_rate_of,
    _email_address_not_verified _email_address_not_verified,
    _email_from _email_from,
    _email_not_existX _email_not_existX,
    _email_quota _email_quota,
    _email_sending AT_sending,
    _emailaddressX AT_address AT_recipient_or_mailbox,
    _emails AT_message AT_amount AT_rate_of,
    _emetteur AT_sender AT_sender_or_auth,
    _empfaengerX AT_recipient AT_recipient_or_mailbox,
    _empfue4ngerX AT_recipient AT_recipient_or_mailbox,
    _employee AT_mailbox AT_recipient_or_mailbox,
    _empty AT_bad,
    _enable AT_need AT_auth_needed,
    _enable_receiving AT_disabled,
    _encoded_word AT_header,
    _encoding AT_format_fault,
    _encryptX AT_tls,
    _enderecoX AT_address AT_recipient_or_mailbox,
    _endereue7oX AT_address AT_recipient_or_mailbox,
    _enthalten AT_bad,
    _envelope_blocked_user_entry _envelope_blocked_user_entry,
    _envelope_from AT_sender AT_sender_or_auth,
    _envelopeX AT_rate_of,
    _erforderlich AT_need AT_auth_needed,
    _erneut_senden AT_later_words,
    _erreur AT_fault_words,
    _erreur_locale AT_later_words,
    _erro AT_fault_words,
    _erro_temporario AT_later_words,
    _erro_temporue1rio AT_later_words,
    _error_temporal AT_later_words,
    _errorX AT_failed AT_fault AT_auth_failed AT_faults AT_command_fault _errorX,
    _errore AT_fault_words,
    _errore_interno AT_later_words,
    _ers_customized_block _ers_customized_block,
    _erwarteX AT_protocol_words,
    _esaurito_account AT_disabled,
    _esmtp AT_server,
    _etrn_command_rejected _etrn_command_rejected,
    _excedidX AT_full,
    _exceedX AT_failed AT_too_many AT_fault AT_auth_failed AT_over AT_command_fault _exceedX,
    _exceedX_allotX AT_full,
    _exceedX_allowX AT_full,
    _exceedX_capacity AT_full,
    _exceedX_limit AT_full AT_limit_over,
    _exceedX_maximum AT_full,
    _exceedX_size AT_full AT_limit_over,
    _exceedX_storage AT_full,
    _exceeded_quota AT_over_quota,
    _excessX AT_too_many,
    _excessive AT_rate AT_sender_or_auth,
    _excessiveX AT_many,
    _executX AT_operation,
    _executableX AT_attachment,
    _exhausted AT_full,
    _existe_pas AT_not_found,
    _existiert_nicht AT_not_found,
    _expectX AT_need AT_auth_needed,
    _expected AT_argument,
    _expediteur AT_sender AT_sender_or_auth,
    _expired AT_disabled AT_failed AT_auth_failed _expired,
    _externalX AT_outside,
    _failX AT_failed AT_fault AT_auth_failed AT_command_fault,
    _failed AT_faults,
    _failures AT_faults,
    _fake AT_bad,
    _falhou AT_failed AT_auth_failed,
    _fallita AT_failed AT_auth_failed,
    _falluf3 AT_failed AT_auth_failed,
    _fcrdns AT_hostname,
    _fehler AT_fault_words,
    _fehlerhaftX AT_bad,
    _fehlgeschlagen AT_failed AT_auth_failed,
    _file_extensionX AT_attachment,
    _file_nameX AT_attachment,
    _file_typeX AT_attachment,
    _filenameX AT_attachment,
    _filetypeX AT_attachment,
    _filtered AT_policy,
    _fingerprint AT_score,
    _first AT_need AT_argument AT_auth_needed _first,
    _first_time _first_time,
    _floodX AT_rate AT_sender_or_auth,
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
    _forged AT_sender_auth AT_unresolved _forged,
    _forgerX AT_sender_auth,
    _forkert AT_bad,
    _format AT_auth_sequence,
    _format_error AT_bad,
    _forwarded_too_many AT_loop,
    _fqdn AT_hostname AT_qualified,
    _fra_address AT_sender AT_sender_or_auth,
    _frequenX AT_rate AT_sender_or_auth,
    _frequency_limited _frequency_limited,
    _from _from,
    _from_address _from_address,
    _from_addressX AT_sender AT_sender_or_auth,
    _from_domain AT_sender AT_sender_or_auth,
    _from_field AT_header,
    _from_header _from_header,
    _frozen AT_disabled,
    _full AT_full AT_fault AT_other_many _full,
    _fully_qualified AT_hostname,
    _gateway AT_relay,
    _gecersiz AT_not_found AT_bad,
    _gekufcndigt AT_disabled,
    _generic _generic,
    _geoX AT_suspect,
    _geoip AT_place,
    _gesperrt AT_disabled,
    _gonderin AT_protocol_words,
    _gray_listX AT_grey,
    _graylistX AT_grey,
    _greater AT_over,
    _grey_listX AT_grey,
    _greylistX AT_grey,
    _handlX AT_operation,
    _handshake AT_tls,
    _has_left AT_disabled,
    _has_unsubscribed AT_recipient_refuses,
    _headerX AT_header,
    _helo AT_hello AT_forged_host AT_not_of_domain,
    _helohost AT_hello,
    _high AT_fault,
    _high_percentage AT_many,
    _high_rate AT_many,
    _high_volume AT_many,
    _hl_itc _hl_itc,
    _hl_rep _hl_rep,
    _hm_08 _hm_08,
    _hop_count AT_loop,
    _hop_limit AT_loop,
    _hops AT_loop,
    _host AT_client AT_domain AT_forged_host,
    _host_nameX AT_hostname,
    _hostkarma AT_lists,
    _hostname AT_forged_host,
    _hostnameX AT_domain AT_hostname,
    _hourX AT_amount AT_other_many AT_rate_of,
    _hourly AT_rate AT_sender_or_auth,
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
    _identifiants AT_auth AT_sender_or_auth,
    _identity AT_mailbox AT_recipient_or_mailbox,
    _idle_too_long AT_timeout,
    _if_it ASIDE,
    _if_this ASIDE,
    _if_you ASIDE,
    _ikke AT_negation,
    _ill_formed AT_bad,
    _illegal AT_bad,
    _illegal_characterX AT_format_fault,
    _imap AT_server,
    _impersonatX AT_sender_auth,
    _improperX AT_bad,
    _in_list AT_on_list,
    _in_progress _in_progress,
    _inactif AT_disabled,
    _inactivX AT_disabled,
    _inaktiv AT_disabled,
    _inbox AT_mailbox AT_recipient_or_mailbox,
    _inbox_full AT_over_quota,
    _inboxX AT_limited_mailbox,
    _incomplete AT_bad AT_format_fault,
    _inconnuX AT_not_found AT_negation,
    _incorrect AT_bad AT_failed AT_auth_failed,
    _indirizzo AT_address AT_recipient_or_mailbox,
    _indisponible AT_later_words,
    _individual AT_mailbox AT_recipient_or_mailbox,
    _inesistentX AT_not_found,
    _inexistX AT_not_found,
    _infectX AT_virus,
    _infected_host AT_suspect,
    _injoignable AT_unreach,
    _insecure_connection AT_tls,
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
    _invalid AT_faults AT_other_many _invalid,
    _invalid_argument AT_helo_bad,
    _invalid_base_64 _invalid_base_64,
    _invalid_characterX AT_format_fault,
    _invalid_data AT_format_fault,
    _invalid_dns_mx _invalid_dns_mx,
    _invalid_domain AT_helo_bad,
    _invalid_domain_name _invalid_domain_name,
    _invalid_format AT_not_done AT_format_fault,
    _invalid_hostX AT_helo_bad,
    _invalid_name AT_helo_bad,
    _invalid_recipient AT_user_unknown,
    _invalid_structure AT_format,
    _invalid_syntax _invalid_syntax,
    _invalid_user AT_user_unknown,
    _invalidX AT_bad AT_failed AT_auth_failed,
    _invalido AT_not_found,
    _invaluement AT_lists,
    _invue1lidX AT_bad AT_failed AT_auth_failed AT_negation,
    _invue1lido AT_not_found,
    _ip AT_client AT_forged_host AT_not_of_domain _ip,
    _ip_banned AT_listed,
    _ip_name AT_hostname,
    _ips AT_client AT_forged_host,
    _ipv_4 AT_client,
    _ipv_6 AT_client,
    _ipv_6_sending_guidelines _ipv_6_sending_guidelines,
    _junkX AT_spam,
    _kb AT_size AT_other_many,
    _keinX AT_negation,
    _keyword AT_command,
    _kimlik AT_auth AT_sender_or_auth,
    _kommandoX AT_protocol_words,
    _komut AT_protocol_words,
    _konta AT_mailbox AT_recipient_or_mailbox,
    _konto AT_mailbox AT_recipient_or_mailbox,
    _kontos AT_mailbox AT_recipient_or_mailbox,
    _kullaniciX AT_mailbox AT_recipient_or_mailbox,
    _kunne_ikke AT_later_words,
    _lack_of_space AT_full,
    _lackX AT_need,
    _large AT_size,
    _larger AT_over,
    _larger_than AT_too_large,
    _later AT_later,
    _ldap AT_server,
    _learn_more ASIDE,
    _least_one _least_one,
    _left_company AT_disabled,
    _length AT_size AT_other_many _length,
    _likely_unsolicited _likely_unsolicited,
    _limit AT_rate_limit,
    _limit_connections AT_rate AT_sender_or_auth,
    _limit_exceedX AT_limit_over,
    _limit_per AT_rate AT_sender_or_auth,
    _limit_reached AT_limit_over,
    _limitX AT_too_many,
    _limite AT_rate_limit,
    _limite_de_envio AT_rate AT_sender_or_auth,
    _limited AT_rate_limit,
    _limits AT_rate_limit _limits,
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
    _loadX AT_operation,
    _local AT_resource _local,
    _local_list AT_on_list,
    _local_part AT_mailbox AT_recipient_or_mailbox,
    _localpart AT_mailbox AT_recipient_or_mailbox,
    _location AT_place,
    _locked AT_disabled,
    _log_in AT_auth AT_sender_or_auth,
    _logged_in AT_login,
    _login AT_login,
    _login_first AT_auth_first,
    _login_nameX AT_login_user,
    _login_userX AT_login_user,
    _loginX AT_amount AT_auth AT_sender_or_auth,
    _logon AT_auth AT_sender_or_auth,
    _lokalen_server AT_relay,
    _lookup AT_resource AT_operation _lookup,
    _lookup_failX AT_unresolved,
    _loop AT_loop,
    _looped AT_loop,
    _looping AT_loop,
    _loops AT_loop,
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
    _mail AT_message,
    _mail_boxX AT_mailbox AT_recipient_or_mailbox,
    _mail_exchangerX AT_domain,
    _mail_from AT_sender AT_sender_or_auth _mail_from,
    _mail_not_being_accepted _mail_not_being_accepted,
    _mail_rate AT_rate AT_sender_or_auth,
    _mail_sending AT_sending,
    _mail_sending_denied _mail_sending_denied,
    _mailaddress AT_mailbox AT_recipient_or_mailbox,
    _mailaddressX AT_address AT_recipient_or_mailbox,
    _mailbox_full AT_over_quota,
    _mailbox_limit AT_full,
    _mailbox_unavailable_or_access_denied _mailbox_unavailable_or_access_denied,
    _mailboxX AT_mailbox AT_recipient_or_mailbox AT_limited_mailbox AT_other_many,
    _maildrop AT_mailbox AT_recipient_or_mailbox,
    _mailer AT_resource,
    _mailfrom AT_sender AT_sender_or_auth,
    _mailpolicy AT_policy,
    _mails AT_message AT_amount AT_rate_of,
    _mails_fuer AT_relay,
    _mailspike AT_lists,
    _maintenance AT_not_ready _maintenance,
    _maior_que AT_too_large,
    _malformed AT_bad _malformed,
    _malicious AT_virus,
    _malware AT_virus,
    _mandatory AT_need AT_auth_needed,
    _manitu AT_lists,
    _mas_tarde AT_later_words,
    _mauvais AT_failed AT_auth_failed,
    _mauvaise_sue9quence AT_protocol_words,
    _max AT_too_many,
    _max_connections AT_rate AT_sender_or_auth,
    _max_time AT_timeout,
    _maximo AT_too_many,
    _maximum AT_too_many AT_over,
    _maximum_connections AT_rate AT_sender_or_auth,
    _may_not_exist _may_not_exist,
    _mb AT_size AT_other_many,
    _mechanismX AT_auth AT_sender_or_auth,
    _media_error AT_format,
    _memberX AT_insiders,
    _memory AT_resource,
    _mensagem AT_message,
    _mensaje AT_message,
    _message_expired AT_timeout,
    _message_format AT_format,
    _message_id AT_header,
    _message_length AT_too_large,
    _message_limit AT_rate AT_sender_or_auth,
    _message_rate AT_rate AT_sender_or_auth AT_other_many,
    _message_sending AT_sending,
    _message_size AT_too_large _message_size,
    _message_size_syntax _message_size_syntax,
    _messageX AT_message,
    _messages AT_amount AT_rate_of,
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
    _mismatchX AT_bad AT_qualified AT_differs _mismatchX,
    _missing AT_need AT_auth_needed _missing,
    _misspellX AT_not_found,
    _mistyped AT_not_found,
    _mittente AT_sender AT_sender_or_auth,
    _moderatX AT_insiders,
    _more_than _more_than,
    _mot_de_passe AT_auth AT_sender_or_auth,
    _moved AT_disabled,
    _mta AT_server,
    _mta_sts AT_tls,
    _muitas_conexuf5es AT_rate AT_sender_or_auth,
    _muitos AT_too_many,
    _multi_recipient_bounce _multi_recipient_bounce,
    _multipart AT_header,
    _multiple AT_auth_sequence _multiple,
    _must AT_need AT_auth_needed,
    _must_authenticate AT_auth_first,
    _must_contain_domain AT_bad,
    _must_equal AT_differs,
    _must_exist AT_not_found,
    _must_have_domain AT_bad,
    _must_identical AT_differs,
    _must_login AT_auth_first,
    _must_match AT_differs,
    _must_same AT_differs,
    _must_specify_domain AT_bad,
    _mx AT_domain,
    _mx_private AT_mx_absent,
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
    _nao AT_negation,
    _nao_encontrado AT_not_found,
    _nao_existe AT_not_found,
    _nao_pertence AT_relay,
    _nao_pertence_a AT_not_local,
    _necesariX AT_need AT_auth_needed,
    _necessue1riX AT_need AT_auth_needed,
    _need AT_argument _need,
    _needX AT_need AT_auth_needed,
    _needed AT_argument,
    _needs AT_argument,
    _nest_pas_local AT_not_local,
    _netblock AT_client,
    _new_sender _new_sender,
    _nexiste_pas AT_not_found,
    _nicht AT_negation,
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
    _nicht_zugelassen AT_differs,
    _nicht_zulue4ssig AT_refused,
    _nie AT_negation,
    _nie_istnieje AT_not_found,
    _nie_jest_dopuszczalna AT_not_found,
    _nie_ma AT_not_found,
    _nie_obslugiwane AT_protocol_words,
    _nieaktywnX AT_disabled,
    _niedostepX AT_not_found,
    _niedostu119pny AT_later_words,
    _nixspam AT_lists,
    _njabl AT_lists,
    _no AT_need _no,
    _no_access _no_access,
    _no_account AT_user_unknown,
    _no_accountX AT_not_found AT_none,
    _no_activity AT_disabled,
    _no_addressX AT_none,
    _no_aliasX AT_none,
    _no_answer AT_unreach,
    _no_autorizado AT_refused,
    _no_body_by AT_none,
    _no_bounces _no_bounces,
    _no_customer AT_none,
    _no_data_dnsX AT_mx_absent,
    _no_disponible AT_later_words,
    _no_domain AT_bad _no_domain,
    _no_employee AT_none,
    _no_entry AT_not_found,
    _no_existe AT_not_found,
    _no_existeX AT_negation,
    _no_free_space AT_full,
    _no_longer AT_disabled AT_failed AT_auth_failed,
    _no_longer_existX AT_not_found,
    _no_mail_boxX AT_none,
    _no_mail_exchangerX AT_mx_absent,
    _no_mailbox AT_user_unknown,
    _no_mailboxX AT_none,
    _no_match AT_not_found,
    _no_more AT_disabled,
    _no_more_room AT_full,
    _no_more_space AT_full,
    _no_mxX AT_mx_absent,
    _no_mxs AT_unreach,
    _no_person AT_none,
    _no_ptr AT_unresolved,
    _no_recipientX AT_none,
    _no_recipients _no_recipients,
    _no_record AT_not_found,
    _no_redirect AT_not_found,
    _no_reverse AT_unresolved,
    _no_room AT_full,
    _no_route AT_unreach,
    _no_space AT_full,
    _no_such AT_not_found,
    _no_such_user AT_user_unknown,
    _no_suchX AT_none,
    _no_user AT_user_unknown,
    _no_userX AT_none,
    _no_valid_mxX AT_mx_absent,
    _no_valid_recipients _no_valid_recipients,
    _nobody AT_not_found _nobody,
    _noch_keinX AT_protocol_words,
    _non AT_negation,
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
    _normalizX AT_bad,
    _nosuchX AT_not_found,
    _not AT_need _not,
    _not_a_customer AT_not_found,
    _not_accept AT_prohibited,
    _not_accept_mail AT_disabled,
    _not_acceptX AT_refused,
    _not_acceptable AT_bad,
    _not_accepting AT_fault _not_accepting,
    _not_accepting_connections _not_accepting_connections,
    _not_accepting_mail AT_disabled _not_accepting_mail,
    _not_accepting_messages AT_disabled,
    _not_activated AT_disabled,
    _not_active AT_disabled,
    _not_advertised AT_out_of_turn AT_tls_again AT_auth_sequence,
    _not_allocate AT_not_done,
    _not_allowX AT_refused,
    _not_allowed AT_prohibited _not_allowed,
    _not_allowed_to_send_mail_from _not_allowed_to_send_mail_from,
    _not_anything AT_not_found,
    _not_assigned AT_not_found,
    _not_authenticated AT_auth_first _not_authenticated,
    _not_authenticated_sender AT_sender_auth,
    _not_authoriX AT_refused _not_authoriX,
    _not_authorized_to_sendX_email_directly _not_authorized_to_sendX_email_directly,
    _not_available AT_failed AT_fault AT_auth_failed AT_not_ready _not_available,
    _not_be_mail_exchanger _not_be_mail_exchanger,
    _not_belong AT_not_found,
    _not_belongX AT_differs,
    _not_change AT_not_done,
    _not_check _not_check,
    _not_compliant AT_bad,
    _not_configured AT_not_found,
    _not_conformX AT_bad,
    _not_connect _not_connect,
    _not_connect_backend AT_not_done,
    _not_contain AT_bad,
    _not_correspond AT_not_found,
    _not_correspondX AT_differs,
    _not_create AT_not_done,
    _not_defined AT_not_found,
    _not_deliverable AT_not_found,
    _not_directory AT_not_found,
    _not_eligible AT_refused AT_prohibited,
    _not_enabled AT_disabled AT_failed AT_auth_failed AT_auth_sequence,
    _not_enough_space AT_full AT_over_quota,
    _not_enough_storage AT_full,
    _not_equal AT_differs,
    _not_established AT_lost,
    _not_execute AT_not_done,
    _not_exist _not_exist,
    _not_existX AT_not_found,
    _not_find AT_not_found,
    _not_find_mxX AT_mx_absent,
    _not_fork AT_fault AT_not_done,
    _not_found AT_not_found,
    _not_granted AT_refused,
    _not_handle AT_not_found AT_not_done,
    _not_have _not_have,
    _not_have_account AT_not_found,
    _not_have_reverse AT_unresolved,
    _not_have_space AT_full,
    _not_healthy AT_fault,
    _not_hosted AT_not_found,
    _not_identical AT_differs,
    _not_identified AT_not_found,
    _not_implementX AT_unimplemented,
    _not_in_service AT_disabled,
    _not_in_use AT_disabled,
    _not_known AT_not_found,
    _not_legal AT_bad,
    _not_list AT_not_found,
    _not_listed AT_not_found,
    _not_load AT_not_done _not_load,
    _not_local AT_not_found,
    _not_locateX AT_not_found,
    _not_logged_in _not_logged_in,
    _not_match AT_not_found AT_qualified,
    _not_matchX AT_differs,
    _not_member AT_not_found,
    _not_ok AT_not_found,
    _not_open AT_fault AT_not_done,
    _not_our AT_not_found,
    _not_ownX AT_differs,
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
    _not_ready AT_fault AT_not_ready,
    _not_receive AT_disabled,
    _not_receiving AT_disabled,
    _not_recipient_list AT_not_found,
    _not_recogniX AT_not_found,
    _not_registered AT_not_found _not_registered,
    _not_repeated AT_out_of_turn,
    _not_replicated _not_replicated,
    _not_resolveX AT_not_found AT_unresolved,
    _not_respondX AT_fault AT_unreach,
    _not_rfc AT_bad,
    _not_routable AT_not_found,
    _not_route _not_route,
    _not_route_list AT_not_found,
    _not_same AT_differs,
    _not_saved AT_not_done,
    _not_scan AT_not_done,
    _not_set_up AT_not_found,
    _not_setup AT_not_found,
    _not_storeX AT_not_done,
    _not_subscribed _not_subscribed,
    _not_supportX AT_auth_failed AT_unimplemented,
    _not_supported AT_auth_needed,
    _not_table AT_not_found,
    _not_used AT_not_found,
    _not_valid AT_not_found AT_bad,
    _not_valid_hostX AT_helo_bad,
    _not_valid_mxX AT_mx_absent,
    _not_validated AT_not_found,
    _not_verified AT_not_found,
    _not_verify AT_not_found _not_verify,
    _not_virus_scan AT_not_done,
    _not_wantX AT_refused _not_wantX,
    _not_welcome AT_refused,
    _not_white_listX AT_listed,
    _not_whitelistX AT_listed,
    _not_write AT_fault AT_not_done,
    _notfound AT_not_found,
    _nul_characterX AT_format _nul_characterX,
    _null_bdat _null_bdat,
    _null_mx _null_mx,
    _nullmx _nullmx,
    _number AT_many,
    _number_connections AT_rate AT_sender_or_auth,
    _number_rcptX AT_recipients,
    _nur_eine AT_too_many,
    _nur_jeweils_eine AT_too_many,
    _nur_mails_fuer_lokalen AT_not_local,
    _nue3o AT_negation,
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
    _once AT_argument,
    _one_recipient AT_too_many,
    _one_recipient_accepted AT_one_recipient,
    _one_recipient_allowed AT_one_recipient,
    _one_recipient_null_sender AT_one_recipient,
    _only AT_need AT_auth_needed _only,
    _only_one AT_too_many,
    _only_one_recipient AT_one_recipient,
    _ont_ete_bloques AT_listed,
    _open AT_operation,
    _open_proxy AT_suspect,
    _open_resolver AT_suspect,
    _operand AT_command,
    _opted_out AT_recipient_refuses,
    _optionX AT_command,
    _optional_argument _optional_argument,
    _ordb AT_lists,
    _originatorX AT_sender AT_sender_or_auth,
    _ou_001 _ou_001,
    _ou_002 _ou_002,
    _our_database _our_database,
    _our_list AT_on_list,
    _out_memory AT_not_done,
    _out_of_allow AT_too_many,
    _out_of_storage AT_over_quota,
    _out_order AT_sequence,
    _out_space AT_full,
    _out_storage AT_full,
    _outbound AT_sending AT_rate_of,
    _outgoing AT_sending AT_rate_of,
    _outside AT_outside,
    _over_capacity AT_full,
    _over_flow AT_full,
    _over_limit AT_full AT_over AT_limit_over,
    _over_quota AT_over_quota,
    _over_quote AT_full,
    _over_size AT_too_many,
    _overdrawn AT_full,
    _overflowX AT_full,
    _overfull AT_full,
    _overloadX AT_fault _overloadX,
    _overloaded AT_full,
    _overquota AT_full AT_over_quota,
    _overquote AT_full,
    _oversizeX AT_too_large,
    _parameterX AT_command AT_auth_sequence,
    _parse _parse,
    _parse_error _parse_error,
    _parsing AT_format_fault,
    _pas AT_negation,
    _pas_local AT_relay,
    _passwordX AT_auth AT_sender_or_auth,
    _passwort AT_auth AT_sender_or_auth,
    _past _past,
    _past_24 AT_rate AT_sender_or_auth,
    _past_hourX AT_rate AT_sender_or_auth,
    _pattern AT_score,
    _pbl AT_lists,
    _pelna AT_full,
    _per AT_amount,
    _per_day AT_rate AT_sender_or_auth,
    _per_hour AT_rate AT_sender_or_auth,
    _per_minute AT_rate AT_sender_or_auth,
    _performX AT_operation,
    _permanently_deferred _permanently_deferred,
    _permission_relay AT_auth AT_sender_or_auth,
    _permissionX AT_policy _permissionX,
    _permit AT_policy,
    _permitted_sender AT_sender_auth,
    _person AT_mailbox AT_recipient_or_mailbox,
    _ph_01 _ph_01,
    _phish_from AT_sender_auth,
    _phishX AT_spam,
    _piena AT_full,
    _pipelinX _pipelinX,
    _plaintext_connection AT_tls,
    _please AT_argument,
    _pleine AT_full,
    _plus_tard AT_later_words,
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
    _prison AT_listed,
    _private_list AT_insiders AT_recipient_refuses,
    _problem_attempting AT_not_done,
    _problemX AT_failed AT_fault AT_auth_failed,
    _processX AT_operation,
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
    _queue_quota AT_rate AT_sender_or_auth _queue_quota,
    _queueX AT_operation,
    _queuing_declined AT_not_done,
    _quota AT_limited_mailbox AT_other_many AT_rate_limit _quota,
    _quota_exceeded AT_over_quota,
    _quota_usage AT_over_quota,
    _quota_violation AT_over_quota,
    _quotaX AT_full _quotaX,
    _ransomware AT_virus,
    _rate AT_amount AT_rate_of,
    _rate_controlX AT_rate AT_sender_or_auth,
    _rate_exceedX AT_rate AT_sender_or_auth,
    _rate_limit AT_other_many,
    _rate_limitX AT_rate AT_sender_or_auth,
    _rate_limiting _rate_limiting,
    _rate_that_prevents _rate_that_prevents,
    _ratelimitX AT_rate AT_sender_or_auth,
    _rblX AT_listed,
    _rcpt AT_recipient AT_recipients AT_recipient_or_mailbox _rcpt,
    _rcpt_to _rcpt_to,
    _rcpthosts AT_relay,
    _rcpts AT_recipients,
    _rcptto AT_recipient AT_not_found AT_recipient_or_mailbox,
    _rdns AT_hostname _rdns,
    _reached_daily AT_rate_limit,
    _reached_limit AT_limit_over,
    _read AT_operation,
    _read_error AT_not_done,
    _receiver_denied AT_recipient_refuses,
    _receiver_refuseX AT_recipient_refuses,
    _receiverX AT_recipient AT_recipient_or_mailbox,
    _rechazadX AT_refused,
    _rechazo_temporal AT_later_words,
    _recip AT_recipient AT_recipient_or_mailbox,
    _recipient AT_limited_mailbox,
    _recipient_address_rejected _recipient_address_rejected,
    _recipient_address_rejected_access_denied _recipient_address_rejected_access_denied,
    _recipient_addressX_rejected _recipient_addressX_rejected,
    _recipient_denies AT_recipient_refuses,
    _recipient_message AT_other_many,
    _recipient_not_accept AT_recipient_refuses,
    _recipient_not_found _recipient_not_found,
    _recipient_preferenceX AT_by_recipient,
    _recipient_rejected_END _recipient_rejected_END,
    _recipient_rejects AT_recipient_refuses,
    _recipient_settings AT_by_recipient,
    _recipient_verify_callout _recipient_verify_callout,
    _recipientX AT_recipient AT_recipients AT_recipient_or_mailbox,
    _recusadX AT_refused,
    _redirect_entry AT_mailbox AT_recipient_or_mailbox,
    _reessayez AT_later_words,
    _refusX AT_refused AT_failed AT_fault AT_auth_failed,
    _refused_by_recipientX AT_recipient_refuses,
    _region AT_place,
    _reintentar AT_later_words,
    _reject_list AT_on_list,
    _rejectX AT_refused AT_failed AT_auth_failed _rejectX,
    _rejected AT_faults,
    _rejected_by_recipientX AT_recipient_refuses,
    _rejected_by_user AT_recipient_refuses,
    _rejected_using AT_listed,
    _rejeitadX AT_refused,
    _rejeteX AT_refused,
    _rejetue9X AT_refused,
    _relais AT_relay,
    _relais_refusue9 AT_not_local,
    _relay AT_rate_of _relay,
    _relay_access_denied _relay_access_denied,
    _relay_limit AT_rate AT_sender_or_auth,
    _relay_nur AT_not_local,
    _relay_quota AT_rate AT_sender_or_auth,
    _relayX AT_relay _relayX,
    _remetente AT_sender AT_sender_or_auth,
    _remitenteX AT_sender AT_sender_or_auth,
    _removal AT_suspect,
    _removed AT_disabled,
    _repeated AT_argument AT_many AT_tls_again AT_auth_sequence,
    _replaced AT_disabled,
    _reputation AT_suspect,
    _requeridX AT_need AT_auth_needed,
    _requestX AT_amount,
    _requireX AT_need AT_argument AT_auth_needed,
    _requires_authentication AT_auth_first,
    _requires_confirmation _requires_confirmation,
    _requisX AT_need AT_auth_needed,
    _reserved_domain _reserved_domain,
    _reset AT_lost,
    _residential AT_suspect,
    _resolvX AT_operation _resolvX,
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
    _response_limit AT_auth_sequence,
    _response_limit_exceeded _response_limit_exceeded,
    _restrictX AT_refused,
    _restricted _restricted,
    _restrictionX AT_policy,
    _retired AT_disabled,
    _retry AT_later,
    _return_path AT_sender AT_sender_or_auth,
    _revdns AT_hostname,
    _reverse_dns _reverse_dns,
    _reverse_path AT_sender AT_sender_or_auth,
    _reverseX AT_hostname,
    _revoked AT_disabled,
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
    _sasl AT_auth AT_sender_or_auth,
    _saveX AT_operation,
    _sbl AT_lists,
    _sc_001 _sc_001,
    _sc_002 _sc_002,
    _sc_003 _sc_003,
    _sc_004 _sc_004,
    _scam AT_spam,
    _scanX AT_operation,
    _sconosciutX AT_not_found AT_negation,
    _scoreX AT_score,
    _scoring AT_score,
    _secure_channel AT_tls,
    _secure_connection AT_tls,
    _secure_transport AT_tls,
    _secured_connection AT_tls,
    _security AT_policy,
    _send AT_operation AT_rate_of _send,
    _send_to _send_to,
    _sender AT_not_of_domain AT_rate_of _sender,
    _sender_address_rejected _sender_address_rejected,
    _sender_id AT_sender_auth,
    _sender_policy_framework AT_sender_auth,
    _sender_verify _sender_verify,
    _senderX AT_sender AT_sender_or_auth,
    _senderbaseX AT_lists,
    _senderid AT_sender_auth,
    _senderscore AT_lists,
    _sending AT_amount AT_not_of_domain AT_rate_of _sending,
    _sending_account AT_sender AT_sender_or_auth,
    _sending_activity AT_rate AT_sender_or_auth,
    _sending_address AT_sender AT_sender_or_auth,
    _sending_domain AT_sender AT_sender_or_auth,
    _sending_email AT_sending,
    _sending_email_account AT_sender AT_sender_or_auth,
    _sending_hostX AT_client,
    _sending_ipX AT_client,
    _sending_limitX AT_rate AT_sender_or_auth,
    _sending_mail AT_sending,
    _sending_mail_account AT_sender AT_sender_or_auth _sending_mail_account,
    _sending_mail_serverX AT_client,
    _sending_messages AT_sending,
    _sending_quota AT_rate AT_sender_or_auth,
    _sending_rate AT_rate AT_sender_or_auth,
    _sending_serverX AT_client,
    _sending_spam AT_suspect,
    _sending_user AT_sender AT_sender_or_auth,
    _senha AT_auth AT_sender_or_auth,
    _sequence AT_command AT_sequence AT_auth_sequence,
    _sequueancia AT_protocol_words,
    _server AT_resource,
    _serverX AT_server,
    _serveranbieter AT_client,
    _serveurX AT_server,
    _service AT_resource,
    _service_refuse AT_later_words,
    _serviceX AT_server,
    _servicio AT_server,
    _servidor AT_server,
    _serwerX AT_server,
    _sessionX AT_connection AT_amount AT_rate_of,
    _shutdown _shutdown,
    _sign_in AT_auth AT_sender_or_auth,
    _signing_failed AT_not_done,
    _simultaneousX AT_rate AT_sender_or_auth,
    _single AT_too_many,
    _single_recipient AT_one_recipient,
    _sintaxe AT_protocol_words AT_auth_sequence,
    _site AT_server,
    _size AT_size AT_other_many _size,
    _size_limit AT_full,
    _size_limitX AT_too_large,
    _skladni AT_protocol_words,
    _skrzynkX AT_mailbox AT_recipient_or_mailbox,
    _slow_down AT_rate AT_sender_or_auth,
    _slower AT_rate AT_sender_or_auth,
    _smtp AT_rate_of,
    _smtp_protocol_violation AT_out_of_turn,
    _smtp_relay_limit_exceeded _smtp_relay_limit_exceeded,
    _smtp_relay_sending_limit _smtp_relay_sending_limit,
    _smtp_userX AT_login_user,
    _smtputf_8 AT_format _smtputf_8,
    _so_such AT_not_found,
    _sorbs AT_lists,
    _source_address AT_client,
    _source_hostX AT_client,
    _source_ipX AT_client,
    _space_limit AT_full,
    _spaeter AT_later_words,
    _spam _spam,
    _spam_or _spam_or,
    _spam_pattern _spam_pattern,
    _spam_sourceX AT_suspect,
    _spamX AT_spam,
    _spamaufkommenX AT_listed,
    _spamcop AT_lists,
    _spamhausX AT_lists,
    _spammerX AT_suspect,
    _spamrats AT_lists,
    _specified_domain_not_allowed _specified_domain_not_allowed,
    _specify _specify,
    _speichervolumen AT_mailbox AT_recipient_or_mailbox,
    _spews AT_suspect,
    _spf AT_sender_auth,
    _spfbl AT_lists,
    _spoofX AT_sender_auth,
    _spool AT_server AT_resource,
    _ssl AT_tls,
    _starttls AT_tls,
    _starttls_not_supported _starttls_not_supported,
    _stat_failed AT_not_done,
    _stockage_impossible AT_later_words,
    _storX AT_operation,
    _storage AT_server AT_limited_mailbox _storage,
    _storage_allocation AT_over_quota,
    _storage_exceedX AT_full,
    _storage_exceeded AT_over_quota,
    _storage_limitX AT_full,
    _storedrv _storedrv,
    _stray_lf AT_format,
    _subject AT_header,
    _submission AT_message,
    _submission_quota AT_rate AT_sender_or_auth,
    _submissionX AT_rate_of,
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
    _syntax AT_bad AT_command AT_argument AT_auth_sequence _syntax,
    _syntaxe AT_protocol_words AT_auth_sequence,
    _system AT_resource,
    _systemX AT_server,
    _talosX AT_lists,
    _target_addressX AT_recipient AT_recipient_or_mailbox,
    _temporairement AT_later_words,
    _temporaneo AT_later_words,
    _temporarX AT_failed AT_auth_failed _temporarX,
    _temporarily AT_not_ready _temporarily,
    _temporarily_deferred _temporarily_deferred,
    _temporue4r AT_later_words,
    _tenant _tenant,
    _tente_novamente AT_later_words,
    _terminatX AT_disabled,
    _territory AT_place,
    _third_party AT_relay,
    _this_hour AT_rate AT_sender_or_auth,
    _thread_limit AT_rate AT_sender_or_auth AT_other_many,
    _threadX AT_rate_of,
    _throttlX AT_rate AT_sender_or_auth,
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
    _too_fast AT_rate AT_sender_or_auth _too_fast,
    _too_large AT_full AT_over AT_other_many AT_too_large _too_large,
    _too_long AT_bad AT_auth_sequence _too_long,
    _too_many AT_failed AT_too_many AT_auth_failed AT_command_fault AT_many,
    _too_many_attempts AT_rate AT_sender_or_auth,
    _too_many_authX AT_rate AT_sender_or_auth,
    _too_many_bad AT_rate AT_sender_or_auth,
    _too_many_commands AT_rate AT_sender_or_auth,
    _too_many_connections AT_rate AT_sender_or_auth,
    _too_many_emails AT_rate AT_sender_or_auth,
    _too_many_errors AT_rate AT_sender_or_auth,
    _too_many_failed AT_rate AT_sender_or_auth,
    _too_many_failures AT_rate AT_sender_or_auth,
    _too_many_invalid AT_rate AT_sender_or_auth,
    _too_many_loginX AT_rate AT_sender_or_auth,
    _too_many_mails AT_rate AT_sender_or_auth AT_limit_over,
    _too_many_messages AT_rate AT_sender_or_auth AT_limit_over,
    _too_many_open AT_rate AT_sender_or_auth,
    _too_many_parallel AT_rate AT_sender_or_auth,
    _too_many_received AT_loop,
    _too_many_recent AT_rate AT_sender_or_auth,
    _too_many_requests AT_rate AT_sender_or_auth,
    _too_many_sessions AT_rate AT_sender_or_auth,
    _too_many_times AT_loop,
    _too_many_unknown AT_rate AT_sender_or_auth,
    _too_much AT_too_many,
    _too_much_mail_data _too_much_mail_data,
    _too_often AT_rate AT_sender_or_auth,
    _too_quickX AT_rate AT_sender_or_auth,
    _too_quickly _too_quickly,
    _traffic AT_client,
    _traffic_not_accepted_from_this_ip _traffic_not_accepted_from_this_ip,
    _transaction_in_progress _transaction_in_progress,
    _transactionX AT_amount,
    _trend AT_lists,
    _triplet _triplet,
    _trojanX AT_virus,
    _trop AT_too_many,
    _trop_de_connexions AT_rate AT_sender_or_auth,
    _trop_de_messages AT_rate AT_sender_or_auth,
    _trop_gros AT_too_large,
    _trop_longue AT_too_large,
    _trop_volumineux AT_too_large,
    _troppi AT_too_many,
    _troppo_grande AT_too_large,
    _trouble AT_fault,
    _trust AT_suspect,
    _trusted_senders AT_insiders,
    _try_again AT_later,
    _try_again_later AT_not_ready,
    _try_later AT_not_ready,
    _tss_04 _tss_04,
    _tss_07 _tss_07,
    _tss_09 _tss_09,
    _turned_off AT_disabled,
    _twice AT_argument AT_tls_again AT_auth_sequence,
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
    _unavailable AT_failed AT_fault AT_auth_failed AT_not_ready _unavailable,
    _unbekannt AT_not_found,
    _unconfigured AT_not_found,
    _undeliverable AT_not_found AT_faults,
    _unencrypted AT_tls,
    _unexpected AT_command_fault AT_unimplemented,
    _unexpected_error AT_not_done,
    _unfortunately_messages_from _unfortunately_messages_from,
    _ungueltig AT_bad,
    _ungufcltigX AT_bad,
    _ungufcltige_reihenfolge AT_protocol_words,
    _unimplementX AT_auth_failed AT_unimplemented,
    _unknown AT_faults AT_other_many,
    _unknown_account AT_user_unknown,
    _unknown_recipient AT_user_unknown,
    _unknown_tld _unknown_tld,
    _unknown_user AT_user_unknown,
    _unknownX AT_not_found AT_auth_failed,
    _unparseX AT_bad,
    _unreachable AT_unreach,
    _unrecogniX AT_not_found AT_failed AT_auth_failed,
    _unresolvable AT_not_found AT_unresolved,
    _unroutX _unroutX,
    _unroutable AT_not_found,
    _unrouteable AT_not_found,
    _unsafe_content _unsafe_content,
    _unsecured_connection AT_tls,
    _unsolicited AT_spam,
    _unsuccessfulX AT_failed AT_auth_failed,
    _unsupportX AT_auth_failed AT_unimplemented,
    _unused AT_disabled,
    _unusual _unusual,
    _unusual_amount AT_rate AT_sender_or_auth,
    _unusual_rate AT_rate AT_sender_or_auth _unusual_rate,
    _unvalidated AT_not_found,
    _unverifiable AT_not_found,
    _unverified AT_not_found,
    _unwanted AT_refused,
    _unwanted_content AT_spam,
    _unwelcome AT_refused,
    _upstream AT_server _upstream,
    _url_resolution _url_resolution,
    _urlX _urlX,
    _urlX_this_email _urlX_this_email,
    _use AT_need AT_auth_needed,
    _user AT_mailbox AT_recipient_or_mailbox AT_limited_mailbox _user,
    _user_not_existX AT_user_unknown,
    _user_not_found AT_user_unknown,
    _user_not_member AT_user_unknown,
    _user_preferenceX AT_by_recipient,
    _user_refuseX AT_recipient_refuses,
    _user_rejectX AT_recipient_refuses,
    _user_settings AT_by_recipient,
    _user_unknown AT_user_unknown,
    _userX AT_mailbox AT_recipient_or_mailbox,
    _username AT_login,
    _usernameX AT_auth AT_sender_or_auth,
    _users_blacklist AT_recipient_refuses,
    _users_reject_list AT_recipient_refuses,
    _usuariX AT_mailbox AT_recipient_or_mailbox,
    _usuue1rX AT_mailbox AT_recipient_or_mailbox,
    _utente AT_mailbox AT_recipient_or_mailbox,
    _utente_inesistente AT_user_unknown,
    _utf_8 AT_format,
    _utilisateurX AT_mailbox AT_recipient_or_mailbox,
    _utilizadorX AT_mailbox AT_recipient_or_mailbox,
    _uwierzytelniX AT_auth AT_sender_or_auth,
    _vacation AT_disabled,
    _valid_address _valid_address,
    _valid_hostname AT_qualified,
    _validrcptto _validrcptto,
    _verb AT_command,
    _verbindungX AT_connection,
    _verifX _verifX,
    _verification AT_resource,
    _verweigert AT_refused,
    _virusX AT_virus,
    _voll AT_full,
    _volume AT_rate AT_sender_or_auth,
    _vorufcbergehendX AT_later_words,
    _went_away AT_lost,
    _wiadomou15bu107 AT_message,
    _without AT_need AT_auth_needed,
    _without_delivery AT_timeout,
    _without_mxX AT_mx_absent,
    _without_reverse AT_unresolved,
    _wormX AT_virus,
    _write AT_resource AT_operation,
    _write_error AT_not_done,
    _wrong AT_bad,
    _wrongly AT_bad,
    _wymaganX AT_need AT_auth_needed,
    _xbl AT_lists,
    _xoauth AT_auth AT_sender_or_auth,
    _yapin AT_need AT_auth_needed,
    _you_tried_to_reach_does_not_exist _you_tried_to_reach_does_not_exist,
    _you_tried_to_reach_is_disabled _you_tried_to_reach_is_disabled,
    _you_tried_to_reach_is_inactive _you_tried_to_reach_is_inactive,
    _your_access AT_client _your_access,
    _your_address AT_client,
    _your_area AT_place,
    _your_country AT_client,
    _your_domain AT_client,
    _your_email_addressX _your_email_addressX,
    _your_hostX AT_client,
    _your_ipX AT_client,
    _your_isp AT_client,
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
    _zu_viele_verbindungen AT_rate AT_sender_or_auth,
    _zuviele_mails AT_full,
    _ue9chec AT_failed AT_auth_failed,
    _ue9chouue9e AT_failed AT_auth_failed,
    _ufcberschritten AT_full,
    _u430u432u442u43eu440u438u437u430u446u438X AT_auth AT_sender_or_auth,
    _u430u434u440u435u441X AT_address AT_recipient_or_mailbox,
    _u430u443u442u435u43du442u438u444u438u43au430u446u438X AT_auth AT_sender_or_auth,
    _u432u440u435u43cu435u43du43dX AT_later_words,
    _u434u43eu43cu435u43dX AT_domain,
    _u437u430u431u43bu43eu43au438u440u43eu432u430u43dX AT_disabled,
    _u43au43eu43cu430u43du434u430 AT_protocol_words,
    _u43bu43eu433u438u43d AT_auth AT_sender_or_auth,
    _u43du435 AT_negation,
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
    _u43eu442u43fu440u430u432u438u442u435u43bX AT_sender AT_sender_or_auth,
    _u43fu430u440u43eu43bu44c AT_auth AT_sender_or_auth,
    _u43fu435u440u435u43fu43eu43bu43du435u43dX AT_full,
    _u43fu438u441u44cu43cu43e AT_message,
    _u43fu43eu437u436u435 AT_later_words,
    _u43fu43eu43bu443u447u430u442u435u43bX AT_recipient AT_recipient_or_mailbox,
    _u43fu43eu43bu44cu437u43eu432u430u442u435u43bX AT_mailbox AT_recipient_or_mailbox,
    _u43fu440u435u432u44bu448u435u43dX AT_full,
    _u441u435u440u432u435u440X AT_server,
    _u441u43bu438u448u43au43eu43c_u431u43eu43bu44cu448u43eu435 AT_too_large,
    _u441u43bu438u448u43au43eu43c_u43cu43du43eu433u43e AT_rate AT_sender_or_auth,
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
    _u645u624u642u62a AT_later_words,
    _u64au62au62cu627u648u632_u627u644u62du62f AT_too_large,
    _u64au633u62au642u628u644_u641u642u637 AT_not_local,
    _u4e0d AT_negation,
    _u4e0d_u5b58_u5728 AT_not_found,
    _u4e0d_u652f_u6301 AT_protocol_words,
    _u53c2_u6570 AT_protocol_words,
    _u53d1_u4ef6_u4eba AT_sender AT_sender_or_auth,
    _u53d1_u751f_u9519_u8bef AT_later_words,
    _u547d_u4ee4 AT_protocol_words,
    _u5730_u5740 AT_address AT_recipient_or_mailbox,
    _u5783_u573e AT_spam,
    _u57df_u540d AT_domain,
    _u592a_u5927 AT_too_large,
    _u5931_u8d25 AT_failed AT_auth_failed,
    _u5df2_u6ee1 AT_full,
    _u62d2_u7edd AT_refused,
    _u6388_u6743_u7801 AT_auth AT_sender_or_auth,
    _u6536_u4ef6_u4eba AT_recipient AT_recipient_or_mailbox,
    _u6570_u636e_u65e0_u6548 AT_protocol_words,
    _u65e0_u6548 AT_bad,
    _u65e0_u6548_u5730_u5740 AT_not_found,
    _u65e0_u6cd5_u53d1_u9001 AT_refused,
    _u6682_u65f6 AT_later_words,
    _u670d_u52a1_u5668 AT_server,
    _u672a AT_negation,
    _u672a_u5728 AT_not_found,
    _u672a_u5b9e_u73b0 AT_protocol_words,
    _u672a_u77e5 AT_not_found,
    _u7528_u6237 AT_mailbox AT_recipient_or_mailbox,
    _u7528_u6237_u540d AT_mailbox AT_recipient_or_mailbox,
    _u767b_u5f55 AT_auth AT_sender_or_auth,
    _u7a0d_u540e AT_later_words,
    _u8ba4_u8bc1 AT_auth AT_sender_or_auth,
    _u8bed_u6cd5 AT_protocol_words,
    _u8bf7 AT_need AT_auth_needed,
    _u8bf7_u5148 AT_protocol_words,
    _u8fc7_u4e8e_u9891_u7e41 AT_rate AT_sender_or_auth,
    _u8fde_u63a5 AT_connection,
    _u90ae_u4ef6 AT_message,
    _u90ae_u7bb1 AT_mailbox AT_recipient_or_mailbox,
    _u9700_u8981 AT_need AT_auth_needed,
    _u975e_u6cd5 AT_bad,
    _u975e_u6cd5_u5730_u5740 AT_not_found,
    _u9891_u7387 AT_rate AT_sender_or_auth,
    _u9ed1_u540d_u5355 AT_listed,
}

conditions! {
    _4 Condition { first: 4, code: 0, enhanced: None, stage: None, server: "" },
    _5 Condition { first: 5, code: 0, enhanced: None, stage: None, server: "" },
    _501 Condition { first: 0, code: 501, enhanced: None, stage: None, server: "" },
    _550 Condition { first: 0, code: 550, enhanced: None, stage: None, server: "" },
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
    _x_3_2 Condition { first: 0, code: 0, enhanced: Some((3, 2)), stage: None, server: "" },
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
    "sender-auth.responsible" SenderAuthentication any _purported_responsible NONE NONE NONE 0,
    "host.exchanger" ClientHostname any _not_be_mail_exchanger NONE NONE NONE 0,
    "host.mismatch" ClientHostname any _domain _mismatchX _client_ip NONE 0,
    "host.invalid-domain-name" ClientHostname _501 _invalid_domain_name NONE NONE NONE 0,
    "list.not-sent" Blocklisted any _unfortunately_messages_from NONE NONE NONE 0,
    "list.deferred" Blocklisted any _permanently_deferred NONE NONE NONE 0,
    "list.ers" Blocklisted any _ers_customized_block NONE NONE NONE 0,
    "list.bypassing" Blocklisted any _bypassing _relay NONE NONE 0,
    "list.currently-blocked" Blocklisted any _email_from _currently_blocked NONE NONE 0,
    "rate.temporarily-deferred" RateLimited _4 _temporarily_deferred NONE NONE AT_sender 0,
    "rate.prevents-delivery" RateLimited any _rate_that_prevents NONE NONE NONE 0,
    "rate.queue-quota" RateLimited any _queue_quota NONE NONE NONE 0,
    "rate.email-quota" RateLimited any _email_quota NONE NONE NONE 0,
    "domain.name-not-found" DomainNotFound any _domain_name_not_found NONE NONE AT_sender 0,
    "domain.destination" DomainNotFound any _bad_destination_system NONE NONE AT_sender 0,
    "domain.no-domain" DomainNotFound any _no_domain NONE NONE AT_sender 0,
    "full.data" MailboxFull any _too_much_mail_data NONE NONE NONE 0,
    "disabled.bounces" MailboxDisabled any _to_this_address_bounces NONE NONE AT_sender 0,
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
    "relay.insecure" RelayDenied any _insecure_mail_relay NONE NONE NONE 0,
    "relay.domain-not-allowed" RelayDenied any _specified_domain_not_allowed NONE NONE NONE 0,
    "sender.invalid-mx" SenderRejected any _invalid_dns_mx NONE NONE NONE 0,
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
    "system.progress" SystemUnavailable any _in_progress NONE NONE NONE 0,
    "protocol.in-progress" ProtocolError any _transaction_in_progress NONE NONE NONE 0,
    "protocol.command-line" ProtocolError any _command_line NONE NONE NONE 0,
    "protocol.command-not-parsed" ProtocolError any _not_parse _command NONE NONE 1,
    "protocol.invalid-syntax" ProtocolError any _invalid_syntax NONE NONE NONE 0,
    "spam.named-first" SpamContent any _spam_or NONE NONE NONE 0,
    "protocol.out-of-turn" ProtocolError any AT_out_of_turn NONE NONE NONE 0,
    "protocol.no-valid-recipients" ProtocolError any _no_valid_recipients NONE NONE NONE 0,
    "protocol.unauthenticated" ProtocolError any _unauthenticated_commandX NONE NONE NONE 0,
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
    "protocol.tls-again" ProtocolError any AT_tls AT_tls_again NONE NONE 1,
    "tls.required" Tls any AT_tls AT_need NONE NONE 1,
    "tls.failed" Tls any AT_tls AT_failed NONE NONE 1,
    "tls.malformed" Tls any AT_tls AT_bad NONE NONE 1,
    "system.limiter-down" SystemUnavailable any _rate_limiting AT_not_ready NONE NONE 1,
    "rate.more-than" RateLimited any _more_than AT_amount NONE AT_size 1,
    "rate.in-the-past" RateLimited any _more_than _past NONE NONE 1,
    "rate.too-many-errors" RateLimited any AT_many AT_faults NONE NONE 1,
    "restricted.refuses" RecipientRestricted any AT_recipient_refuses NONE NONE AT_sender_auth 0,
    "list.names" Blocklisted any AT_lists NONE NONE NONE 0,
    "list.blocked-using" Blocklisted any _blocked_using NONE NONE _spam_pattern 0,
    "protocol.sequence" ProtocolError any AT_sequence NONE NONE NONE 0,
    "host.unknown" ClientHostname any AT_hostname AT_not_found NONE NONE 1,
    "host.helo-not-qualified" ClientHostname any AT_hello AT_qualified NONE NONE 1,
    "host.helo-argument" ClientHostname any AT_hello AT_helo_bad NONE NONE 1,
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
    "client.host-unresolved" ClientHostname any AT_client AT_unresolved NONE AT_recipient 1,
    "list.urls-listed" SpamContent any _urlX AT_listed NONE NONE 1,
    "list.contains-listed" SpamContent any _containX AT_listed NONE NONE 1,
    "list.links-listed" SpamContent any _linkX AT_listed NONE NONE 1,
    "list.sender-listed" SenderRejected any AT_listed AT_sender NONE AT_client 1,
    "list.words" Blocklisted any AT_listed NONE NONE NONE 0,
    "size.more-than" MessageTooLarge any _more_than _bytes NONE _past 1,
    "size.exceeded" MessageTooLarge any _size AT_over NONE AT_limited_mailbox 1,
    "list.reputation" Blocklisted any AT_suspect NONE NONE NONE 0,
    "rate.limited" RateLimited any AT_rate NONE NONE NONE 0,
    "list.spam-ip" Blocklisted any _spam _ip NONE _unusual 1,
    "recipients.only-one" TooManyRecipients any AT_one_recipient NONE NONE NONE 0,
    "recipients.qmail" TooManyRecipients any _allow_rcpt_numbers NONE NONE NONE 0,
    "recipients.too-many" TooManyRecipients any AT_too_many AT_recipients NONE AT_other_many 1,
    "rate.too-many" RateLimited any AT_too_many AT_amount NONE AT_size 1,
    "rate.sending-quota" RateLimited any _quota _sending NONE NONE 1,
    "rate.limit-reached" RateLimited any AT_rate_limit AT_rate_of NONE AT_limited_mailbox 1,
    "rate.limits-of-account" RateLimited any _limits _exceedX NONE NONE 1,
    "list.not-directly" Blocklisted any _directly AT_refused NONE NONE 1,
    "sender.sending-disabled" SenderRejected any AT_sending AT_disabled NONE AT_recipient 1,
    "sender.account-disabled" SenderRejected any AT_sender AT_disabled NONE NONE 1,
    "sender.sending-refused" SenderRejected _5 AT_sending _denied NONE NONE 1,
    "domain.no-mx-records" DomainNotFound any AT_mx_absent NONE NONE AT_sender 0,
    "mailbox.of-the-domain" MailboxNotFound any AT_user_unknown AT_domain NONE AT_sender 1,
    "mailbox.no-domain" MailboxNotFound _5 _specify _domain NONE AT_sender 1,
    "domain.null-mx" DomainNotFound any _nullmx NONE NONE AT_sender 0,
    "domain.null-mx-words" DomainNotFound any _null_mx NONE NONE AT_sender 0,
    "auth.to-relay" ClientAuth any AT_auth_first _relayX NONE NONE 1,
    "system.relay-not-ready" SystemUnavailable any AT_relay AT_not_ready NONE NONE 1,
    "sender.not-registered" SenderRejected any _not_registered AT_relay NONE NONE 1,
    "relay.refused" RelayDenied any AT_relay AT_refused NONE NONE 1,
    "relay.required" RelayDenied any AT_relay AT_need NONE NONE 1,
    "relay.access" RelayDenied any AT_relay _access NONE NONE 1,
    "relay.other-languages" RelayDenied any AT_not_local NONE NONE NONE 0,
    "relay.failed" RelayDenied any _relayX AT_failed NONE NONE 1,
    "relay.local-only" RelayDenied any _only _local NONE NONE 1,
    "protocol.auth-usage" ProtocolError _5 AT_auth AT_auth_sequence NONE NONE 1,
    "sender.not-the-login" SenderRejected any AT_sender AT_login_user NONE NONE 1,
    "sender.login-differs" SenderRejected any AT_login_user AT_differs NONE NONE 1,
    "sender.differs" SenderRejected any AT_sender AT_differs NONE NONE 1,
    "sender.from-differs" SenderRejected any _from AT_differs NONE NONE 1,
    "sender.login-not-same" SenderRejected any AT_differs AT_login NONE NONE 1,
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
    "restricted.not-subscribed" RecipientRestricted any _not_subscribed NONE NONE NONE 0,
    "restricted.preferences" RecipientRestricted any _preferences NONE NONE NONE 0,
    "restricted.by-recipient" RecipientRestricted any AT_refused AT_by_recipient NONE NONE 1,
    "format.line-length" MessageFormat any _line_length NONE NONE NONE 0,
    "format.line-too-long" MessageFormat any _lineX _too_long NONE NONE 1,
    "size.message-too-large" MessageTooLarge any AT_message AT_too_large NONE AT_mailbox 1,
    "full.over-quota" MailboxFull any AT_over_quota NONE NONE NONE 0,
    "full.mailbox" MailboxFull any AT_mailbox AT_full NONE NONE 1,
    "full.mailbox-over-limit" MailboxFull any AT_mailbox AT_limit_over NONE AT_rate_of 1,
    "full.recipient" MailboxFull any AT_recipient AT_full NONE _message_size 1,
    "full.storage-full" MailboxFull any _storage _full NONE NONE 1,
    "full.storage-exceeded" MailboxFull any _storage _exceedX NONE NONE 1,
    "full.quota" MailboxFull any _quota _exceedX NONE NONE 1,
    "sender.your-address-disabled" SenderRejected any _your_email_addressX AT_disabled NONE NONE 1,
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
    "domain.unroutable" DomainNotFound any _unroutX NONE NONE NONE 0,
    "domain.invalid" DomainNotFound _5 _domain _invalid NONE AT_not_of_domain 1,
    "domain.cannot-route" DomainNotFound _5 _not_route NONE NONE AT_sender 0,
    "size.too-large" MessageTooLarge any AT_too_large NONE NONE NONE 0,
    "size.length-limit" MessageTooLarge any AT_too_many _length NONE NONE 1,
    "size.too-long" MessageTooLarge any AT_message _too_long NONE NONE 1,
    "format.header-malformed" MessageFormat any AT_header AT_bad NONE NONE 1,
    "format.header-required" MessageFormat any AT_header AT_need NONE NONE 1,
    "spam.header" SpamContent any AT_spam AT_header NONE NONE 1,
    "format.header-refused" MessageFormat any AT_header AT_refused NONE NONE 1,
    "format.header-failed" MessageFormat any AT_header AT_failed NONE NONE 1,
    "format.multiple-headers" MessageFormat any AT_header _multiple NONE NONE 1,
    "format.malformed" MessageFormat any AT_message _malformed NONE NONE 1,
    "format.message-fault" MessageFormat _5 AT_message AT_format_fault NONE AT_recipient 1,
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
    "mailbox.not-verified" MailboxNotFound _5 AT_recipient _verifX NONE NONE 1,
    "disabled.rejected-as-disabled" MailboxDisabled any _recipient_address_rejected AT_disabled NONE AT_sender 0,
    "spam.word" SpamContent any AT_spam NONE NONE NONE 0,
    "spam.content" SpamContent any _contentX AT_refused NONE NONE 1,
    "spam.score" SpamContent any AT_score AT_refused NONE NONE 1,
    "spam.scored" SpamContent any AT_message AT_score NONE NONE 1,
    "spam.suspicious" SpamContent any AT_message _suspicious NONE NONE 1,
    "client.connect" Blocklisted any AT_refused _connect NONE AT_auth 1,
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
    "protocol.first" ProtocolError any _first NONE NONE NONE 0,
    "system.upstream" SystemUnavailable any _upstream AT_fault NONE NONE 1,
    "system.resource" SystemUnavailable any AT_resource AT_fault NONE NONE 1,
    "system.server" SystemUnavailable any AT_server AT_fault NONE NONE 1,
    "system.busy" SystemUnavailable any _busy NONE NONE NONE 0,
    "system.overload" SystemUnavailable any _overloadX NONE NONE NONE 0,
    "system.maintenance" SystemUnavailable any _maintenance NONE NONE NONE 0,
    "system.misconfigured" SystemUnavailable any _misconfigX NONE NONE NONE 0,
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
    "restricted.prohibited" RecipientRestricted _5 AT_recipient AT_prohibited NONE NONE 1,
    "sender.mailbox-refused" SenderRejected _mail AT_mailbox AT_refused NONE NONE 1,
    "sender.no-access" SenderRejected _5 _no_access _user NONE NONE 1,
    "client.no-access" Blocklisted _5 _no_access _ip NONE NONE 1,
    "sender.no-permission" SenderRejected _5 _permissionX _send NONE NONE 1,
    "client.refused-at-connection" Blocklisted _connect AT_message AT_refused NONE NONE 1,
    "host.ehlo-refused" ClientHostname _ehlo _not NONE NONE NONE 0,
    "mailbox.not-available" MailboxNotFound _5 AT_mailbox _not_available NONE NONE 1,
    "mailbox.unavailable" MailboxNotFound _5 AT_mailbox _unavailable NONE NONE 1,
    "mailbox.recipient-unavailable" MailboxNotFound _5 AT_recipient _unavailable NONE NONE 1,
    "disabled.account-unavailable" MailboxDisabled _4 _account _unavailable NONE NONE 1,
    "mailbox.not-found-at-rcpt" MailboxNotFound _5_rcpt AT_not_found NONE NONE AT_sender 0,
    "mailbox.other-languages" MailboxNotFound _5 AT_recipient_or_mailbox AT_negation NONE AT_sender 1,
    "mailbox.absent" MailboxNotFound _550 AT_recipient_or_mailbox _no NONE AT_sender 1,
    "mailbox.recipient-rejected" MailboxNotFound _5 _recipient_rejected_END NONE NONE NONE 0,
    "mailbox.address-rejected" MailboxNotFound _5 _address_rejected_END NONE NONE NONE 0,
    "auth.at-auth" ClientAuth _auth AT_auth NONE NONE NONE 0,
    "auth.named" ClientAuth _5 AT_auth NONE NONE NONE 0,
    "policy.named" PolicyOther any AT_policy NONE NONE NONE 0,
    "policy.access-denied" PolicyOther any _access_denied NONE NONE NONE 0,
    "policy.message-not-allowed" PolicyOther any AT_message _not_allowed NONE NONE 1,
    "policy.not-authorized" PolicyOther any _not_authoriX NONE NONE NONE 0,
    "policy.not-permitted" PolicyOther any _not_permitted NONE NONE NONE 0,
    "policy.forbidden" PolicyOther any _forbidden NONE NONE NONE 0,
    "protocol.parse-error" ProtocolError _5 _parse_error NONE NONE NONE 0,
    "system.not-operation" SystemUnavailable _4 _not AT_operation NONE AT_sender 1,
    "system.failed" SystemUnavailable _4 AT_fault NONE NONE AT_sender_or_auth 0,
    "system.fault-words" SystemUnavailable _4 AT_fault_words NONE NONE NONE 0,
    "system.other-languages" SystemUnavailable any AT_later_words NONE NONE NONE 0,
    "system.later" SystemUnavailable _x_3_2 AT_later NONE NONE AT_grey 0,
    "system.temporary" SystemUnavailable _4 _temporarX NONE NONE NONE 0,
    "system.unavailable" SystemUnavailable _4 _unavailable NONE NONE NONE 0,
    ;
}
