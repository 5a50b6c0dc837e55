/** Lo que el DNS de hoy añade a las palabras del aviso. */
import type { weighing as en } from '../en/weigh.ts';

export const weighing = {
  'weigh.policyListed':
    'Incluida ahora: {ip} figura en {lists} como dirección que no debe entregar correo directamente, así que la consulta coincide con el aviso.',
  'weigh.policyClear':
    'La dirección no figura hoy en la lista de política pública que pudimos consultar; el destinatario lleva su propia cuenta de esas direcciones, así que sus palabras siguen valiendo.',
  'weigh.policyUnknown':
    'Desde aquí no se pudo comprobar si la dirección figura en la lista de política pública, así que esto se basa en las palabras del aviso.',
  'weigh.genericName':
    'Además, la dirección tiene un nombre como los que los proveedores dan a las líneas normales de clientes.',
  'weigh.namedClear':
    'Incluida entonces, ahora no: el aviso dice que la dirección está en {list}, pero hoy no figura en esa lista, así que puede enviar el correo de nuevo.',
  'weigh.pblNamedClear':
    'Incluida entonces, ahora no: el aviso dice que la dirección está en una lista de política, pero hoy no figura en {list}, así que puede enviar el correo de nuevo.',
  'weigh.deadList':
    'La lista que nombra el aviso ({list}) dejó de existir hace mucho: un servidor que todavía la consulta rechaza correo sin motivo, y el fallo está en el lado del destinatario.',
  'weigh.secretList':
    '{list} no se puede consultar públicamente; solo su propia página dice si la dirección sigue en ella.',
  'weigh.namedUnknown':
    'Incluida entonces: lo dice el aviso. Desde aquí no se pudo comprobar si la dirección sigue en {list}; lo dice la página de la propia lista.',
  'weigh.listedStill': 'Incluida entonces e incluida ahora: la dirección sigue hoy en {lists}.',
  'weigh.listedNow': 'Incluida ahora: la dirección está hoy en {lists}.',
  'weigh.alsoListed': 'La dirección está ahora también en: {lists}.',
  'weigh.noneListed':
    'La dirección no está hoy en ninguna de las listas públicas que respondieron.',
  'weigh.privateList':
    'Es un bloqueo privado: ninguna consulta pública puede mostrarlo, y un resultado limpio en otro sitio no lo contradice.',
  'weigh.privateListOf':
    'Es un bloqueo privado de {receiver}: ninguna consulta pública puede mostrarlo, y un resultado limpio en otro sitio no lo contradice.',
  'weigh.privateAlso':
    'La dirección está hoy también en listas públicas ({lists}), lo que quizá llevó al bloqueo.',
  'weigh.privateClear': 'La dirección no está en las listas públicas que respondieron.',
  'weigh.ownJudgement':
    'Es el juicio propio de {receiver} sobre el remitente: ninguna consulta pública puede mostrarlo.',
  'weigh.domainListed': 'Incluido ahora: {domain} está hoy en {lists}.',
  'weigh.domainClear':
    '{domain} no está hoy en {list}; puede que la inclusión haya terminado, o que sea por otro nombre del correo, como el del servidor.',
  'weigh.noReverse': 'Una consulta de hoy lo confirma: {ip} no tiene nombre inverso.',
  'weigh.reverseUnconfirmed':
    'Una consulta de hoy lo confirma: {ip} tiene el nombre {name}, pero ese nombre no lleva de vuelta a la dirección.',
  'weigh.noUsableReverse': 'Hoy {ip} no tiene un nombre inverso que lleve de vuelta a ella.',
  'weigh.reverseNow':
    'Hoy {ip} sí tiene un nombre inverso ({name}) que lleva de vuelta a ella: quizá sea nuevo, o la consulta del destinatario falló, así que puede enviar el correo de nuevo.',
  'weigh.reverseAgrees':
    'Hoy el nombre y la dirección de {ip} coinciden ({name}): quizá el cambio sea nuevo, así que puede enviar el correo de nuevo.',
  'weigh.reverseGeneric':
    'Hoy {ip} tiene el nombre inverso {name}, que lleva de vuelta a ella pero parece el de una línea normal de cliente; algunos destinatarios rechazan esos nombres.',
  'weigh.reverseFine':
    'Los ajustes de su servidor están en orden: {ip} tiene un nombre inverso que lleva de vuelta a ella.',
  'weigh.spfNotForIt':
    'Una consulta de hoy lo confirma: {ip} no está entre los servidores que permite el dominio del remitente (SPF).',
  'weigh.ipv6Complete':
    'Hoy el nombre inverso y SPF están configurados para esta dirección: si son nuevos, puede enviar el correo de nuevo.',
  'weigh.heloBad':
    'Una consulta de hoy lo confirma: el nombre {helo} no existe o no es un nombre completo.',
  'weigh.heloElsewhere':
    'Una consulta de hoy lo confirma: el nombre {helo} lleva a una dirección distinta de la que envió el correo.',
  'weigh.heloGood':
    'Hoy el nombre {helo} lleva a la dirección que envía: si se cambió hace poco, puede enviar el correo de nuevo.',
  'weigh.spfPasses':
    'Hoy {domain} sí deja enviar a {ip} (SPF da pass): si el registro es nuevo, puede enviar el correo de nuevo; si no, el destinatario quizá juzgó un dominio o un servidor distintos de estos.',
  'weigh.spfPassesHere':
    'Hoy SPF sí deja enviar a {ip}: si el registro es nuevo, puede enviar el correo de nuevo.',
  'weigh.spfLacks':
    'Una consulta de hoy lo confirma: el registro SPF de {domain} da a {ip} el resultado «{result}».',
  'weigh.spfNone':
    'Una consulta de hoy confirma que SPF no se cumple: {domain} no tiene registro SPF.',
  'weigh.spfBroken':
    'Una consulta de hoy lo confirma: el registro SPF de {domain} no se puede usar (permerror).',
  'weigh.spfReadable':
    'Hoy el registro SPF de {domain} se puede leer (resultado «{result}»): si se reparó, puede enviar el correo de nuevo.',
  'weigh.spfAll':
    'Una consulta de hoy lo confirma: el registro SPF de {domain} deja enviar a cualquier servidor del mundo.',
  'weigh.keyPresent':
    'La clave DKIM del dominio está publicada; el DNS no puede mostrar si este correo en concreto se firmó con ella o si cambió por el camino.',
  'weigh.key.missing':
    'Una consulta de hoy lo confirma: no hay ninguna clave DKIM con el selector {selector}.',
  'weigh.key.revoked': 'Una consulta de hoy lo confirma: la clave DKIM {selector} se ha retirado.',
  'weigh.key.invalid':
    'Una consulta de hoy lo confirma: la clave DKIM {selector} no se puede usar.',
  'weigh.dmarcGone':
    'Hoy {domain} ya no tiene registro DMARC: si se quitó hace poco, puede enviar el correo de nuevo.',
  'weigh.dmarcEnforced':
    'Una consulta de hoy lo confirma: {domain} pide a los destinatarios que apliquen «{policy}» al correo sin prueba de origen.',
  'weigh.dmarcRelaxed':
    'Hoy {domain} no pide que se rechace nada (p=none): si eso es nuevo, puede enviar el correo de nuevo.',
  'weigh.dmarcNone': 'Una consulta de hoy lo confirma: {domain} no tiene registro DMARC.',
  'weigh.dmarcThere':
    'Hoy hay un registro DMARC en {domain}: si es nuevo, puede enviar el correo de nuevo.',
  'weigh.alignedNow':
    'Hoy sí hay una prueba de origen válida para el dominio del remitente: si eso es nuevo, puede enviar el correo de nuevo.',
  'weigh.notAligned':
    'Una consulta de hoy lo confirma: la prueba (SPF) no vale para el dominio de la dirección visible del remitente.',
  'weigh.foreignServer':
    'Una consulta de hoy lo confirma: {ip} no es uno de los servidores de {domain}, como es de esperar cuando alguien reenvía correo.',
  'weigh.noSuchDomain': 'Una consulta de hoy lo confirma: {domain} no existe en el DNS.',
  'weigh.noMx':
    'Una consulta de hoy lo confirma: {domain} no tiene ningún servidor que reciba correo.',
  'weigh.nullMx': 'Una consulta de hoy lo confirma: {domain} declara que no recibe ningún correo.',
  'weigh.meant': '{domain} está a un error de tecleo de {meant}.',
  'weigh.onlyAddress':
    'Una consulta de hoy lo confirma: {domain} no indica ningún servidor de correo; solo hay una dirección normal, con la que algunos servidores lo intentan.',
  'weigh.mxThere':
    'Hoy {domain} sí indica un servidor que recibe correo: si no tiene dudas sobre la dirección, puede enviar el correo de nuevo.',
  'weigh.misreadListed':
    'Aun así, {ip} está hoy en {lists}, de modo que ambos lados tienen algo que reparar.',
  'weigh.misreadClear': 'Nuestra propia consulta muestra que {ip} no está en {lists}.',

  'weigh.owner.service':
    'La dirección {ip} pertenece a {owner}, un servicio de correo: usted no tiene que pedir su retirada de ninguna lista.',
  'weigh.owner.access':
    'La dirección {ip} pertenece a {owner}, que ofrece líneas de internet: el correo de allí debe pasar por el servidor de salida de un proveedor.',
  'weigh.delayed': 'El correo todavía no se ha perdido: el servidor sigue intentando entregarlo.',
  'weigh.failedTemporary':
    'El motivo puede desaparecer: quizá el mismo correo llegue si se envía de nuevo más tarde.',

  'owner.someService': 'un servicio de correo',
  'fault.ptr': 'la dirección no tiene un nombre inverso que lleve de vuelta a ella',
  'fault.helo': 'el nombre propio del servidor (HELO) no está en orden',
  'fault.spf': 'SPF no da pass para el servidor ({result})',
  'fault.dkim': 'la clave DKIM falta o no se puede usar',
  'fault.dmarc': 'DMARC no se cumple',
  'list.says': 'La lista da este motivo: {why}.',
  'list.time.hours': 'Tarda entre unos minutos y un día.',
  'list.time.day': 'Tarda alrededor de un día.',
  'list.time.days': 'Tarda unos {days} días.',
  'ttl.minutes':
    'Surte efecto cuando los resolutores olvidan el actual, como mucho {minutes} minutos después del cambio.',
  'ttl.hours':
    'Surte efecto cuando los resolutores olvidan el actual, como mucho {hours} horas después del cambio.',
  'ttl.unknown':
    'Surte efecto cuando los resolutores olvidan el actual, como mucho un día después del cambio.',
  'spf.says': 'La comprobación dice: {fault}.',

  'guess.none':
    'Ninguna de las comprobaciones que dieron respuesta lo explica, así que el motivo más probable es el contenido del correo o una regla en el lado del destinatario; solo el administrador del destinatario puede decirlo.',
  'guess.unchecked':
    'No se ha hecho ninguna consulta, así que los motivos probables (lista de bloqueo, SPF, DKIM y DMARC, nombre inverso, contenido) aún no se pueden ordenar.',
  'guess.intro': 'Los motivos probables, el más probable primero:',
  'guess.listed':
    '({number}) La dirección que envía está ahora en {lists}. Si es esto, también vuelve el correo enviado a otros destinatarios que usan la lista.',
  'guess.policyListed':
    '({number}) La dirección que envía es una que no debe entregar directamente ({lists}). Si es esto, el mismo correo llega a través del servidor de salida de un proveedor.',
  'guess.domainListed':
    '({number}) El dominio del remitente está ahora en {lists}. Si es esto, un correo enviado desde otro dominio sí llega.',
  'guess.dmarc':
    '({number}) DMARC no se cumple para el dominio del remitente. Si es esto, el registro de actividad del destinatario nombra DMARC.',
  'guess.spf':
    '({number}) SPF no autoriza al servidor que envía (resultado «{result}»). Si es esto, un correo enviado por el servidor habitual del dominio sí llega.',
  'guess.dkim':
    '({number}) La clave DKIM falta o no se puede usar. Si es esto, el correo firmado con una clave válida sí llega.',
  'guess.ptr':
    '({number}) La dirección que envía no tiene un nombre inverso que lleve de vuelta a ella. Si es esto, también lo rechazan otros destinatarios estrictos.',
  'guess.genericPtr':
    '({number}) El nombre inverso de la dirección que envía parece el de una línea normal de cliente. Si es esto, el mismo correo llega a través del servidor de salida de un proveedor.',
  'guess.helo':
    '({number}) El nombre que el servidor que envía da de sí mismo no está en orden. Si es esto, afecta a todo el correo de ese servidor que va a este destinatario.',
  'guess.other':
    '({number}) El contenido, o una regla en el lado del destinatario. Si es esto, un correo corto y sencillo sí llega; si también se rechaza, solo el administrador del destinatario puede decirlo.',
} as const satisfies Record<keyof typeof en, string>;
