/** Lo que dicen las comprobaciones: una frase sencilla cada una. */
import type { checks as en } from '../en/checks.ts';
import { blocklistTexts } from './blocklists.ts';

export const checks = {
  ...blocklistTexts,
  'doubt.timeout': 'ninguna respuesta en {ms} milisegundos',
  'doubt.servfail': 'los servidores de nombres no pudieron responder (SERVFAIL)',
  'doubt.servfailBecause': 'los servidores de nombres no pudieron responder (SERVFAIL: {ede})',
  'doubt.refused': 'el servidor de nombres se negó a responder (REFUSED)',
  'doubt.refusedBecause': 'el servidor de nombres se negó a responder (REFUSED: {ede})',
  'doubt.rcode': 'el servidor de nombres respondió con el error {rcode}',
  'doubt.http': 'el resolutor respondió con el estado HTTP {status}',
  'doubt.network': 'no se pudo llegar al resolutor',
  'doubt.malformed': 'la respuesta estaba dañada ({what})',
  'doubt.truncated': 'la respuesta estaba cortada',
  'doubt.mismatch': 'la respuesta era de otra pregunta ({what})',
  'doubt.tooLarge': 'la respuesta era demasiado grande para leerla',
  'doubt.cnameChain': 'el nombre pasa por demasiados alias',
  'doubt.budget': 'no se preguntó, porque esta petición había agotado sus consultas DNS',
  'doubt.badName': 'no se puede preguntar por ese nombre ({what})',
  'doubt.none': 'no hubo ninguna respuesta fiable',

  'check.unknown': 'No se pudo comprobar {subject}: {why}.',
  'check.noAddress': 'no es una dirección de internet',
  'check.privateAddress':
    'esta dirección solo significa algo en una red privada, así que nadie de fuera la incluye en listas ni le da nombre',
  'check.noDomain': 'no es un nombre de dominio',
  'check.skipped': 'No comprobado: {why}.',

  'ptr.none':
    '{subject} no tiene nombre en el DNS (ningún registro PTR); muchos destinatarios rechazan el correo de direcciones sin nombre.',
  'ptr.unconfirmed':
    '{subject} se llama {name}, pero ese nombre no lleva de vuelta a la dirección, así que los destinatarios no se fían de él.',
  'ptr.generic':
    '{subject} y su nombre {name} se confirman mutuamente, pero el nombre parece de los que se asignan en serie: {why}.',
  'ptr.several':
    '{subject} tiene {count} nombres, de los que {confirmed} llevan de vuelta a la dirección; los destinatarios pueden mirar cualquiera de ellos, así que es mejor uno solo.',
  'ptr.confirmed': '{subject} se llama {name}, y ese nombre lleva de vuelta a la dirección.',
  'ptr.why.address': 'reproduce la propia dirección',
  'ptr.why.line': 'contiene «{part}», una palabra propia de líneas de clientes',
  'ptr.why.default': 'es el que el proveedor de alojamiento da a todos los equipos bajo {part}',

  'helo.bareAddress':
    'El servidor se presentó con una simple dirección ({subject}) en lugar de un nombre.',
  'helo.invalid': 'El servidor se presentó como «{subject}», que no es un nombre válido.',
  'helo.short':
    'El servidor se presentó como «{subject}», que no es un nombre completo con dominio.',
  'helo.none': 'El servidor se presentó como {subject}, un nombre que no existe.',
  'helo.noAddress': 'El servidor se presentó como {subject}, un nombre sin ninguna dirección.',
  'helo.ipUnknown':
    'El servidor se presentó como {subject}; el nombre existe, pero no se conoce la dirección que envió el correo.',
  'helo.same': 'El servidor se presentó como {subject}, y ese nombre tiene su dirección {ip}.',
  'helo.elsewhere':
    'El servidor se presentó como {subject}, pero ese nombre lleva a {found}, no a {ip}.',
  'helo.literal':
    'El servidor se presentó con su dirección {subject}; las normas lo permiten, muchos destinatarios no.',
  'helo.literalElsewhere': 'El servidor se presentó como {subject}, pero envió desde {ip}.',

  'mx.noDomain': 'El dominio {subject} no existe en el DNS.',
  'mx.null': '{subject} dice en el DNS que no recibe ningún correo (MX nulo).',
  'mx.none':
    '{subject} no tiene en el DNS ni servidor de correo ni dirección, así que no puede recibir correo.',
  'mx.noAddress':
    '{subject} indica {host} como su servidor de correo, pero ese servidor no tiene dirección.',
  'mx.implicit':
    '{subject} no indica ningún servidor de correo; el correo va a la dirección del propio dominio, que a menudo no lo recibe.',
  'mx.reached': '{subject} indica un servidor de correo que tiene dirección ({host}).',
  'mx.meant': '¿Quería decir {meant}?',

  'dkim.why.noSelector': 'no se conoce ningún selector DKIM',
  'dkim.why.noneGuessed':
    'no se conoce ningún selector DKIM y no se encontró ninguno de los habituales, lo que no demuestra nada',
  'dkim.why.wildcard':
    'no se conoce ningún selector DKIM y {domain} responde a cualquier nombre, así que adivinar no demuestra nada',
  'dkim.present': 'La clave {selector} de {domain} está en el DNS ({algorithm}, {bits} bits).',
  'dkim.guessed':
    'No se indicó ningún selector; el habitual {selector} de {domain} está en el DNS ({algorithm}, {bits} bits).',
  'dkim.missing':
    'La clave {selector} de {domain} no está en el DNS, así que las firmas hechas con ella fallan.',
  'dkim.unrelated':
    'En el lugar de la clave {selector} de {domain} hay otro texto, así que las firmas hechas con ella fallan.',
  'dkim.revoked':
    'La clave {selector} de {domain} se ha retirado, así que las firmas hechas con ella fallan.',
  'dkim.invalid':
    'La clave {selector} de {domain} está en el DNS pero no se puede usar ({problem}), así que las firmas hechas con ella fallan.',
  'dkim.others': 'Otra clave del mismo correo está en orden.',
  'dkim.weak':
    'La clave {selector} de {domain} tiene solo {bits} bits; los destinatarios ya no aceptan claves de menos de 1024.',
  'dkim.testing':
    'La clave {selector} de {domain} está marcada como prueba, así que los destinatarios pueden tratar su correo como no firmado.',
  'dkim.several':
    'Hay varias claves bajo el mismo nombre {selector} de {domain}; cuál de ellas cuenta queda al azar.',
} as const satisfies Record<keyof typeof en, string>;
