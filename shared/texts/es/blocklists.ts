/** Lo que significan las respuestas de las listas de bloqueo, para quien nunca oyó hablar de ellas. */
import type { blocklistTexts as en } from '../en/blocklists.ts';

export const blocklistTexts = {
  'list.spam': 'Se ha visto llegar correo no deseado de esta dirección.',
  'list.trap': 'Esta dirección escribió a direcciones que nunca pidieron correo (trampas de spam).',
  'list.botnet': 'Un equipo infectado o pirateado usa esta dirección.',
  'list.proxy':
    'Hay desconocidos que pueden enviar a través de esta dirección: un proxy abierto o una VPN de la que se abusa.',
  'list.attack':
    'Desde esta dirección se han visto intentos de intrusión o avalanchas de peticiones.',
  'list.openResolver':
    'En esta dirección hay un servidor DNS abierto del que pueden abusar desconocidos.',
  'list.router': 'Un router de esta dirección parece estar pirateado.',
  'list.abusedDevice': 'Se abusó de un dispositivo de esta dirección.',
  'list.genericName':
    'El nombre de esta dirección parece el de una línea doméstica o dinámica. No es prueba de spam.',
  'list.noName': 'Esta dirección no tiene nombre (DNS inverso). No es prueba de spam.',

  'list.zen.sbl':
    'SBL: Spamhaus considera esta dirección parte de una operación de spam o de algo que la apoya.',
  'list.zen.css':
    'CSS: hace poco esta dirección envió correo que parecía spam, a menudo desde una cuenta pirateada o una lista de correo mal cuidada.',
  'list.zen.xbl': 'XBL: un equipo infectado o pirateado usa esta dirección.',
  'list.zen.drop': 'DROP: todo el rango de direcciones está en manos de delincuentes.',
  'list.zen.pblProvider':
    'PBL: su proveedor dice que este rango no envía correo directamente. No es una inclusión por spam.',
  'list.zen.pblSpamhaus':
    'PBL: Spamhaus considera que este rango no envía correo directamente. No es una inclusión por spam.',
  'list.zen.bcl': 'BCL: esta dirección controla una red de equipos infectados.',
  'list.spamcop':
    'Hay personas que han denunciado como spam correo de esta dirección; la entrada desaparece sola más o menos un día después de la última denuncia.',
  'list.barracuda':
    'Los sensores de Barracuda vieron spam o una mala reputación en esta dirección.',
  'list.mailspike.outbreak': 'Esta dirección participa en una oleada de spam que está en marcha.',
  'list.mailspike.worst': 'La peor reputación que da esta lista.',
  'list.mailspike.veryBad': 'Una reputación muy mala.',
  'list.mailspike.bad': 'Una mala reputación.',
  'list.uceprotect.1': 'Esta dirección cayó en trampas de spam en los últimos siete días.',
  'list.uceprotect.2':
    'No es esta dirección sino sus vecinas: varias del mismo rango enviaron spam. Pocos destinatarios usan esta lista.',
  'list.uceprotect.3':
    'No es esta dirección sino todo su proveedor: muchas de sus direcciones enviaron spam. Pocos destinatarios usan esta lista.',
  'list.hostkarma.white': 'Un buen remitente, según las cuentas de esta lista.',
  'list.hostkarma.yellow':
    'Envía tanto correo deseado como no deseado; esta lista dice que no se bloquee.',
  'list.hostkarma.brown': 'Sobre todo correo no deseado, aún no lo bastante para bloquearlo.',
  'list.hostkarma.noBlacklist': 'Esta lista dice que no se bloquee esta dirección.',
  'list.truncate': 'Casi todo el correo que esta lista vio de esta dirección era spam.',
  'list.validity.noAuthentication':
    'El correo de esta dirección no pasó las comprobaciones del remitente.',
  'list.validity.suspicious': 'Esta dirección envía de forma sospechosa.',
  'list.validity.score': 'Esta dirección tiene una puntuación de remitente baja.',

  'list.domain.spam': 'El dominio aparece en correo no deseado o tiene mala reputación.',
  'list.domain.phish': 'El dominio se usa para robar contraseñas (phishing).',
  'list.domain.malware': 'El dominio propaga software dañino.',
  'list.domain.botnet': 'El dominio controla equipos infectados.',
  'list.domain.tracker': 'El dominio rastrea los clics de correo no deseado.',
  'list.domain.abused':
    'El dominio en sí es honrado, pero su sitio o su servidor está pirateado y se abusa de él.',
  'list.domain.redirector': 'Quienes envían spam usan los enlaces de redirección del dominio.',
  'list.domain.abusedPhish': 'El sitio del dominio está pirateado y se usa para robar contraseñas.',
  'list.domain.abusedMalware': 'El sitio del dominio está pirateado y propaga software dañino.',
  'list.domain.abusedBotnet': 'El sitio del dominio está pirateado y controla equipos infectados.',
  'list.uribl.black': 'El dominio aparece en correo no deseado.',
  'list.uribl.grey': 'El dominio aparece en correo masivo que algunas personas no pidieron.',
  'list.uribl.red': 'El dominio es nuevo o sospechoso y está en observación.',

  'list.refused.resolver': 'la lista se niega a responder al servidor DNS al que se preguntó',
  'list.refused.address':
    'la lista solo admite nombres de dominio, y se preguntó por una dirección',
  'list.refused.typing': 'la lista dice que su nombre se escribió mal',
  'list.refused.publicResolver': 'la lista no responde a servidores DNS públicos',
  'list.refused.volume': 'la lista dice que se preguntó demasiado',
  'list.refused.error': 'la lista respondió con un código de error ({code})',

  'list.why.key': 'esta lista solo responde con una clave, así que consúltela en su propia página',
  'list.why.ipv4Only': 'esta lista no contiene direcciones IPv6',
  'list.why.foreign':
    'la respuesta {code} no es de las que da una lista de bloqueo, así que alguien la reescribió',
  'list.why.unlistedCode': 'la respuesta {code} no está en la tabla de la propia lista',
  'list.why.silent':
    'la lista no muestra aquí su propia entrada de prueba, así que «no incluida» no demostraría nada',
  'list.why.untested': 'no se pudo consultar la entrada de prueba de la lista: {why}',
  'list.why.otherResolver':
    'la respuesta de la lista y su entrada de prueba vinieron de dos servidores DNS distintos, así que una no demuestra nada sobre la otra',
  'list.why.listsAll':
    'la lista incluye también la entrada de prueba que nunca debe figurar en ella',
  'list.why.dead':
    '{name} dejó de existir en {ended}; el destinatario que todavía la consulte debe corregir sus propios ajustes',
  'list.why.private':
    'esta lista no se puede consultar públicamente, así que consúltela en su propia página',

  'dnsbl.listed': '{subject} está ahora en {names}. {meaning}',
  'dnsbl.listedMinor': '{subject} está ahora en {names}, que pocos destinatarios tienen en cuenta.',
  'dnsbl.clear': '{subject} no está ahora en ninguna de las listas que respondieron ({clear}).',
  'dnsbl.clearPartly':
    '{subject} no está ahora en ninguna de las listas que respondieron ({clear}); sin respuesta fiable: {unknown}.',
  'dnsbl.unknown':
    'Desde aquí no se puede saber si {subject} está en alguna lista: ninguna de las listas consultadas ({unknown}) dio una respuesta fiable.',
} as const satisfies Record<keyof typeof en, string>;
