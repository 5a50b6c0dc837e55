/** Las frases de la comprobación de SPF. */
import type { spfTexts as en } from '../en/checks-spf.ts';

export const spfTexts = {
  'spf.summary.pass':
    '{ip} puede enviar correo en nombre de {domain}: lo permite «{term}» en su registro SPF.',
  'spf.summary.fail':
    '{ip} no tiene permiso para enviar correo en nombre de {domain}: su registro SPF prohíbe toda dirección que no figure en él («{term}»).',
  'spf.summary.failNamed':
    '{ip} no tiene permiso para enviar correo en nombre de {domain}: su registro SPF excluye expresamente esta dirección («{term}»).',
  'spf.summary.softfail':
    '{ip} no está entre los remitentes que enumera el registro SPF de {domain}; el registro solo pide a los destinatarios que desconfíen («{term}»).',
  'spf.summary.neutral': 'El registro SPF de {domain} no dice ni sí ni no sobre {ip}.',
  'spf.summary.none':
    '{domain} no tiene registro SPF, así que nada dice qué servidores pueden enviar su correo.',
  'spf.summary.permerror':
    'El registro SPF de {domain} tiene un fallo, y para los destinatarios un registro así equivale a no dar permiso. {why}',
  'spf.summary.temperror':
    'No se pudo averiguar si {ip} puede enviar correo en nombre de {domain}, porque falló una consulta. {why}',
  'spf.summary.badIp': '«{ip}» no es una dirección IP, así que no se puede comprobar SPF.',

  'spf.why.all': 'Este término vale para cualquier dirección.',
  'spf.why.inNetwork': '{ip} está en {network}.',
  'spf.why.notInNetwork': '{ip} no está en {network}.',
  'spf.why.noName':
    'Lo que resulta de «{term}» no es un nombre que se pueda consultar en el DNS, así que no coincide con nada.',
  'spf.why.exists': '{name} existe en el DNS.',
  'spf.why.notExists': '{name} no existe en el DNS.',
  'spf.why.ptr':
    '{ip} se llama {host}, que pertenece a {name}, y ese nombre lleva de vuelta a la dirección.',
  'spf.why.notPtr': '{ip} no tiene un nombre confirmado bajo {name}.',
  'spf.why.ptrError':
    'No se pudo consultar el nombre de {ip} porque su servidor DNS respondió con un error; en ese caso SPF da el término por no coincidente.',
  'spf.why.a': '{name} tiene la dirección {address}, que cubre {ip}.',
  'spf.why.notA': 'Ninguna de las direcciones de {name} cubre {ip}.',
  'spf.why.noAddress': '{name} no tiene registro {type}.',
  'spf.why.mx':
    '{host}, un servidor de correo de {name}, tiene la dirección {address}, que cubre {ip}.',
  'spf.why.notMx': 'Ninguno de los servidores de correo de {name} cubre {ip}.',
  'spf.why.noMx': '{name} no tiene registro MX.',
  'spf.why.include': 'El registro de {name} autoriza esta dirección.',
  'spf.why.notInclude':
    'El registro de {name} no autoriza esta dirección (su propio resultado es {result}).',
  'spf.why.redirect': 'En su lugar decide el registro de {name}, con el resultado {result}.',
  'spf.why.nothing':
    'Ningún término del registro de {domain} coincide, y el registro no dice qué hacer entonces.',
  'spf.why.noDomain': 'El dominio {domain} no existe, así que no tiene registro SPF.',
  'spf.why.noRecord': '{domain} no tiene registro SPF.',
  'spf.why.badDomain':
    '«{domain}» no es un nombre de dominio completo, así que no tiene registro SPF.',
  'spf.why.records': '{domain} tiene {count} registros SPF, pero solo se permite uno.',
  'spf.why.syntax': 'El registro de {domain} tiene un error en el carácter {position}: «{term}».',
  'spf.why.includeNone': 'El registro incluye {name}, que no tiene registro SPF.',
  'spf.why.redirectNone': 'El registro remite a {name}, que no tiene registro SPF.',
  'spf.why.terms': 'Leer el registro exige más de {most} consultas DNS, que es el límite.',
  'spf.why.voids':
    'Más de {most} nombres del registro no tienen entrada en el DNS, que es el límite.',
  'spf.why.mxNames': '{name} tiene más de {most} servidores de correo, que es el límite para SPF.',
  'spf.why.failed': 'Falló la consulta de {name} ({type}): {reason}.',

  'spf.warn.almost':
    'Hay un registro TXT «{text}» pensado como SPF que no se lee como tal: debe empezar por «v=spf1» y un espacio.',
  'spf.warn.senderId':
    'El registro TXT «{text}» es de Sender ID, que ya nadie usa; se puede quitar.',
  'spf.warn.empty': '«{term}» no autoriza a nadie: detrás de ese nombre no hay ningún servidor.',
  'spf.warn.voids':
    '{count} nombres del registro no tienen entrada en el DNS para este tipo de dirección; con uno más, el registro sería inválido.',
  'spf.warn.records':
    'Hay {count} registros SPF; en ese caso los destinatarios los ignoran todos. Deben convertirse en uno.',
  'spf.warn.plusAll':
    'El registro termina en «+all», que deja a cualquier servidor del mundo enviar en nombre de este dominio.',
  'spf.warn.neutralAll':
    'El registro termina en «?all», que no dice nada de los servidores que no figuran en él.',
  'spf.warn.noAll':
    'El registro no termina en «all» ni en «redirect», así que no dice nada de los servidores que no figuran en él.',
  'spf.warn.wide':
    '«{term}» autoriza un rango de direcciones muy grande; algunos destinatarios desconfían de un registro así.',
  'spf.warn.duplicate': '«{term}» está más de una vez en el registro; basta una.',
  'spf.warn.ptr': '«{term}» es lento y poco fiable; el estándar SPF lo desaconseja.',
  'spf.warn.afterAll': 'Lo que sigue a «all» no tiene efecto: {terms}',
  'spf.warn.long':
    'El registro tiene {bytes} bytes; por encima de 450 bytes algunos destinatarios no pueden leerlo con seguridad.',
  'spf.warn.missing':
    'El registro incluye {domain}, que no tiene registro SPF; eso lo invalida para toda dirección que llegue hasta ahí.',
  'spf.warn.faulty':
    'El registro incluido de {domain} tiene un error, que invalida también este; solo el dueño de {domain} puede arreglarlo.',
  'spf.warn.loop': 'El registro vuelve a {domain}, sin fin.',
  'spf.warn.terms':
    'El registro y todo lo que incluye necesitan {count} consultas DNS, pero solo se permiten {most}: para las direcciones que coinciden tarde o no coinciden es inválido.',
  'spf.warn.nearTerms':
    'El registro y todo lo que incluye necesitan {count} consultas DNS de las {most} permitidas; apenas se puede añadir nada.',
  'spf.warn.ptrError':
    'No se pudo consultar el nombre de la dirección, así que «ptr» se dio por no coincidente.',

  'spf.warn.disguised': '«{term}» no tiene efecto: debe escribirse con «:», no con «=».',

  'spf.suggest.added':
    'Se añadió «{term}»: autoriza al servidor que envió este correo. Publíquelo solo si ese servidor es suyo.',
  'spf.suggest.addedInclude':
    'Se añadió «{term}»: autoriza a los servidores del servicio que envió este correo.',
  'spf.suggest.sendsNothing':
    'Hasta ahora el registro dice que este dominio no envía ningún correo; cámbielo solo si eso ya no es cierto.',
  'spf.suggest.start':
    'Incluya antes de «~all» todos los demás servidores y servicios que envían correo en nombre de {domain}.',
  'spf.suggest.replace': 'Publique esto en lugar del registro TXT que no se lee como SPF.',
  'spf.suggest.merged': 'Quite los {count} registros SPF que hay ahora y publique solo este.',
  'spf.suggest.redirectToInclude':
    '«{term}» pasó a ser un «include», porque un registro con «all» no puede remitir a otro.',
  'spf.suggest.redirectIdle': '«{term}» se omitió: no tiene efecto en un registro con «all».',
  'spf.suggest.deadInclude':
    '«{term}» se omitió: con ese nombre no hay registro SPF, y eso invalida el registro entero.',
  'spf.suggest.dropped': '«{term}» se omitió: no se puede leer.',
  'spf.suggest.repaired': '«{from}» se ha escrito como «{to}».',
  'spf.suggest.twice': '«{term}» está ahora una sola vez.',
  'spf.suggest.afterAll':
    '«{term}» estaba detrás de «all», donde no tenía efecto; ahora está delante.',
  'spf.suggest.plusAll':
    '«+all» pasó a ser «~all»: el registro antiguo dejaba a cualquiera enviar en nombre de este dominio.',
  'spf.suggest.strings':
    'El registro es más largo de lo que puede ser una cadena en el DNS: introdúzcalo como {count} cadenas en un solo registro TXT.',
  'spf.suggest.long': 'El registro tiene {bytes} bytes; es mejor mantenerlo por debajo de 450.',

  'spf.fault.macro-percent':
    'Error en el carácter {position}: un «%» de «{term}» no empieza ninguna macro.',
  'spf.fault.macro-open':
    'Error en el carácter {position}: una macro de «{term}» no se cierra con «}».',
  'spf.fault.macro-body':
    'Error en el carácter {position}: una macro de «{term}» está mal escrita.',
  'spf.fault.macro-letter':
    'Error en el carácter {position}: «{term}» usa una letra de macro que no existe.',
  'spf.fault.macro-exp-only':
    'Error en el carácter {position}: «{term}» usa una macro que solo pueden usar los textos explicativos.',
  'spf.fault.macro-zero':
    'Error en el carácter {position}: una macro de «{term}» conserva cero partes.',
  'spf.fault.character':
    'Error en el carácter {position}: «{term}» contiene un carácter que ahí no se permite.',
  'spf.fault.mechanism': 'Error en el carácter {position}: «{term}» no es un término conocido.',
  'spf.fault.empty-value': 'Error en el carácter {position}: a «{term}» le falta su valor.',
  'spf.fault.value-not-allowed':
    'Error en el carácter {position}: «{term}» lleva algo que no puede llevar.',
  'spf.fault.domain':
    'Error en el carácter {position}: «{term}» no contiene un nombre de dominio completo.',
  'spf.fault.domain-address':
    'Error en el carácter {position}: «{term}» contiene una dirección IP; eso se escribe con «ip4:» o «ip6:».',
  'spf.fault.network4':
    'Error en el carácter {position}: «{term}» no contiene una dirección IPv4 correcta.',
  'spf.fault.network6':
    'Error en el carácter {position}: «{term}» no contiene una dirección IPv6 correcta.',
  'spf.fault.network6-is-4':
    'Error en el carácter {position}: «{term}» contiene una dirección IPv4; eso se escribe con «ip4:».',
  'spf.fault.network4-is-6':
    'Error en el carácter {position}: «{term}» contiene una dirección IPv6; eso se escribe con «ip6:».',
  'spf.fault.prefix':
    'Error en el carácter {position}: la longitud después de «/» en «{term}» no es posible.',
  'spf.fault.modifier-name':
    'Error en el carácter {position}: «{term}» no tiene un nombre correcto antes de «=».',
  'spf.fault.modifier-colon':
    'Error en el carácter {position}: «{term}» se escribe con «=», no con «:».',
  'spf.fault.twice':
    'Error en el carácter {position}: «{term}» solo puede estar una vez en un registro.',
} as const satisfies Record<keyof typeof en, string>;
