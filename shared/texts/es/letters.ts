/** Cartas y ajustes para copiar. Cada línea aparece cuando se conoce su dato. */
import type { letters as en } from '../en/letters.ts';

export const letters = {
  'letter.greeting': 'Buenos días:',
  'letter.thanks': 'Muchas gracias por su ayuda.',
  'letter.fact.ip': 'Dirección que envía (IP): {ip}',
  'letter.fact.host': 'Nombre del servidor que envía: {host}',
  'letter.fact.network': 'Red: {network}',
  'letter.fact.domain': 'Dominio del remitente: {domain}',
  'letter.fact.recipient': 'Destinatario: {recipient}',
  'letter.fact.receiver': 'Rechazado por: {receiver}',
  'letter.fact.code': 'Código: {code}',
  'letter.fact.quote': 'Palabras del rechazo: {quote}',

  'letter.isp.label': 'Carta al proveedor de la dirección',
  'letter.isp.subject': 'Asunto: Envío directo de correo desde {ip}',
  'letter.isp.subjectAny': 'Asunto: Envío directo de correo desde nuestra línea',
  'letter.isp.intro':
    'Tenemos un servidor de correo en una línea de ustedes. El correo que sale de él se rechaza porque la dirección está marcada como una de las que no deben entregar correo directamente:',
  'letter.isp.ask':
    'Les rogamos que nos digan si nuestro contrato permite un servidor de correo. Si lo permite, les pedimos lo siguiente:',
  'letter.isp.static': 'que nos den una dirección fija, o confirmen que {ip} lo es',
  'letter.isp.staticAny': 'que nos den una dirección fija',
  'letter.isp.port': 'que abran para ella el puerto 25 de salida',
  'letter.isp.ptr': 'que pongan {name} como su nombre inverso (PTR)',
  'letter.isp.ptrAny':
    'que pongan el nombre de nuestro servidor de correo como su nombre inverso (PTR)',
  'letter.isp.pblProvider':
    'que saquen {ip} del rango que comunican a la PBL de Spamhaus (la entrada 127.0.0.10 es de ustedes)',
  'letter.isp.pblSelf':
    'que confirmen que están de acuerdo con que retiremos {ip} de la PBL de Spamhaus (127.0.0.11)',
  'letter.isp.pblAny':
    'que saquen la dirección de su rango de política (PBL de Spamhaus), o acepten que lo hagamos nosotros',
  'letter.isp.else':
    'Si no lo permite, les rogamos que nos digan el nombre y el puerto de su servidor de salida para clientes (con inicio de sesión), para que podamos enviar a través de él.',

  'letter.ptr.label': 'Carta al proveedor: nombre inverso',
  'letter.ptr.subject': 'Asunto: Nombre inverso (PTR) de {ip}',
  'letter.ptr.intro':
    'Les rogamos que pongan el nombre inverso (PTR) de una dirección de ustedes que usamos:',
  'letter.ptr.introHas':
    'Les rogamos que cambien el nombre inverso (PTR) de una dirección de ustedes que usamos. Ahora es {present}.',
  'letter.ptr.wanted': 'Dirección {ip}, nombre nuevo: {name}',
  'letter.ptr.record': 'Como registro: {record}',
  'letter.ptr.why':
    'El nombre lleva de vuelta a la misma dirección. Sin él, se rechaza el correo de nuestro servidor.',
  'letter.ptr.zone': 'La zona inversa la sirven: {servers}',

  'letter.admin.label': 'Texto para quien administra el servidor de correo',
  'letter.admin.subject': 'Asunto: Rechazan nuestro correo a {receiver}',
  'letter.admin.subjectAny': 'Asunto: Rechazan nuestro correo',
  'letter.admin.intro':
    'Nos han devuelto un correo. Esto es lo que dicen el aviso y las consultas:',
  'letter.admin.todo': 'Qué hacer, en este orden:',
  'letter.admin.link': 'Véase {url}',

  'letter.recipient.label':
    'Texto para el destinatario (no por la dirección que devolvió el correo)',
  'letter.recipient.subject': 'Asunto: Su servidor de correo rechaza mi correo',
  'letter.recipient.intro':
    'Su sistema de correo ha rechazado mi correo para usted. Le ruego que pase esto a quien se ocupe de él:',
  'letter.recipient.ask.allow':
    'Lo que ayudaría: buscar el mensaje en el registro de actividad del servidor, ver qué regla lo rechazó y permitir a este remitente.',
  'letter.recipient.ask.address':
    'Lo que ayudaría: decirme si esta dirección todavía existe, o cuál debo usar.',
  'letter.recipient.ask.room':
    'Lo que ayudaría: hacer sitio en el buzón (borrar correos grandes, vaciar la papelera) y avisarme, para que pueda enviar el correo de nuevo.',
  'letter.recipient.ask.reopen':
    'Lo que ayudaría: iniciar sesión en el buzón o hacer que lo reabran, o decirme otra dirección.',
  'letter.recipient.ask.repair':
    'Lo que ayudaría: el rechazo muestra un fallo del servidor que recibe, no del remitente. Busquen las palabras de arriba en su registro de actividad y sus ajustes.',
  'letter.recipient.ask.lookUps':
    'Lo que ayudaría: según nuestras consultas, el nombre y la dirección del servidor que envía coinciden. Miren si funcionan las consultas DNS del propio servidor que recibe.',
  'letter.recipient.ask.dnsbl':
    'Lo que ayudaría: el servidor que recibe toma la respuesta de error de una lista de bloqueo (127.255.255.x) por una inclusión. Debe consultar la lista a través de su propio resolutor o con una clave, y contar solo los códigos reales de la lista.',
  'letter.recipient.ask.deadList':
    'Lo que ayudaría: el servidor que recibe consulta una lista de bloqueo que dejó de existir hace años ({list}). Quítenla de los ajustes.',
  'letter.recipient.ask.mx':
    'Lo que ayudaría: revisar los registros MX del dominio {domain}: deben indicar el servidor que recibe su correo, y ese servidor debe conocer el dominio.',
  'letter.recipient.ask.mxAny':
    'Lo que ayudaría: revisar los registros MX del dominio: deben indicar el servidor que recibe su correo, y ese servidor debe conocer el dominio.',
  'letter.recipient.ask.forward':
    'Lo que ayudaría: el correo se reenvió automáticamente y se rechazó al final, porque el reenvío rompe la prueba de origen (SPF). El servidor que reenvía debe reescribir el remitente del sobre (SRS), dejar el correo sin cambios y añadir ARC; o bien, en vez de reenviar el correo, recogerlo.',
  'letter.recipient.ask.tls':
    'Lo que ayudaría: revisar el certificado del servidor, su política MTA-STS y sus registros TLSA (DANE): no encajan entre sí.',
  'letter.recipient.ask.filter':
    'Lo que ayudaría: el correo se tomó por spam. Búsquenlo en el registro de actividad del filtro, libérenlo si pueden e informen del error al fabricante del filtro.',
  'letter.recipient.ask.service':
    'Lo que ayudaría: el correo salió de un servidor que mi servicio de correo comparte entre muchos clientes ({ip}), así que no puedo cambiar su reputación. Permitan mi dominio o den menos peso a esa dirección.',
  'letter.recipient.ask.list':
    'Lo que ayudaría: decirme qué lista de bloqueo rechazó al servidor que envía, o permitir a este remitente.',

  'letter.delist.label': 'Petición a {list}, para enviar cuando se haya puesto fin a la causa',
  'letter.delist.subject': 'Asunto: Retirada de {subject}',
  'letter.delist.intro': 'Les rogamos que retiren {subject} de {list}.',
  'letter.delist.listedFor': 'Figura con: {meaning}',
  'letter.delist.done':
    'Este servidor lo administramos nosotros. Hemos buscado la causa, le hemos puesto fin y vigilamos el registro de actividad; responderemos a sus preguntas.',
  'letter.delist.doneDomain':
    'El dominio es nuestro. Hemos buscado la causa, le hemos puesto fin y vigilamos quién envía en su nombre; responderemos a sus preguntas.',

  'letter.unblock.label': 'Petición al proveedor del destinatario',
  'letter.unblock.subject': 'Asunto: Petición de levantar el bloqueo de {ip}',
  'letter.unblock.subjectAny': 'Asunto: Petición de levantar el bloqueo de nuestro correo',
  'letter.unblock.intro':
    'Sus servidores rechazan nuestro correo. Les rogamos que levanten el bloqueo o nos digan qué debemos cambiar.',
  'letter.unblock.state.ptr': 'El nombre inverso de la dirección lleva de vuelta a ella ({name}).',
  'letter.unblock.state.spf': 'SPF da pass para el dominio del remitente.',
  'letter.unblock.state.dkim': 'La clave DKIM del dominio está publicada.',
  'letter.unblock.state.dmarc': 'El dominio tiene un registro DMARC.',
  'letter.unblock.state.lists':
    'Las listas de bloqueo públicas que respondieron no incluyen la dirección.',
  'letter.unblock.done':
    'Hemos comprobado que del servidor no sale correo no deseado y responderemos a sus preguntas.',

  'letter.relay.label': 'Ajustes del servidor de salida',
  'letter.relay.host': 'Servidor de salida (SMTP): {host}',
  'letter.relay.port': 'Puerto: {port}',
  'letter.relay.security': 'Cifrado: {security}',
  'letter.relay.login': 'Inicio de sesión: {login}',

  'relay.tls.implicit': 'TLS',
  'relay.tls.starttls': 'STARTTLS',
  'relay.login.address': 'su dirección de correo completa y su contraseña',
  'relay.login.local-part':
    'la parte de su dirección de correo que va antes de la @, y su contraseña',
  'relay.login.credentials': 'las credenciales creadas para ello en el servicio',
  'relay.login.ownPassword':
    '{name} (una contraseña de aplicación o una contraseña propia para el correo)',

  'snippet.smarthost.label': 'Ajustes de smarthost para Postfix, Exim, Sendmail y Exchange',
  'snippet.example': 'relay.example.net representa el servidor de salida que indique su proveedor.',
  'snippet.login': 'USER y PASSWORD representan el inicio de sesión en ese servidor.',
  'snippet.then': 'Después: {command}',
  'snippet.helo.label': 'Ajustes del nombre del servidor',
  'snippet.ipv4.label': 'Ajustes para enviar por IPv4',
  'record.spf.label': 'Registro TXT en {domain}',
  'record.dmarc.label': 'Registro TXT en _dmarc.{domain}',
  'record.forward.label': 'Registro para el DNS del nombre del servidor',
} as const satisfies Record<keyof typeof en, string>;
