/** Qué hacer, paso a paso: `title` es la acción, `detail` dice por qué, cuánto tarda y cómo saber que funcionó. */
import type { steps as en } from '../en/steps.ts';

export const steps = {
  // Esperar, enviar de nuevo, avisar a otros.
  'step.wait.title': 'Espere: el servidor lo intenta de nuevo por sí solo',
  'step.wait.detail':
    'La mayoría de los servidores lo intentan de nuevo antes de una hora y siguen hasta cinco días, así que enviar una segunda copia solo duplica el correo. Si al final no se puede entregar, recibirá otro aviso; si no recibe ninguno, ha llegado.',
  'step.triesGoOn.title': 'No hace falta una segunda copia: el servidor sigue intentándolo',
  'step.triesGoOn.detail':
    'Sigue hasta cinco días. Si en ese tiempo se arregla la causa, este mismo correo pasará por sí solo; si no, recibirá un aviso definitivo.',
  'step.resendLater.title': 'Envíe el correo de nuevo más tarde',
  'step.resendLater.detail':
    'El motivo puede desaparecer por sí solo. Espere una hora, o hasta el día siguiente, y envíelo una vez más; si vuelve el mismo aviso, siga con el paso siguiente.',
  'step.sendAgain.title': 'Envíe el correo de nuevo ahora',
  'step.sendAgain.detail':
    'La consulta de hoy muestra que ya no se cumple lo que el aviso reprocha. Un intento más no cuesta nada: si antes de una hora no llega otro aviso, funcionó. Si vuelve el mismo, el lado del destinatario ve algo distinto de lo que vemos nosotros, y valen los pasos de abajo.',
  'step.passOn.title': '¿No administra usted el servidor? Pase esto a quien lo haga',
  'step.passOn.detail':
    'Entregue el texto de abajo a quien se ocupa de su correo: su departamento de informática, su alojamiento web o el soporte de su proveedor de correo. Contiene todo lo que hace falta. Hasta que se resuelva, use otra cuenta de correo u otra vía para contactar con la persona.',
  'step.tellRecipient.title': 'Contacte con el destinatario por otra vía y pásele esto',
  'step.tellRecipient.detail':
    'Solo el lado del destinatario puede cambiarlo, y a menudo el administrador de allí no lo sabe. Llame, o escriba desde otra cuenta de correo, y envíe el texto de abajo; dice exactamente qué buscar. Sabrá que funcionó cuando su próximo correo no traiga ningún aviso.',
  'step.otherWay.title': 'Contacte con la persona por otra vía',
  'step.otherWay.detail':
    'Llame, envíe un mensaje de texto o use otra dirección de la misma persona. Enviar otra vez el mismo correo no cambia nada.',
  'step.otherWayBusy.title': 'Si es urgente, contacte con la persona por otra vía',
  'step.otherWayBusy.detail':
    'El buzón vuelve a aceptar correo al cabo de un tiempo, normalmente antes de un día. Más copias del mismo correo solo alargarían la espera.',
  'step.otherWayFull.title': 'Avise a la persona por otra vía',
  'step.otherWayFull.detail':
    'Quien tiene el buzón lleno a menudo no lo sabe. Llame, envíe un mensaje de texto o use otra dirección de la misma persona, y envíe el correo de nuevo cuando haya espacio.',

  // Correo desde una línea que no debe entregar directamente.
  'step.relay.title': 'Envíe a través del servidor de salida de su proveedor',
  'step.relay.detail':
    'Configure el programa de correo, la impresora, el sitio web o el script que envió este correo para que lo entregue al servidor de salida (SMTP) de su proveedor de correo o de internet, con inicio de sesión, por el puerto 587 (STARTTLS) o 465 (TLS). Ese servidor puede entregar en todas partes, así que la norma sobre su propia línea deja de importar. Surte efecto al momento: envíe el correo de nuevo; si no llega otro aviso, funcionó.',
  'step.relayNamed.title': 'Envíe a través del servidor de salida de {relay}',
  'step.relayNamed.detail':
    'La línea pertenece a {owner}. Configure el programa de correo, la impresora, el sitio web o el script que envió este correo para que lo entregue a {host}, puerto {port} ({security}), con inicio de sesión: {login}. Ese servidor puede entregar en todas partes, así que la norma sobre su propia línea deja de importar. Si su buzón está en otro proveedor, use en su lugar el servidor de salida de ese proveedor. Surte efecto al momento: envíe el correo de nuevo; si no llega otro aviso, funcionó.',
  'step.relayMailbox.title': 'Envíe a través del servidor de salida de {relay}',
  'step.relayMailbox.detail':
    'La dirección del remitente es un buzón de {relay}. Configure el programa de correo, la impresora, el sitio web o el script que envió este correo para que lo entregue a {host}, puerto {port} ({security}), con inicio de sesión: {login}. Ese servidor puede entregar en todas partes, así que la norma sobre su propia línea deja de importar. Surte efecto al momento: envíe el correo de nuevo; si no llega otro aviso, funcionó.',
  'step.smarthost.title':
    'Servidor propio: entregue todo el correo saliente a un relay (smarthost)',
  'step.smarthost.detail':
    'Conserve su servidor, pero haga que pase el correo saliente, con inicio de sesión, al relay de su proveedor, de su alojamiento, de Google Workspace, de Microsoft 365 o de un servicio de correo. Si el relay envía en nombre de su dominio, su include de SPF debe estar en su registro SPF, y la firma DKIM debe seguir activa. Surte efecto a partir del próximo correo: el registro de actividad muestra entonces el relay como siguiente servidor, no el del destinatario.',
  'step.direct.title': 'Solo si debe enviar directamente: obtenga el permiso del proveedor',
  'step.direct.detail':
    'Pida al proveedor al que pertenece la dirección una dirección fija con un contrato de empresa, permiso para tener un servidor de correo, el puerto 25 de salida y un nombre inverso (PTR) que sea el nombre de su propio servidor. El nombre, la dirección y el saludo (HELO) deben coincidir, y si el servidor tiene también IPv6, lo mismo vale para esa dirección. Tarda días y depende del proveedor; sin su permiso, siga con el relay.',
  'step.pblSelf.title': 'Después: retire usted mismo la dirección de la PBL',
  'step.pblSelf.detail':
    'La entrada (127.0.0.11) la mantiene Spamhaus, y la dirección fija de un servidor de correo real se puede retirar gratis en su propia página, salvo que la norma del proveedor lo prohíba. Hágalo solo cuando el proveedor haya dado su permiso y el nombre inverso esté configurado. Surte efecto en cuestión de minutos u horas; sabrá que funcionó cuando la página ya no muestre la PBL.',
  'step.pblProvider.title': 'Después: el proveedor retira la dirección de la PBL',
  'step.pblProvider.detail':
    'La entrada (127.0.0.10) la mantiene el propio proveedor, así que usted no puede retirarla: es él quien debe cambiar sus propios datos en Spamhaus. Pídaselo en la misma carta. Sabrá que funcionó cuando la página de Spamhaus ya no muestre la PBL; sin el permiso del proveedor, siga con el relay.',
  'step.pblCheck.title': 'Después: mire si la PBL incluye la dirección',
  'step.pblCheck.detail':
    'Desde aquí no se pudo aclarar. Abra la página de Spamhaus con la dirección: una entrada mantenida por Spamhaus (127.0.0.11) se puede retirar allí gratis si la dirección es fija; una mantenida por el proveedor (127.0.0.10), solo la retira el proveedor. Si la dirección no está, no hay nada que retirar.',
  'step.directAuth.title': 'Luego compruebe que SPF, DKIM y DMARC encajan con la nueva vía',
  'step.directAuth.detail':
    'No son el motivo de este rechazo ni lo resuelven, pero es lo siguiente que exigen los servidores de destino. Sea cual sea el servidor que envíe en adelante, debe estar cubierto por un único registro SPF, el correo debe ir firmado con DKIM, y DMARC puede empezar con p=none. Los cambios de DNS tardan de unos minutos a un día.',
  'step.ipv6Direct.title': 'Atención a IPv6: este correo salió por él',
  'step.ipv6Direct.detail':
    'Los servidores prefieren IPv6 cuando lo tienen, y ahí los destinatarios son más estrictos. Si el relay no es una opción, haga que el servidor envíe por IPv4 hasta que su dirección IPv6 tenga nombre inverso y esté cubierta por SPF. Surte efecto a partir del próximo correo.',
  'step.policyDont.title': 'Lo que no sirve',
  'step.policyDont.detail':
    'Enviar otra vez el mismo correo desde la misma línea, cambiar el texto, cambiar SPF o pagar a un servicio de retirada: el bloqueo es por la línea. Si nadie en esa línea quiso enviar correo, busque un equipo o dispositivo infectado.',

  // Listas de bloqueo públicas.
  'step.listedFirst.title': 'Primero detenga lo que llevó a la inclusión',
  'step.listedFirst.detail':
    'Las listas vuelven a incluir una dirección en pocas horas si sigue saliendo correo no deseado. Busque en el registro de actividad del servidor correo que nadie de aquí escribió, cuentas con contraseñas robadas, formularios web de los que abusan desconocidos y, en un servidor compartido, otros clientes. {why}Cambie las contraseñas y cierre la brecha antes de pedir la retirada; sabrá que funcionó cuando el registro de actividad lleve un día tranquilo.',
  'step.cleanMachine.title': 'Primero encuentre y limpie el equipo infectado',
  'step.cleanMachine.detail':
    'Este tipo de inclusión viene de un virus, un dispositivo secuestrado o un sitio web pirateado detrás de la dirección; en una red con una sola dirección pública puede ser cualquiera de sus equipos. Revíselos todos, actualícelos, cambie las contraseñas y deje que solo el servidor de correo use el puerto 25 de salida. Sin esto, una dirección retirada vuelve a la lista en pocas horas.',
  'step.delist.title': 'Luego pida a {list} que retire la dirección',
  'step.delist.detail':
    'Use solo la página de la propia lista: allí la retirada es gratuita. {time} Sabrá que funcionó cuando la página ya no muestre {subject}; entonces envíe el correo de nuevo.',
  'step.delistAuto.title': 'Luego espere a {list}: sus entradas caducan solas',
  'step.delistAuto.detail':
    'En cuanto dejan de llegar quejas, la entrada caduca por sí sola. {time} No hace falta ningún atajo de pago. La página de la propia lista muestra cuándo ha acabado; entonces envíe el correo de nuevo.',
  'step.lookUpList.title': 'Mire si {list} todavía incluye la dirección',
  'step.lookUpList.detail':
    'El aviso nombra esta lista, pero no se le pudo preguntar desde aquí. Su propia página dice si la dirección está incluida ahora y por qué. Si no lo está, envíe el correo de nuevo; si lo está, detenga primero la causa y use después la retirada de esa página, que es gratuita.',
  'step.lookUpDomain.title': 'Mire si {list} todavía incluye el dominio',
  'step.lookUpDomain.detail':
    'El aviso nombra esta lista, pero no se le pudo preguntar desde aquí. Su propia página dice si el dominio está incluido ahora. Si no lo está, envíe el correo de nuevo; si lo está, detenga primero la causa y use después la retirada de esa página, que es gratuita.',
  'step.whichList.title': 'Averigüe qué lista usó el destinatario',
  'step.whichList.detail':
    'El rechazo no nombra su lista, y ninguna de las listas que respondieron aquí incluye la dirección. El aviso completo o el registro de actividad del servidor suelen tener un enlace a ella. Si no, solo lo sabe el administrador del destinatario; el texto de abajo se lo pregunta.',
  'step.neighbours.title': 'Sobre {list}: hable con el alojamiento y no pague a nadie',
  'step.neighbours.detail':
    'Esta lista culpa a redes enteras de lo que hicieron otros clientes, así que usted no puede retirar una sola dirección, y pocos destinatarios rechazan correo por ella. Avise al alojamiento o proveedor, que puede poner orden en su red. No pague nunca por una retirada más rápida.',
  'step.serviceIp.title':
    'Usted no tiene nada que retirar: la dirección es de su servicio de correo',
  'step.serviceIp.detail':
    'La dirección rechazada {ip} pertenece a {owner} y la comparten muchísimos clientes; solo ese servicio puede ponerla en orden, y sus equipos vigilan esas inclusiones. Envíe el correo de nuevo al cabo de unas horas: a menudo sale entonces de otra de sus direcciones. Si sigue volviendo, avise al soporte del servicio y al destinatario.',
  'step.deadList.title':
    'Avise al lado del destinatario: usa una lista de bloqueo que ya no existe',
  'step.deadList.detail':
    '{list} dejó de existir hace años. Un servidor que todavía la consulta rechaza correo legítimo, y solo el administrador de ese servidor puede quitar la lista de los ajustes. El texto de abajo lo explica; sabrá que funcionó cuando su próximo correo llegue.',

  // La lista propia de un proveedor, y la reputación.
  'step.orderFirst.title': 'Primero ponga en orden lo que el destinatario puede ver',
  'step.orderFirst.detail':
    'Los proveedores solo levantan un bloqueo a servidores que están en orden. En las comprobaciones apareció esto: {faults}. Arréglelo primero; los cambios en el DNS tardan de unos minutos a un día.',
  'step.stopCause.title': 'Primero asegúrese de que del servidor no sale correo no deseado',
  'step.stopCause.detail':
    'Un bloqueo privado casi siempre se debe a correo que allí nadie quería, de ahora o de un usuario anterior de la dirección. Busque en el registro de actividad correo que nadie de aquí escribió, cuentas pirateadas y formularios de los que se abusa. Si la dirección es nueva para usted, dígalo en la petición.',
  'step.askProvider.title': 'Pida al proveedor del destinatario que levante el bloqueo',
  'step.askProvider.detail':
    'Use el formulario o la dirección del propio proveedor e incluya el texto de abajo: contiene lo que piden. Las respuestas tardan de unas horas a unos días, y es frecuente un primer «no está bloqueado» automático: conteste y pida que lo mire una persona. Sabrá que funcionó cuando su próximo correo llegue.',
  'step.relayMeanwhile.title': 'Mientras tanto, envíe a través de otro relay',
  'step.relayMeanwhile.detail':
    'El correo que sale por el servidor de su proveedor o de un servicio de correo no viene de la dirección bloqueada. Surte efecto a partir del próximo correo.',
  'step.reputationCause.title': 'Averigüe qué correo dañó la reputación del servidor',
  'step.reputationCause.detail':
    'Busque en el registro de actividad correo que nadie de aquí escribió y envíos masivos que la gente no pidió, y deténgalos. El reenvío automático de spam a ese proveedor también cuenta en contra de su servidor. La reputación se recupera a lo largo de días o semanas de correo deseado.',
  'step.postmasterTools.title': 'Mire los datos que el propio destinatario tiene sobre usted',
  'step.postmasterTools.detail':
    'Los grandes proveedores muestran a los remitentes cómo ven sus direcciones y dominios. Regístrese allí y observe las cifras después de cada cambio; se actualizan una vez al día.',
  'step.newAddress.title': 'Si la dirección es nueva: empiece despacio',
  'step.newAddress.detail':
    'De una dirección sin historial se desconfía. Si el servidor es nuevo, haga que al principio envíe poco y solo a personas que esperan su correo, o envíe hasta entonces por un relay consolidado.',
  'step.domainCause.title': 'Averigüe qué correo perjudicó al dominio',
  'step.domainCause.detail':
    'Repase todo lo que envía en nombre del dominio: boletines, tiendas en línea, formularios, cuentas y sitios web pirateados. Detenga lo que la gente no pidió. Los informes DMARC (rua) muestran quién envía en nombre del dominio. La reputación se recupera a lo largo de días o semanas.',
  'step.askProviderDomain.title': 'Pregunte por el dominio al proveedor del destinatario',
  'step.askProviderDomain.detail':
    'Solo ese proveedor puede decir por qué rechaza el dominio y levantar el bloqueo. Use su propio formulario o su dirección de postmaster e incluya el texto de abajo. Las respuestas tardan unos días; sabrá que funcionó cuando su próximo correo llegue.',

  // Nombres inversos, saludo, IPv6.
  'step.setPtr.title': 'Configure el nombre inverso (PTR) de la dirección',
  'step.setPtr.detail':
    'Solo puede configurarlo el proveedor al que pertenece la dirección: en su panel de control, o si usted se lo pide con la carta de abajo. Debe ser un nombre completo que lleve de vuelta a la misma dirección. Tarda de unos minutos a un día en verse, y sabrá que funcionó cuando una consulta inversa de la dirección dé el nombre nuevo.',
  'step.setPtrNamed.title': 'Configure {name} como nombre inverso de {ip}',
  'step.setPtrNamed.detail':
    'Solo puede configurarlo el proveedor al que pertenece la dirección: en su panel de control, o si usted se lo pide con la carta de abajo; en el DNS de su propio dominio no se puede. Tarda de unos minutos a un día en verse, y sabrá que funcionó cuando una consulta inversa de {ip} dé {name}.',
  'step.forward.title': 'Haga que el nombre lleve de vuelta a la dirección',
  'step.forward.detail':
    'Los destinatarios comprueban los dos sentidos. El nombre necesita en el DNS de su dominio un registro con exactamente la dirección que envía: un registro A para IPv4, un registro AAAA para IPv6. Surte efecto dentro del TTL del registro, como mucho un día.',
  'step.heloMatch.title': 'Haga que el servidor salude con el mismo nombre',
  'step.heloMatch.detail':
    'El nombre inverso, el nombre directo y el saludo (HELO) deben ser uno y el mismo. Surte efecto a partir del próximo correo.',
  'step.servicePtr.title': 'Avise a su servicio de correo: la dirección es de ese servicio',
  'step.servicePtr.detail':
    'La dirección {ip} pertenece a {owner}, así que solo ese servicio puede ponerle nombre. Envíe el aviso al soporte del servicio; usted puede intentarlo de nuevo al cabo de unas horas, cuando el correo quizá salga de otra de sus direcciones.',
  'step.sendV4.title': 'O envíe a este destinatario por IPv4',
  'step.sendV4.detail':
    'Por IPv4 no se aplican las normas más estrictas que el destinatario tiene para IPv6. Surte efecto a partir del próximo correo: el registro de actividad muestra entonces una conexión IPv4.',
  'step.v4Only.title': 'Envíe por IPv4',
  'step.v4Only.detail':
    'El destinatario no acepta correo por IPv6. Con el ajuste de abajo, el servidor usa IPv4; surte efecto a partir del próximo correo, y el registro de actividad muestra entonces una conexión IPv4.',
  'step.v6Spf.title': 'Cubra la dirección IPv6 en SPF y firme con DKIM',
  'step.v6Spf.detail':
    'Por IPv6 los destinatarios piden una prueba de origen en cada correo. Compruebe que el registro SPF cubre también la dirección IPv6 del servidor y que el correo va firmado con DKIM. Los cambios de DNS tardan de unos minutos a un día.',
  'step.setHelo.title': 'Configure el nombre propio del servidor (HELO)',
  'step.setHelo.detail':
    'El nombre del saludo debe ser completo (como mail.example.com), existir en el DNS y llevar a la dirección que envía; lo mejor es el mismo nombre que el inverso. Surte efecto a partir del próximo correo.',
  'step.setHeloNamed.title': 'Haga que el servidor se presente como {name}',
  'step.setHeloNamed.detail':
    'El nombre del saludo debe ser completo, existir en el DNS y llevar a la dirección que envía; lo mejor es el mismo nombre que el inverso. Surte efecto a partir del próximo correo.',
  'step.heloProgram.title': '¿Programa de correo o dispositivo? Envíe por un servidor de salida',
  'step.heloProgram.detail':
    'Si no lo envió un servidor de correo sino un programa, una impresora o una cámara, debe entregar su correo al servidor de salida de su proveedor con inicio de sesión; entonces el nombre con el que se presenta deja de importar.',
  'step.protocol.title':
    'Revise el registro de actividad, el software y el cortafuegos del servidor',
  'step.protocol.detail':
    'El registro de actividad muestra en qué comando terminó la conversación. Desactive «SMTP inspection» o «fixup» en un cortafuegos o antivirus intermedio, y actualice el software de correo. Sabrá que funcionó cuando el próximo correo llegue.',

  // Prueba de origen.
  'step.isServerYours.title': 'Primero aclare si {ip} es un servidor suyo',
  'step.isServerYours.detail':
    'Si es su servidor o un servicio que usted usa, siga con el paso siguiente. Si es de un tercero que reenvía correo, el reenvío rompió la prueba, y SPF debe quedarse como está. Si nadie lo conoce, alguien está suplantando su nombre, y el rechazo es correcto.',
  'step.spfCorrect.title': 'Corrija el registro SPF de {domain}',
  'step.spfCorrect.detail':
    'Ponga el registro de abajo en lugar del actual: un registro TXT en {domain}, y solo uno que empiece por v=spf1. Conserva todo lo que hay y autoriza al servidor que envía. {time} Sabrá que funcionó cuando la comprobación de SPF dé pass.',
  'step.spfPublish.title': 'Publique un registro SPF para {domain}',
  'step.spfPublish.detail':
    'Ponga el registro de abajo en el DNS: un registro TXT en {domain}. Antes de publicarlo, añada los include de todos los demás servicios que envían por el dominio. Tarda de unos minutos a un día en surtir efecto; sabrá que funcionó cuando la comprobación de SPF dé pass.',
  'step.spfExtend.title': 'Haga que el registro SPF cubra al servidor que envía',
  'step.spfExtend.detail':
    'Añada al único registro SPF del dominio el include del servicio que envía, o la dirección de su propio servidor, antes del «all» final; deje todo lo demás como está. Tarda de unos minutos a un día en surtir efecto.',
  'step.spfUsualWay.title': 'O envíe por el servidor habitual del dominio',
  'step.spfUsualWay.detail':
    'El dominio ya autoriza a los servidores de su propio proveedor de correo. Configurar el programa, el dispositivo o el sitio web con ese servidor de salida, con inicio de sesión, no requiere cambios en el DNS y surte efecto al momento.',
  'step.spfRepair.title': 'Repare el registro SPF',
  'step.spfRepair.detail':
    'Los destinatarios no pueden usar el registro tal como está. {fault}Solo puede haber un registro que empiece por v=spf1, con un máximo de diez términos que necesiten consultas, contando todos los include. {time} Sabrá que funcionó cuando la comprobación de SPF ya no diga permerror.',
  'step.spfNarrow.title': 'Restrinja el registro SPF',
  'step.spfNarrow.detail':
    'Un registro que deja enviar a cualquiera no demuestra nada. Indique los servidores que de verdad envían y termine el registro con ~all o -all. {time}',
  'step.dkimPublish.title': 'Publique la clave DKIM {selector}',
  'step.dkimPublish.detail':
    'El correo se firma con el selector {selector}, pero su clave pública no es utilizable en {name}. Obtenga la clave del servidor o servicio de correo que firma y publíquela allí como registro TXT, en una sola pieza y sin cambios. Tarda de unos minutos a un día en surtir efecto; sabrá que funcionó cuando la comprobación de DKIM encuentre la clave.',
  'step.dkimSign.title': 'Firme el correo saliente con DKIM',
  'step.dkimSign.detail':
    'Active la firma en el servidor de correo o en el servicio de correo, para su propio dominio, y publique en el DNS la clave que muestra. Tarda de unos minutos a un día en surtir efecto; sabrá que funcionó cuando la cabecera de un correo enviado a usted mismo lleve una DKIM-Signature con d= su dominio.',
  'step.dkimIntact.title': 'Mire si algo cambia el correo después de firmarlo',
  'step.dkimIntact.detail':
    'La clave está en su sitio, así que la firma faltaba o se rompió por el camino. Los pies de página, antivirus, listas de correo y pasarelas que cambian el correo deben hacerlo antes de que se firme. Sabrá que funcionó cuando un correo de prueba a otro proveedor muestre dkim=pass.',
  'step.align.title': 'Haga que la prueba valga para el dominio visible del remitente',
  'step.align.detail':
    'DMARC se cumple cuando SPF o DKIM dan pass para el mismo dominio de la línea From. En el servicio que envía, configure su propio dominio para la firma DKIM (d=) y, si se puede, para la ruta de retorno. Tarda de unos minutos a un día en surtir efecto; sabrá que funcionó cuando la cabecera de un correo de prueba muestre dmarc=pass.',
  'step.dmarcPolicy.title': 'No debilite DMARC para que pase un correo',
  'step.dmarcPolicy.detail':
    'La política protege su nombre frente a suplantadores. Haga que SPF o DKIM valgan para el servicio que envía; hasta entonces, envíe este correo por el servidor habitual del dominio.',
  'step.dmarcPublish.title': 'Publique un registro DMARC para {domain}',
  'step.dmarcPublish.detail':
    'Ponga el registro de abajo en el DNS: un registro TXT en _dmarc.{domain}. Con p=none no se rechaza nada por su causa, y los destinatarios que exigen un registro se dan por satisfechos. Tarda de unos minutos a un día en surtir efecto; sabrá que funcionó cuando la comprobación de DMARC lo encuentre.',
  'step.dmarcPublishAny.title': 'Publique un registro DMARC',
  'step.dmarcPublishAny.detail':
    'Basta un registro TXT con el nombre _dmarc debajo del dominio; con p=none no se rechaza nada por su causa. Tarda de unos minutos a un día en surtir efecto.',
  'step.forwarder.title': 'El servidor que reenvía debe mantener intacta la prueba',
  'step.forwarder.detail':
    'Debe reescribir el remitente del sobre (SRS), dejar el correo sin cambios para que valga su firma DKIM y añadir sellos ARC. O bien el destinatario recoge el correo en vez de hacer que se lo reenvíen. No hay que cambiar los registros del remitente.',
  'step.writeDirect.title': 'Escriba directamente a la dirección final',
  'step.writeDirect.detail':
    'Pregunte al destinatario por otra vía a qué dirección lleva el reenvío, y use esa. El texto de abajo explica qué hay que cambiar en el lado del destinatario. Los cambios en su propio dominio no ayudarían.',
  'step.signForForwarding.title': 'Lo que ayuda por su parte: una firma DKIM',
  'step.signForForwarding.detail':
    'SPF nunca sobrevive a un reenvío; una firma DKIM, normalmente sí. Firme todo el correo con su propio dominio; tarda de unos minutos a un día en surtir efecto.',
  'step.ownFrom.title': 'Envíe con una dirección del servicio por el que envía',
  'step.ownFrom.detail':
    'Elija en el programa, la tienda en línea o el formulario una dirección de remitente de su propio dominio, y ponga la otra dirección en «Reply-To». O envíe por el servidor de salida del servicio cuya dirección usa. Surte efecto al momento.',

  // El dominio y la cuenta del remitente.
  'step.senderRecords.title': 'Cree los registros DNS del dominio del remitente',
  'step.senderRecords.detail':
    'El dominio de la dirección del remitente necesita un registro MX (o al menos un registro de dirección); si no, los destinatarios rechazan su correo porque nadie podría responder. Compruebe que está bien escrito, pagado y delegado, y que un subdominio usado como remitente también tiene registros. Tarda de unos minutos a un día en surtir efecto.',
  'step.senderNullMx.title': 'Envíe desde un dominio que reciba correo',
  'step.senderNullMx.detail':
    'El dominio del remitente tiene el registro «MX 0 .», que dice que no recibe correo. Use otro dominio de remitente, o sustituya ese registro por el MX de un servidor de correo real. Los cambios de DNS tardan de unos minutos a un día.',
  'step.senderAddress.title': 'Corrija la dirección del remitente',
  'step.senderAddress.detail':
    'En el programa, servidor o dispositivo que envió el correo, ponga una dirección completa con un dominio que exista. La causa habitual es un valor predeterminado como root@localhost o un nombre de equipo local. Surte efecto a partir del próximo correo.',
  'step.senderVerify.title': 'Haga que la dirección del remitente responda',
  'step.senderVerify.detail':
    'El destinatario pregunta al servidor de correo del propio remitente si la dirección existe. Cree la dirección (o un alias para ella), acepte las devoluciones (el remitente vacío) y no rechace ni retrase esas preguntas. Sabrá que funcionó cuando llegue un correo enviado desde fuera a esa dirección.',
  'step.chooseSender.title':
    'Elija la dirección de remitente que corresponde a su inicio de sesión',
  'step.chooseSender.detail':
    'En el programa de correo, la línea From debe llevar la dirección de la propia cuenta, o su proveedor o administrador debe permitir la otra dirección para ese inicio de sesión. Surte efecto al momento.',
  'step.allowSender.title': 'O pida al administrador que permita esa dirección',
  'step.allowSender.detail':
    'Quien administra su correo puede dar a su cuenta el derecho de enviar como la otra dirección («enviar como», alias). Tarda de unos minutos a una hora.',
  'step.accountSupport.title': 'Resuélvalo con su propio proveedor de correo',
  'step.accountSupport.detail':
    'El bloqueo se puso en su lado, no en el del destinatario. El administrador de la cuenta ve el motivo en la consola del proveedor o lo averigua a través del soporte. Suele tardar de una hora a un día.',
  'step.secureAccount.title': 'Primero asegure la cuenta',
  'step.secureAccount.detail':
    'Busque virus en el equipo, cambie después la contraseña, cierre todas las demás sesiones, quite las reglas de reenvío y los accesos de aplicaciones que no conozca y active la verificación en dos pasos. Sin esto, volverán a bloquear la cuenta.',
  'step.releaseAccount.title': 'Luego pida que liberen la cuenta',
  'step.releaseAccount.detail':
    'El administrador o el soporte de su proveedor levanta el bloqueo cuando la cuenta es segura; algunos lo levantan solos antes de un día.',
  'step.quotaWait.title': 'Espere a que el límite se restablezca',
  'step.quotaWait.detail':
    'Los límites suelen contarse por hora o por día. Con algunos proveedores, enviar más ahora alarga el bloqueo. Espere 24 horas como máximo y envíe de nuevo.',
  'step.quotaBulk.title': 'Para muchos destinatarios: use un servicio hecho para ello',
  'step.quotaBulk.detail':
    'Las cuentas de correo normales no están pensadas para envíos masivos. Un servicio de boletines, o un plan superior de su proveedor, tiene límites más altos.',
  'step.closeRelay.title': 'Cierre el servidor a los desconocidos',
  'step.closeRelay.detail':
    'Haga que solo retransmita correo de usuarios que inician sesión y de su propia red, cierre los proxies y formularios web abiertos y cambie las contraseñas de las que se abusó. Pruébelo desde fuera. Cuando cesa, los destinatarios lo olvidan en un día más o menos.',
  'step.tenant.title': 'Pida al administrador de Microsoft 365 que abra un caso',
  'step.tenant.detail':
    'Solo Microsoft puede levantar el bloqueo de toda la organización, a petición de su administrador en el centro de administración. Los periodos de prueba y los planes sin pagar deben pasar a planes de pago, y antes hay que asegurar las cuentas pirateadas. Tarda de unas horas a unos días.',
  'step.addDomain.title': 'Añada al servicio el dominio que envía',
  'step.addDomain.detail':
    'Registre el dominio como dominio aceptado en la consola de administración del servicio, o envíe con uno que esté registrado. Surte efecto antes de una hora.',
  'step.login.title': 'Corrija el nombre y la contraseña del servidor de salida',
  'step.login.detail':
    'En los ajustes de la cuenta, el servidor de salida (SMTP) tiene su propio nombre y contraseña. Con la verificación en dos pasos, muchos proveedores piden una contraseña de aplicación. Surte efecto al momento: envíe el correo de nuevo.',
  'step.smtpAuth.title': 'Active el inicio de sesión en el servidor de salida',
  'step.smtpAuth.detail':
    'En los ajustes del programa de correo o del dispositivo, elija «el servidor de salida requiere autenticación», con el mismo nombre y contraseña que para el correo entrante, puerto 587 con STARTTLS (o 465 con TLS). Surte efecto al momento.',
  'step.relayRoute.title': 'Mire adónde se envió el correo e inicie sesión allí',
  'step.relayRoute.detail':
    'Si el servidor que rechaza es su propio servidor de salida, el programa que envía debe iniciar sesión (puerto 587). Si es el del destinatario, la ruta está mal: busque en su servidor una ruta fija o una entrada MX antigua. Surte efecto a partir del próximo correo.',
  'step.relayMx.title':
    'Si la ruta es correcta: el servidor del destinatario no está configurado para el dominio',
  'step.relayMx.detail':
    'Entonces el dominio del destinatario apunta a un servidor que no lo conoce, y solo el administrador de allí puede cambiarlo. El texto de abajo se lo explica.',
  'step.verifySender.title': 'Verifique el remitente en el servicio de correo',
  'step.verifySender.detail':
    'En la consola del servicio, verifique la dirección del remitente o, mejor, el dominio entero con los registros DNS que muestra. Tarda de unos minutos a un día; sabrá que funcionó cuando la consola diga «verified» o «verificado».',
  'step.suppression.title': 'Revise la dirección y después quítela de la lista de supresión',
  'step.suppression.detail':
    'El servicio no llegó a enviar el correo. Asegúrese con el destinatario de que la dirección existe y de que quiere el correo; después quítela en la consola de la lista de supresión y envíe de nuevo.',

  // El destinatario.
  'step.checkAddress.title': 'Revise la dirección letra por letra',
  'step.checkAddress.detail':
    'Busque una letra que falte o esté repetida, una terminación equivocada (.com en lugar de .org) o un espacio. Escríbala de nuevo en vez de aceptar la sugerencia. Si está bien, el buzón ya no existe: pregunte a la persona por otra vía.',
  'step.checkAddressNamed.title': 'Revise la dirección {recipient} letra por letra',
  'step.checkAddressNamed.detail':
    'Busque una letra que falte o esté repetida, una terminación equivocada (.com en lugar de .org) o un espacio. Escríbala de nuevo en vez de aceptar la sugerencia. Si está bien, el buzón ya no existe: pregunte a la persona por otra vía.',
  'step.deleteEntry.title': 'Borre la entrada antigua y escriba de nuevo la dirección',
  'step.deleteEntry.detail':
    'Los programas de correo guardan las direcciones que se usaron antes. Quite la sugerencia (la × de al lado), abra un correo nuevo y escriba la dirección, o tómela de un correo reciente de la persona.',
  'step.meant.title': '¿Quería escribir {meant}?',
  'step.meant.detail':
    'La dirección termina en {domain}, a un solo error de tecleo de {meant}. Corríjala y envíe el correo de nuevo; si no llega ningún aviso, era eso.',
  'step.checkDomain.title': 'Revise la parte después de la @',
  'step.checkDomain.detail':
    'La consulta no encuentra a nadie que reciba correo allí. Compárela con el sitio web de la organización o con un correo reciente; basta una letra equivocada. Si está bien, el fallo es del dominio del destinatario, y hay que avisar a la persona por otra vía.',
  'step.recipientMx.title': 'El lado del destinatario debe corregir sus registros de correo (MX)',
  'step.recipientMx.detail':
    'Los registros MX del dominio deben indicar el servidor que de verdad recibe su correo, y ese servidor debe conocer el dominio. Los cambios tardan de unos minutos a un día.',
  'step.nullMx.title': 'Use otra dirección de la persona',
  'step.nullMx.detail':
    'El dominio declara que nunca recibe correo, así que ningún intento puede funcionar. Busque otra dirección en el sitio web de la persona o pregúntele.',
  'step.reopen.title': 'El destinatario puede hacer que reabran el buzón',
  'step.reopen.detail':
    'Si el destinatario inicia sesión una vez, o se lo pide a su proveedor, un buzón en desuso suele revivir; uno cerrado sigue cerrado.',
  'step.makeRoom.title': 'El destinatario debe liberar espacio',
  'step.makeRoom.detail':
    'Borrar correos grandes y vaciar la papelera ayuda al momento. Avise a la persona por otra vía; después envíe el correo de nuevo.',
  'step.allowSenderIn.title': 'El administrador del destinatario puede dejarle pasar',
  'step.allowSenderIn.detail':
    'Puede añadir la dirección o el dominio de usted a los permitidos para este buzón, grupo u organización. Tarda de unos minutos a una hora en surtir efecto.',
  'step.unblock.title': 'El lado del destinatario puede levantar el bloqueo',
  'step.unblock.detail':
    'Puede ser la lista de remitentes bloqueados de la propia persona o la de la organización; ambas se cambian en minutos.',
  'step.allowService.title': 'Permitir el servicio que envía en nombre de la organización',
  'step.allowService.detail':
    'El administrador del destinatario puede añadir el servicio al registro SPF del dominio y firmar su correo con DKIM, o eximirlo de la comprobación de falsificaciones. Tarda de unos minutos a un día.',
  'step.geo.title': 'El administrador del destinatario puede hacer una excepción',
  'step.geo.detail':
    'Puede admitir el servidor o el dominio de usted a pesar de la regla por países. Surte efecto al momento.',
  'step.rule.title': 'El administrador del destinatario puede ver qué regla fue',
  'step.rule.detail':
    'El seguimiento de mensajes de allí muestra la regla que rechazó el correo; el administrador puede cambiarla o eximirle a usted.',

  // Fallos del destinatario, red, cifrado.
  'step.receiverRepair.title': 'El administrador del destinatario debe reparar el servidor',
  'step.receiverRepair.detail':
    'El rechazo muestra un fallo del servidor del destinatario; desde el lado que envía no se puede cambiar nada. El texto para el destinatario dice al administrador dónde mirar.',
  'step.receiverDnsbl.title':
    'El administrador del destinatario debe corregir la consulta a la lista de bloqueo',
  'step.receiverDnsbl.detail':
    'El servidor pregunta a la lista por un resolutor público o demasiado a menudo y toma el código de error (127.255.255.x) por una inclusión. Debe preguntar por su propio resolutor o con una clave, y contar solo los códigos reales de la lista. El lado que envía no tiene nada que retirar.',
  'step.receiverNat.title':
    'El administrador del destinatario debe transmitir la dirección verdadera',
  'step.receiverNat.detail':
    'Un cortafuegos, un proxy o una red de contenedores delante del servidor oculta la dirección del remitente. Si se transmite la verdadera (o con el protocolo PROXY), las comprobaciones vuelven a funcionar.',
  'step.receiverDns.title': 'El administrador del destinatario debe reparar el DNS del servidor',
  'step.receiverDns.detail':
    'El resolutor del servidor da errores o no responde. Hasta que se repare, se rechaza a muchos remitentes.',
  'step.reachServer.title': 'Hay que poder llegar al servidor del destinatario',
  'step.reachServer.detail':
    'El administrador del destinatario debe comprobar que el servidor funciona, que el puerto 25 está abierto a todos y que el registro MX apunta a él.',
  'step.ownPort25.title': 'Si falla el correo a todos: revise su propio puerto 25',
  'step.ownPort25.detail':
    'Muchos proveedores bloquean el puerto 25 de salida. Si el correo a otros destinatarios falla de la misma forma, el fallo está de su lado: envíe por el relay de su proveedor.',
  'step.network.title': 'Si sigue ocurriendo: revise la red',
  'step.network.detail':
    'Los correos grandes que se cortan apuntan a un tamaño de paquete incorrecto (MTU), a un cortafuegos que inspecciona SMTP o a un tiempo de espera demasiado corto. Pruebe un correo corto sin archivos adjuntos para distinguirlo.',
  'step.recipientTls.title': 'El administrador del destinatario debe reparar el cifrado',
  'step.recipientTls.detail':
    'El certificado, la política MTA-STS o el registro DANE (TLSA) ya no encaja con el servidor. Enviar sin protección no es una solución; el texto de abajo se lo explica a ese administrador.',
  'step.enableTls.title': 'Active el cifrado para el correo saliente',
  'step.enableTls.detail':
    'Haga que el servidor use STARTTLS con TLS 1.2 o posterior y actualice su software. Surte efecto a partir del próximo correo; el registro de actividad muestra entonces TLS.',
  'step.readLog.title': 'Busque el primer error en el registro de actividad del servidor',
  'step.readLog.detail':
    '«Expired» solo dice cuánto tiempo se intentó. Los avisos anteriores de retraso y el registro de actividad contienen el verdadero motivo; pegue aquí una de esas líneas.',
  'step.breakLoop.title': 'El administrador del destinatario debe romper el círculo',
  'step.breakLoop.detail':
    'Dos servidores o reenvíos se mandan el correo el uno al otro. Las líneas Received del aviso muestran entre cuáles; uno de ellos debe quedarse el correo o conocer el siguiente servidor correcto.',
  'step.ownForwarding.title': '¿Reenvía usted correo? Revíselo',
  'step.ownForwarding.detail':
    'Un reenvío de su lado que vuelve a sí mismo, o a una dirección que le reenvía a usted, forma el mismo círculo. Desactívelo y envíe de nuevo.',

  // El propio mensaje.
  'step.smaller.title': 'Comparta los archivos con un enlace',
  'step.smaller.detail':
    'Ponga los archivos en una carpeta en la nube y envíe el enlace, o envíelos en varios correos. Los archivos adjuntos crecen un tercio por el camino, así que quédese muy por debajo del límite, que suele ser de 10 a 25 MB.',
  'step.smallerHeader.title': 'Acorte la cabecera del correo',
  'step.smallerHeader.detail':
    'Empiece un correo nuevo en vez de responder a una conversación larga, y ponga menos destinatarios en To y Cc; los programas no deben añadir líneas de cabecera largas por su cuenta.',
  'step.split.title': 'Envíelo a grupos más pequeños',
  'step.split.detail':
    'Reparta los destinatarios en varios correos, o use una lista de correo. Espere unos minutos entre ellos.',
  'step.cleanList.title': 'Limpie la lista de destinatarios',
  'step.cleanList.detail':
    'Detenga el envío, quite todas las direcciones que devolvieron correo o nunca respondieron, y escriba solo a quienes lo pidieron. El destinatario vuelve a atenderle al cabo de unos días.',
  'step.slower.title': 'Haga que el servidor envíe más despacio',
  'step.slower.detail':
    'Limite el número de conexiones y de correos por hora a este destinatario; entonces sus propios reintentos saldrán bien. Surte efecto en unas horas.',
  'step.fewerConnections.title': 'Haga que el servidor abra menos conexiones',
  'step.fewerConnections.detail':
    'Limite las conexiones simultáneas a este destinatario y cierre las inactivas. Surte efecto al momento.',
  'step.removeLink.title': 'Envíelo de nuevo sin el enlace',
  'step.removeLink.detail':
    'Quite los enlaces, también los de la firma y los de los correos citados, sobre todo los acortados y los de seguimiento. Si entonces pasa, uno de ellos era el motivo.',
  'step.cleanSite.title': 'Si es su propio sitio web: límpielo y haga que lo retiren',
  'step.cleanSite.detail':
    'La causa habitual es un sitio web pirateado o un formulario del que se abusa. Límpielo primero y use después la página de retirada de la propia lista, que es gratuita. Tarda de unas horas a un día.',
  'step.plainer.title': 'Pruebe con un correo más sencillo',
  'step.plainer.detail':
    'Envíe un texto corto sin enlaces, imágenes ni archivos adjuntos. Si pasa, añada las partes una a una. Si no pasa, el motivo está en el servidor o en el dominio.',
  'step.falsePositive.title': 'Informe del error al destinatario',
  'step.falsePositive.detail':
    'Si es correo normal, el administrador o el proveedor del destinatario puede corregir el filtro. El texto para el destinatario dice qué buscar.',
  'step.scan.title': 'Revise el equipo y el archivo adjunto',
  'step.scan.detail':
    'Pase un antivirus actualizado por el equipo y el archivo, y no lo envíe de nuevo hasta entonces. Las macros de los documentos se toman a menudo por un virus.',
  'step.shareLink.title': 'Comparta el archivo con un enlace',
  'step.shareLink.detail':
    'Los programas, los scripts y algunos archivos comprimidos nunca se aceptan como adjuntos, tampoco con otro nombre ni dentro de un zip. Ponga el archivo en una carpeta en la nube y envíe el enlace.',
  'step.format.title': 'Corrija el programa que genera el correo',
  'step.format.detail':
    'From, Date y Message-ID deben aparecer exactamente una vez cada uno, las líneas deben tener menos de 1000 caracteres y las direcciones deben estar bien formadas. Las palabras citadas dicen qué faltaba. Surte efecto a partir del próximo correo.',
  'step.messageId.title': 'Dé a cada correo su propio Message-ID',
  'step.messageId.detail':
    'Si llegó la primera copia, no se ha perdido nada. Si no, el programa o servidor envía dos veces el mismo correo, o da un mismo número a correos distintos; actualícelo o corríjalo.',
  'step.retype.title': 'Escriba de nuevo la dirección',
  'step.retype.detail':
    'Necesita una @, ningún espacio, coma ni comilla, y un dominio con un punto. Al copiar de un documento suelen venir caracteres invisibles.',
  'step.ignore.title': 'Borre el aviso',
  'step.ignore.detail':
    'Usted no envió ese correo, así que no ha perdido nada. Si quiere estar seguro, mire en la carpeta de enviados y cambie la contraseña; una oleada de avisos como este termina sola en unos días.',
  'step.dmarcAgainstForgery.title': '¿Dominio propio? SPF, DKIM y DMARC hacen inútil falsificarlo',
  'step.dmarcAgainstForgery.detail':
    'Con una política DMARC estricta, los destinatarios rechazan al momento el correo falso en vez de devolvérselo a usted. Implántela paso a paso, empezando con p=none e informes.',
  'step.findWords.title': 'Busque las palabras del otro servidor',
  'step.findWords.detail':
    'Están en la parte técnica del aviso, después de «Remote server returned», «said:» o «Diagnostic-Code». Pegue aquí el aviso entero con esa parte.',

  // Sin motivo nombrado.
  'step.suspect.title': 'Descarte los motivos probables, empezando por el más probable',
  'step.suspect.detail':
    'La explicación de arriba los nombra y dice qué los distinguiría; los pasos siguientes van en ese orden. Envíe un correo corto de prueba después de cada cambio.',
  'step.askReason.title': 'Pregunte al lado del destinatario por el verdadero motivo',
  'step.askReason.detail':
    'El administrador de allí lo encuentra en unos minutos en el registro de actividad del servidor, por el dominio del remitente y la hora a la que usted envió el correo: añada esa hora al texto de abajo. Sin su respuesta, todo queda en suposiciones.',
  'step.wholeBounce.title': 'Pegue el aviso entero',
  'step.wholeBounce.detail':
    'Si solo pegó una parte, en la que falta suelen estar las palabras del otro servidor y la dirección rechazada. Abra el código fuente del aviso o su archivo adjunto «details».',
} as const satisfies Record<keyof typeof en, string>;
