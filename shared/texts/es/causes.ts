/** Las causas en palabras sencillas, sin marcadores: también las usan las páginas de causas. */
import type { causes as en } from '../en/causes.ts';

export const causes = {
  'cause.ip-policy-pbl.title': 'Enviado desde una línea que no debe entregar correo directamente',
  'cause.ip-policy-pbl.text':
    'Su correo salió directamente de una dirección de internet que no está pensada para entregar correo por sí misma, como una línea doméstica, móvil o de un alojamiento nuevo (los proveedores y Spamhaus incluyen esas líneas en la Policy Block List, PBL). Es una norma sobre la dirección, no una acusación de spam: el mismo correo es bienvenido si pasa por el servidor de salida de un proveedor.',
  'cause.ip-policy-pbl.who':
    'Quien administra el equipo que envía puede arreglarlo usando el servidor de salida del proveedor; el proveedor de internet decide si la dirección puede enviar directamente.',

  'cause.ip-blocklisted.title': 'El servidor que envía está en una lista de bloqueo pública',
  'cause.ip-blocklisted.text':
    'La dirección de internet de su servidor de correo aparecía en una lista de bloqueo pública cuando el lado del destinatario la consultó, y por eso rechazó el correo. A menudo se debe a una cuenta pirateada, a un equipo infectado o a otro cliente del mismo servidor.',
  'cause.ip-blocklisted.who':
    'Quien administra el servidor que envía debe detener lo que causó la inclusión y después pedir a la lista que retire la dirección.',

  'cause.ip-blocked-provider.title': 'El proveedor del destinatario bloquea el servidor que envía',
  'cause.ip-blocked-provider.text':
    'El proveedor del destinatario mantiene su propia lista, no pública, de servidores de los que no acepta correo, y la dirección de internet de su servidor de correo está en ella.',
  'cause.ip-blocked-provider.who':
    'Quien administra el servidor que envía debe pedir al proveedor del destinatario que levante el bloqueo.',

  'cause.ip-reputation.title': 'El servidor que envía tiene mala reputación',
  'cause.ip-reputation.text':
    'La dirección de internet de su servidor de correo no inspira confianza al lado del destinatario, por el correo que ha visto llegar de ella o porque apenas le ha llegado ninguno.',
  'cause.ip-reputation.who':
    'Quien administra el servidor que envía puede recuperar su reputación o enviar a través de un servicio de correo consolidado.',

  'cause.ip-rate-limited.title': 'Se está frenando al servidor que envía',
  'cause.ip-rate-limited.text':
    'Por ahora, el lado del destinatario solo acepta poco a poco el correo de su servidor. Su dirección está bien, y la del destinatario también.',
  'cause.ip-rate-limited.who':
    'El servidor lo intenta de nuevo por sí solo; quien lo administra puede hacer que envíe más despacio.',

  'cause.connection-limit.title': 'Demasiadas conexiones desde el servidor que envía',
  'cause.connection-limit.text':
    'Su servidor de correo abrió más conexiones a la vez de las que permite el lado del destinatario.',
  'cause.connection-limit.who':
    'Quien administra el servidor que envía puede usar menos conexiones.',

  'cause.domain-reputation.title': 'El dominio del remitente tiene mala reputación',
  'cause.domain-reputation.text':
    'El correo de su dominio (la parte que va después de la @) no inspira confianza al lado del destinatario, por los correos que ha visto en nombre de ese dominio.',
  'cause.domain-reputation.who':
    'Quien envía correo por el dominio debe averiguar qué envíos lo perjudicaron y ponerles fin.',

  'cause.domain-blocklisted.title': 'Un dominio del remitente está en una lista de bloqueo pública',
  'cause.domain-blocklisted.text':
    'Un nombre de dominio usado por el lado que envía está en una lista pública de dominios vistos en correo no deseado.',
  'cause.domain-blocklisted.who':
    'Quien administra el dominio que envía debe eliminar el motivo y después pedir a la lista que retire el dominio.',

  'cause.domain-blocked-provider.title':
    'El proveedor del destinatario bloquea el dominio del remitente',
  'cause.domain-blocked-provider.text':
    'El proveedor del destinatario no acepta correo enviado desde su dominio. Es una decisión propia de ese proveedor y no se puede consultar en ningún sitio.',
  'cause.domain-blocked-provider.who':
    'Quien administra el dominio que envía debe preguntar al proveedor del destinatario.',

  'cause.domain-rate-limited.title': 'Se está frenando el correo del dominio del remitente',
  'cause.domain-rate-limited.text':
    'Por ahora, el lado del destinatario solo acepta poco a poco el correo que sale de su dominio.',
  'cause.domain-rate-limited.who':
    'El servidor lo intenta de nuevo por sí solo; quien envía por el dominio puede enviar más despacio.',

  'cause.url-blocklisted.title': 'Un enlace del correo está en una lista de bloqueo',
  'cause.url-blocklisted.text':
    'El correo contiene un enlace a un sitio web que está en una lista de bloqueo pública. Mire también en las firmas y en el texto citado: no tiene por qué ser un enlace que usted haya escrito.',
  'cause.url-blocklisted.who': 'Usted puede arreglarlo enviando el correo sin ese enlace.',

  'cause.url-reputation.title': 'Un enlace del correo le parece peligroso al destinatario',
  'cause.url-reputation.text':
    'El lado del destinatario desconfía de un enlace del correo. A menudo se debe a acortadores de enlaces o a enlaces de seguimiento.',
  'cause.url-reputation.who': 'Usted puede arreglarlo enviando el correo sin ese enlace.',

  'cause.ptr-missing.title': 'El servidor que envía no tiene nombre inverso',
  'cause.ptr-missing.text':
    'Detrás de la dirección de internet de su servidor de correo, el lado del destinatario quiere ver un nombre (el DNS inverso, también llamado PTR), y no encontró ninguno que pudiera usar.',
  'cause.ptr-missing.who':
    'El proveedor al que pertenece la dirección pone el nombre, a petición de quien administra el servidor que envía.',

  'cause.ptr-mismatch.title': 'El nombre y la dirección del servidor que envía no coinciden',
  'cause.ptr-mismatch.text':
    'La dirección de internet de su servidor de correo tiene un nombre, pero ese nombre no lleva de vuelta a la misma dirección, y por eso el lado del destinatario no se fía de él.',
  'cause.ptr-mismatch.who':
    'Quien administra el servidor que envía y el proveedor de su dirección deben hacer que ambos coincidan.',

  'cause.ipv6-requirements.title': 'El correo por IPv6 no cumplió las normas del destinatario',
  'cause.ipv6-requirements.text':
    'Su servidor de correo usó su dirección de internet del tipo más nuevo (IPv6). A esas direcciones, el lado del destinatario les exige un nombre inverso y una prueba de que el correo es auténtico, y faltaba una de las dos cosas.',
  'cause.ipv6-requirements.who':
    'Quien administra el servidor que envía puede completar la configuración o enviar por IPv4.',

  'cause.ipv6-not-accepted.title': 'El destinatario no acepta correo por IPv6',
  'cause.ipv6-not-accepted.text':
    'Su servidor de correo usó su dirección de internet del tipo más nuevo (IPv6), y el lado del destinatario no está preparado para recibir correo de esa forma.',
  'cause.ipv6-not-accepted.who':
    'Quien administra el servidor que envía puede enviar este correo por IPv4.',

  'cause.helo-invalid.title': 'El servidor que envía se presentó con un nombre incorrecto',
  'cause.helo-invalid.text':
    'Al conectarse, su servidor de correo se presentó con un nombre incompleto, que no existe o que pertenece a otro.',
  'cause.helo-invalid.who':
    'Quien administra el servidor que envía puede ponerle su nombre correcto.',

  'cause.protocol-error.title': 'Los dos servidores de correo no se entendieron',
  'cause.protocol-error.text':
    'Su servidor de correo, o un cortafuegos intermedio, incumplió las reglas de la conversación, y el servidor del destinatario la terminó.',
  'cause.protocol-error.who':
    'Quien administra el servidor que envía debe revisar su software o su cortafuegos.',

  'cause.unauthenticated.title': 'No se pudo demostrar que el correo viene de usted',
  'cause.unauthenticated.text':
    'El lado del destinatario pide una prueba de que el correo salió realmente de su dominio (SPF o DKIM), y no valió ninguna de las dos.',
  'cause.unauthenticated.who':
    'Quien se ocupa de los ajustes (DNS) del dominio que envía puede arreglarlo.',

  'cause.spf-fail.title': 'El servidor que envía no está permitido para este dominio',
  'cause.spf-fail.text':
    'Su dominio publica una lista de los servidores que pueden enviar en su nombre (SPF), y el servidor que envió este correo no está en ella.',
  'cause.spf-fail.who':
    'Quien se ocupa de los ajustes (DNS) del dominio que envía puede arreglarlo.',

  'cause.spf-permerror.title': 'La lista de servidores permitidos del dominio tiene un error',
  'cause.spf-permerror.text':
    'La lista de servidores que pueden enviar en nombre de su dominio (SPF) contiene un error, de modo que el lado del destinatario no pudo usarla.',
  'cause.spf-permerror.who':
    'Quien se ocupa de los ajustes (DNS) del dominio que envía puede corregirla.',

  'cause.spf-record-suspicious.title': 'El dominio deja enviar a demasiados servidores',
  'cause.spf-record-suspicious.text':
    'La lista de servidores que pueden enviar en nombre de su dominio (SPF) es tan amplia que casi cualquiera podría usar el nombre, y el lado del destinatario no la acepta como prueba.',
  'cause.spf-record-suspicious.who':
    'Quien se ocupa de los ajustes (DNS) del dominio que envía puede restringirla.',

  'cause.dkim-fail.title': 'La firma digital del correo no fue válida',
  'cause.dkim-fail.text':
    'El lado del destinatario exige que el correo lleve una firma digital válida de su dominio (DKIM), y la firma faltaba o no coincidía.',
  'cause.dkim-fail.who':
    'Quien se ocupa de los ajustes (DNS) del dominio que envía y del servidor que firma puede arreglarlo.',

  'cause.dmarc-reject.title':
    'El dominio del remitente pide rechazar el correo sin prueba de origen',
  'cause.dmarc-reject.text':
    'Su dominio pide a los destinatarios que rechacen el correo en su nombre cuya autenticidad no se pueda demostrar (DMARC), y la de este no se pudo demostrar.',
  'cause.dmarc-reject.who':
    'Quien se ocupa de los ajustes (DNS) del dominio que envía puede hacer que la prueba sea válida.',

  'cause.dmarc-missing.title': 'Al dominio del remitente le falta un registro DMARC',
  'cause.dmarc-missing.text':
    'El lado del destinatario espera que un dominio diga qué hacer con el correo cuya autenticidad no se pueda demostrar (DMARC), y el suyo no dice nada.',
  'cause.dmarc-missing.who':
    'Quien se ocupa de los ajustes (DNS) del dominio que envía puede publicar el registro.',

  'cause.dmarc-alignment.title': 'La prueba era de un dominio que no es el del remitente',
  'cause.dmarc-alignment.text':
    'El correo llevaba una prueba de origen, pero de un dominio distinto del que se ve en la dirección del remitente.',
  'cause.dmarc-alignment.who':
    'Quien se ocupa de los ajustes (DNS) del dominio que envía puede hacer que ambos coincidan.',

  'cause.forwarding-breaks-auth.title': 'Un reenvío automático invalidó la prueba de origen',
  'cause.forwarding-breaks-auth.text':
    'Su correo llegó a un servidor que lo reenvía a otra dirección. El servidor final vio entonces el nombre de usted en un correo llegado de un servidor ajeno y lo rechazó. Usted no ha hecho nada mal.',
  'cause.forwarding-breaks-auth.who':
    'Quien administra el reenvío puede arreglarlo; usted puede escribir directamente a la dirección final.',

  'cause.from-domain-not-owned.title': 'La dirección del remitente es de un dominio ajeno',
  'cause.from-domain-not-owned.text':
    'El correo se envió con una dirección de remitente de un dominio (por ejemplo, el de un servicio de correo gratuito) a través de un servidor que no pertenece a ese servicio, y eso no está permitido.',
  'cause.from-domain-not-owned.who':
    'Usted puede arreglarlo enviando con una dirección de su propio dominio, o a través del servidor de ese servicio.',

  'cause.sender-domain-dns.title': 'No se encontró el dominio del remitente',
  'cause.sender-domain-dns.text':
    'El lado del destinatario buscó el dominio de la dirección desde la que usted escribe y no encontró nada que pueda recibir correo, así que nunca podría responderle.',
  'cause.sender-domain-dns.who':
    'Quien se ocupa de los ajustes (DNS) del dominio que envía puede arreglarlo.',

  'cause.sender-null-mx.title': 'El dominio del remitente dice que no recibe correo',
  'cause.sender-null-mx.text':
    'Su dominio publica que no recibe ningún correo (un MX nulo), y el lado del destinatario no acepta correo al que nadie puede responder.',
  'cause.sender-null-mx.who':
    'Quien se ocupa del dominio que envía puede cambiarlo, o enviar desde un dominio que reciba correo.',

  'cause.sender-address-invalid.title': 'La dirección del remitente no es válida',
  'cause.sender-address-invalid.text':
    'El correo salió con una dirección de remitente incompleta o mal escrita.',
  'cause.sender-address-invalid.who':
    'Quien administra el programa o el servidor que envía puede corregirla.',

  'cause.sender-verify-failed.title':
    'El destinatario no pudo verificar la dirección del remitente',
  'cause.sender-verify-failed.text':
    'Antes de aceptar el correo, el lado del destinatario preguntó al servidor de correo de usted si su dirección existe, y no obtuvo una respuesta que le sirviera.',
  'cause.sender-verify-failed.who':
    'Quien administra el servidor de correo del dominio que envía puede hacer que la dirección sea accesible.',

  'cause.sender-not-owned.title': 'Este usuario no puede usar esa dirección de remitente',
  'cause.sender-not-owned.text':
    'Usted inició sesión con una cuenta, pero envió con la dirección de otra, y su proveedor de correo no lo permite.',
  'cause.sender-not-owned.who':
    'Usted puede arreglarlo en su programa de correo eligiendo la dirección que corresponde a la cuenta con la que inicia sesión.',

  'cause.sender-account-blocked.title': 'Se han bloqueado los envíos de la cuenta',
  'cause.sender-account-blocked.text':
    'Su propio proveedor de correo ha bloqueado los envíos de esta cuenta.',
  'cause.sender-account-blocked.who':
    'Quien administra la cuenta debe resolverlo con su proveedor de correo.',

  'cause.sender-account-compromised.title': 'Puede que la cuenta que envía esté pirateada',
  'cause.sender-account-compromised.text':
    'Su propio proveedor de correo vio salir de su cuenta tanto correo, o un correo tan poco habitual, que la bloqueó. Puede que otra persona la esté usando.',
  'cause.sender-account-compromised.who':
    'Usted puede arreglarlo: primero asegure la cuenta y después pida que la desbloqueen.',

  'cause.sender-quota-exceeded.title': 'Ha alcanzado su propio límite de envío',
  'cause.sender-quota-exceeded.text':
    'Su cuenta ha enviado todo lo que su propio proveedor de correo permite en cierto tiempo.',
  'cause.sender-quota-exceeded.who':
    'Usted puede esperar a que el límite se restablezca, o pedir uno mayor.',

  'cause.sender-host-compromised.title': 'El equipo que envía parece estar infectado',
  'cause.sender-host-compromised.text':
    'El lado del destinatario ha visto señales de que el equipo o la red que hay detrás de la dirección de internet de su servidor de correo están infectados o en manos ajenas.',
  'cause.sender-host-compromised.who': 'Quien administra ese equipo o esa red debe limpiarlo.',

  'cause.sender-host-abused.title': 'Otros abusan del servidor que envía',
  'cause.sender-host-abused.text':
    'El lado del destinatario ha visto que hay desconocidos que envían correo a través del servidor de usted.',
  'cause.sender-host-abused.who':
    'Quien administra el servidor que envía debe impedir que lo usen desconocidos.',

  'cause.tenant-blocked.title': 'El servicio de correo de su organización está bloqueado',
  'cause.tenant-blocked.text':
    'Microsoft ha bloqueado los envíos de toda su organización, a menudo porque es nueva, está en periodo de prueba o ha enviado correo poco habitual.',
  'cause.tenant-blocked.who':
    'El administrador de Microsoft 365 de su organización debe resolverlo con Microsoft.',

  'cause.tenant-unregistered-domain.title':
    'El dominio del remitente no está registrado en el servicio',
  'cause.tenant-unregistered-domain.text':
    'Su organización envió correo a través de su servicio de correo con un dominio que no está registrado allí.',
  'cause.tenant-unregistered-domain.who':
    'El administrador de correo de su organización puede añadir el dominio.',

  'cause.login-failed.title': 'El servidor de salida rechazó el inicio de sesión',
  'cause.login-failed.text':
    'Su programa de correo no pudo iniciar sesión en su servidor de salida: no se aceptó el nombre de usuario o la contraseña.',
  'cause.login-failed.who':
    'Usted puede arreglarlo en los ajustes de la cuenta de su programa de correo.',

  'cause.relay-auth-required.title': 'El servidor de salida pide que inicie sesión',
  'cause.relay-auth-required.text':
    'Su programa de correo o su dispositivo entregó el correo sin iniciar sesión, y el servidor de salida solo acepta correo para otros después de iniciarla.',
  'cause.relay-auth-required.who':
    'Usted puede arreglarlo en los ajustes de su programa de correo o de su dispositivo.',

  'cause.relay-denied.title': 'El servidor no retransmite correo para esta dirección',
  'cause.relay-denied.text':
    'El correo llegó a un servidor que no gestiona el correo del dominio del destinatario y no lo retransmite.',
  'cause.relay-denied.who':
    'Quien administra el servidor que envía puede corregir el inicio de sesión o la ruta; a veces el dominio del destinatario apunta al servidor equivocado.',

  'cause.esp-sender-not-verified.title': 'El servicio de correo no ha verificado a este remitente',
  'cause.esp-sender-not-verified.text':
    'El servicio que envía su correo pide una prueba de que usted puede usar esta dirección o este dominio de remitente, y todavía no la tiene.',
  'cause.esp-sender-not-verified.who':
    'Quien administra la cuenta en ese servicio puede verificar al remitente.',

  'cause.esp-suppressed.title': 'El servicio de correo ya no envía a esta dirección',
  'cause.esp-suppressed.text':
    'El servicio que envía su correo guarda una lista de direcciones que ya habían devuelto algún correo o presentado una queja, y la del destinatario está en ella. Este correo nunca se envió.',
  'cause.esp-suppressed.who':
    'Quien administra la cuenta en ese servicio puede quitar la dirección de la lista.',

  'cause.recipient-unknown.title': 'La dirección del destinatario no existe',
  'cause.recipient-unknown.text':
    'El servidor del destinatario no conoce a nadie con esa dirección. Lo más frecuente es que esté mal escrita o que la persona se haya ido.',
  'cause.recipient-unknown.who':
    'Usted puede arreglarlo revisando la dirección o preguntando a la persona por otra vía.',

  'cause.recipient-stale-address.title': 'Se usó una dirección antigua',
  'cause.recipient-stale-address.text':
    'Su programa de correo rellenó la dirección con una entrada antigua de esta persona, o la dirección de la persona ha cambiado.',
  'cause.recipient-stale-address.who':
    'Usted puede arreglarlo borrando la entrada antigua y escribiendo de nuevo la dirección.',

  'cause.recipient-domain-not-found.title': 'El dominio del destinatario no existe',
  'cause.recipient-domain-not-found.text':
    'No se encontró la parte que va después de la @ en la dirección del destinatario. Lo habitual es un error al escribirla.',
  'cause.recipient-domain-not-found.who':
    'Usted puede arreglarlo revisando la dirección letra por letra.',

  'cause.recipient-domain-no-mx.title': 'El dominio del destinatario no tiene servidor de correo',
  'cause.recipient-domain-no-mx.text':
    'El dominio del destinatario existe, pero no dice qué servidor recibe su correo.',
  'cause.recipient-domain-no-mx.who':
    'Quien administra el dominio del destinatario puede arreglarlo; revise primero cómo está escrito.',

  'cause.recipient-null-mx.title': 'El dominio del destinatario no recibe correo',
  'cause.recipient-null-mx.text':
    'El dominio del destinatario declara que no recibe ningún correo.',
  'cause.recipient-null-mx.who':
    'Usted puede usar otra dirección de la persona; esta nunca podrá funcionar.',

  'cause.recipient-mx-wrong.title': 'El correo del destinatario va al servidor equivocado',
  'cause.recipient-mx-wrong.text':
    'El dominio del destinatario manda su correo a un servidor que no se considera responsable de él.',
  'cause.recipient-mx-wrong.who': 'Quien administra el dominio del destinatario debe corregirlo.',

  'cause.recipient-disabled.title': 'El buzón del destinatario está cerrado',
  'cause.recipient-disabled.text':
    'La dirección existe, pero su buzón está desactivado o ya no se usa.',
  'cause.recipient-disabled.who':
    'Solo el destinatario puede reabrirlo; póngase en contacto con la persona por otra vía.',

  'cause.mailbox-full.title': 'El buzón del destinatario está lleno',
  'cause.mailbox-full.text':
    'En el buzón del destinatario no queda sitio. En lo que depende de usted, todo está en orden.',
  'cause.mailbox-full.who': 'El destinatario debe hacer sitio; avise a la persona por otra vía.',

  'cause.recipient-rate-limited.title': 'El destinatario recibe demasiado correo ahora mismo',
  'cause.recipient-rate-limited.text':
    'El buzón del destinatario está recibiendo en este momento más correo del que permite su proveedor.',
  'cause.recipient-rate-limited.who': 'Nadie tiene que hacer nada; se pasa solo.',

  'cause.recipient-restricted.title':
    'El destinatario solo acepta correo de determinados remitentes',
  'cause.recipient-restricted.text':
    'La dirección solo acepta correo de ciertas personas, por ejemplo solo de las que pertenecen a la misma organización, y usted no está entre ellas.',
  'cause.recipient-restricted.who':
    'El administrador de correo del destinatario puede autorizarle a escribir.',

  'cause.recipient-blocked-sender.title': 'El lado del destinatario bloquea a este remitente',
  'cause.recipient-blocked-sender.text':
    'El destinatario o su organización ha puesto la dirección, el dominio o el servidor de usted en su propia lista de bloqueo.',
  'cause.recipient-blocked-sender.who':
    'El administrador de correo del destinatario puede levantar el bloqueo.',

  'cause.recipient-anti-spoofing.title':
    'El correo se tomó por una suplantación del propio destinatario',
  'cause.recipient-anti-spoofing.text':
    'El correo vino de fuera, pero lleva una dirección de la propia organización del destinatario, y el lado del destinatario lo rechaza por considerarlo una suplantación.',
  'cause.recipient-anti-spoofing.who':
    'El administrador de correo del destinatario puede autorizar al servicio que envía en su nombre.',

  'cause.recipient-geo-block.title': 'El destinatario no acepta correo de este país',
  'cause.recipient-geo-block.text':
    'La organización del destinatario rechaza el correo del país o la región donde está el servidor de correo de usted.',
  'cause.recipient-geo-block.who':
    'El administrador de correo del destinatario puede hacer una excepción.',

  'cause.policy-rule.title': 'Lo rechazó una regla de la organización del destinatario',
  'cause.policy-rule.text':
    'Un administrador del lado del destinatario ha puesto una regla que rechaza correos como este.',
  'cause.policy-rule.who':
    'El administrador de correo del destinatario puede decir qué regla fue y cambiarla.',

  'cause.policy-unspecified.title': 'Rechazado por una norma que el destinatario no especifica',
  'cause.policy-unspecified.text':
    'El servidor del destinatario rechazó el correo, pero no dice por qué: sus palabras encajan con muchos motivos distintos.',
  'cause.policy-unspecified.who':
    'Quien administra el servidor que envía puede repasar los motivos probables de abajo; el verdadero lo sabe el administrador del destinatario.',

  'cause.recipient-server-unreachable.title':
    'No se puede conectar con el servidor de correo del destinatario',
  'cause.recipient-server-unreachable.text':
    'Su servidor de correo no pudo conectarse con el del destinatario.',
  'cause.recipient-server-unreachable.who':
    'Quien administra el servidor de correo del destinatario debe volver a ponerlo en marcha.',

  'cause.recipient-dns-failure.title': 'El DNS del dominio del destinatario no da respuesta',
  'cause.recipient-dns-failure.text':
    'Su servidor de correo preguntó adónde entregar el correo del dominio del destinatario y recibió un error en lugar de una respuesta.',
  'cause.recipient-dns-failure.who':
    'Quien se ocupa del dominio del destinatario debe reparar su DNS.',

  'cause.dns-temporary-failure.title': 'Una consulta falló de forma pasajera',
  'cause.dns-temporary-failure.text':
    'Uno de los servidores no pudo consultar algo en el DNS en ese instante. Suele resolverse en unos minutos.',
  'cause.dns-temporary-failure.who': 'Nadie tiene que hacer nada; la entrega se vuelve a intentar.',

  'cause.network-timeout.title': 'La conexión se cortó',
  'cause.network-timeout.text':
    'Los dos servidores de correo estaban conectados, pero uno de ellos dejó de responder antes de que el correo terminara de transmitirse.',
  'cause.network-timeout.who':
    'El servidor lo intenta de nuevo por sí solo; si sigue ocurriendo, quien administra el servidor que envía debe revisar la red.',

  'cause.recipient-server-misconfigured.title':
    'El servidor de correo del destinatario tiene un fallo',
  'cause.recipient-server-misconfigured.text':
    'El servidor de correo del destinatario no pudo aceptar el correo por un fallo propio. En lo que depende de usted, todo está en orden.',
  'cause.recipient-server-misconfigured.who':
    'Quien administra el servidor de correo del destinatario debe repararlo.',

  'cause.recipient-tls-policy.title': 'La conexión segura del destinatario no está en orden',
  'cause.recipient-tls-policy.text':
    'El dominio del destinatario exige una conexión segura con un certificado correcto, y su servidor de correo no pudo ofrecerla.',
  'cause.recipient-tls-policy.who':
    'Quien administra el servidor de correo del destinatario debe repararlo.',

  'cause.tls-required.title': 'El destinatario exige una conexión cifrada',
  'cause.tls-required.text':
    'El lado del destinatario solo acepta correo por una conexión cifrada, y el servidor de correo de usted no usó ninguna.',
  'cause.tls-required.who': 'Quien administra el servidor que envía puede activar el cifrado.',

  'cause.receiver-dnsbl-misconfig.title': 'El destinatario leyó mal una lista de bloqueo',
  'cause.receiver-dnsbl-misconfig.text':
    'El servidor del destinatario usa mal una lista de bloqueo: toma un mensaje de error por una inclusión, o pregunta a una lista que ya no existe. Sus palabras no significan que el servidor de correo de usted esté en la lista; el fallo está en el lado del destinatario, y también se rechaza a otros remitentes.',
  'cause.receiver-dnsbl-misconfig.who':
    'Quien administra el servidor de correo del destinatario debe repararlo.',

  'cause.receiver-nat-hides-ip.title': 'El destinatario no puede ver quién se conecta',
  'cause.receiver-nat-hides-ip.text':
    'El servidor del destinatario ve una dirección interna en lugar de la verdadera, la del servidor de correo de usted, y juzga el equipo equivocado. El fallo está en el lado del destinatario.',
  'cause.receiver-nat-hides-ip.who':
    'Quien administra el servidor de correo del destinatario debe repararlo.',

  'cause.receiver-dns-broken.title': 'Fallan las consultas del propio destinatario',
  'cause.receiver-dns-broken.text':
    'El servidor del destinatario no pudo consultar el nombre del servidor de correo de usted porque tiene problemas con su propio DNS. El fallo está en el lado del destinatario.',
  'cause.receiver-dns-broken.who':
    'Quien administra el servidor de correo del destinatario debe repararlo.',

  'cause.greylisted.title': 'Aplazado a propósito; la entrega se volverá a intentar',
  'cause.greylisted.text':
    'El servidor del destinatario aplaza el correo de servidores que aún no conoce, para ver si lo intentan de nuevo. El de usted lo hace por sí solo, y el correo no se ha perdido.',
  'cause.greylisted.who': 'Nadie tiene que hacer nada; suele llegar antes de una hora.',

  'cause.temporary-server-error.title':
    'El servidor del destinatario está ocupado o tiene un fallo',
  'cause.temporary-server-error.text':
    'El servidor del destinatario no pudo aceptar el correo en ese momento y pidió que se intentara más tarde.',
  'cause.temporary-server-error.who':
    'Nadie tiene que hacer nada; la entrega se vuelve a intentar.',

  'cause.delay-notice.title': 'Es solo un retraso: la entrega se sigue intentando',
  'cause.delay-notice.text':
    'Su servidor de correo aún no ha podido entregar el correo y lo sigue intentando. Es un aviso, no un fallo.',
  'cause.delay-notice.who': 'Por ahora nadie tiene que hacer nada.',

  'cause.message-expired.title': 'El servidor desistió tras intentarlo mucho tiempo',
  'cause.message-expired.text':
    'Su servidor de correo lo intentó durante horas o días y después desistió. El verdadero motivo es el que hizo fracasar los primeros intentos.',
  'cause.message-expired.who':
    'Quien administra el servidor que envía puede ver en su registro de actividad qué hizo fracasar los intentos.',

  'cause.mail-loop.title': 'El correo dio vueltas en círculo',
  'cause.mail-loop.text':
    'Los servidores se pasaron el correo unos a otros hasta que uno de ellos lo detuvo.',
  'cause.mail-loop.who':
    'Quien administra el correo del destinatario debe corregir un reenvío o una ruta.',

  'cause.message-too-big.title': 'El correo es demasiado grande',
  'cause.message-too-big.text':
    'El correo, con sus archivos adjuntos, ocupa más de lo que acepta uno de los servidores.',
  'cause.message-too-big.who':
    'Usted puede arreglarlo enviando un enlace a los archivos, o archivos más pequeños.',

  'cause.message-header-too-big.title': 'La cabecera del correo es demasiado grande',
  'cause.message-header-too-big.text':
    'La parte técnica del principio del correo ocupa más de lo que acepta el servidor del destinatario. Suele deberse a que hay muchísimos destinatarios o una larga serie de respuestas.',
  'cause.message-header-too-big.who': 'Quien administra el programa que envía puede acortarla.',

  'cause.too-many-recipients.title': 'Demasiados destinatarios a la vez',
  'cause.too-many-recipients.text':
    'El correo iba dirigido a más personas a la vez de las que permite uno de los servidores.',
  'cause.too-many-recipients.who': 'Usted puede arreglarlo enviándolo a grupos más pequeños.',

  'cause.recipient-list-hygiene.title': 'Demasiado correo a direcciones inexistentes',
  'cause.recipient-list-hygiene.text':
    'El servidor que envía escribió a tantas direcciones inexistentes que el lado del destinatario dejó de atenderlo.',
  'cause.recipient-list-hygiene.who':
    'Quien hace los envíos debe depurar la lista de destinatarios.',

  'cause.content-spam.title': 'El correo se tomó por spam',
  'cause.content-spam.text':
    'El lado del destinatario consideró spam el contenido, los enlaces o la forma de envío del correo. Los filtros se equivocan, y también afectan a correos normales.',
  'cause.content-spam.who':
    'Quien administra el servidor que envía puede averiguar el motivo; usted puede probar de nuevo con un contenido más sencillo.',

  'cause.content-malware.title': 'Se encontró un virus en el correo',
  'cause.content-malware.text':
    'El lado del destinatario encontró, o cree que encontró, algo peligroso en el correo o en sus archivos adjuntos.',
  'cause.content-malware.who':
    'Usted puede arreglarlo: revise primero su equipo y los archivos adjuntos.',

  'cause.attachment-blocked.title': 'No se permite un archivo adjunto de este tipo',
  'cause.attachment-blocked.text':
    'El lado del destinatario no acepta archivos adjuntos de este tipo, ni siquiera dentro de archivos comprimidos.',
  'cause.attachment-blocked.who': 'Usted puede arreglarlo compartiendo el archivo con un enlace.',

  'cause.message-not-rfc-compliant.title': 'El correo no está formado como exigen los estándares',
  'cause.message-not-rfc-compliant.text':
    'El programa que creó el correo omitió o repitió algo que todo correo debe tener exactamente una vez, como la línea del remitente o la fecha.',
  'cause.message-not-rfc-compliant.who':
    'Quien administra el programa o el servidor que envía puede corregirlo.',

  'cause.duplicate-message-id.title': 'El mismo correo se envió dos veces',
  'cause.duplicate-message-id.text':
    'El servidor del destinatario ya había visto un correo con el mismo número de identificación y rechazó el segundo.',
  'cause.duplicate-message-id.who':
    'Quien administra el programa o el servidor que envía puede corregirlo.',

  'cause.address-syntax.title': 'La dirección del destinatario está mal escrita',
  'cause.address-syntax.text':
    'La dirección del destinatario contiene un carácter que sobra, o le falta alguno.',
  'cause.address-syntax.who': 'Usted puede arreglarlo escribiendo de nuevo la dirección.',

  'cause.backscatter.title': 'La devolución de un correo que usted no envió',
  'cause.backscatter.text':
    'Alguien usó su dirección como remitente falso, y el aviso de fallo le llegó a usted. Por lo general, nadie ha entrado en su cuenta.',
  'cause.backscatter.who': 'Nadie tiene que hacer nada; puede borrar el aviso.',

  'cause.see-remote-text.title': 'El verdadero motivo está en las palabras del otro servidor',
  'cause.see-remote-text.text':
    'Este aviso es solo un envoltorio: su servidor de correo informa de que otro servidor rechazó el correo, y las palabras de ese servidor dicen por qué.',
  'cause.see-remote-text.who':
    'Busque las palabras del otro servidor en la parte técnica del aviso.',

  'cause.not-a-bounce.title': 'Esto no es un aviso de correo devuelto',
  'cause.not-a-bounce.text': 'Nada en este mensaje dice que un correo no se haya entregado.',
  'cause.not-a-bounce.who': 'Nadie tiene que hacer nada.',
  'cause.not-a-bounce.delivered.title': 'Una confirmación: el correo se entregó',
  'cause.not-a-bounce.delivered.text':
    'Este aviso confirma que un correo se entregó o se pasó a otro servidor.',
  'cause.not-a-bounce.auto-reply.title': 'Una respuesta automática, no una devolución',
  'cause.not-a-bounce.auto-reply.text':
    'Es una respuesta automática, como un aviso de ausencia. El correo sí se entregó.',
  'cause.not-a-bounce.complaint.title': 'Una queja por spam, no una devolución',
  'cause.not-a-bounce.complaint.text':
    'Este aviso informa de que un destinatario marcó un correo como no deseado. El correo sí se entregó.',
  'cause.not-a-bounce.receipt.title': 'Un acuse de recibo, no una devolución',
  'cause.not-a-bounce.receipt.text':
    'Es un acuse de recibo de un correo, por ejemplo de que se leyó o se borró. No informa de un fallo de entrega.',

  'cause.unclassified.title': 'El correo volvió, pero no se conoce el motivo',
  'cause.unclassified.text':
    'Es un aviso de que un correo no se entregó, pero sus palabras no encajan con ningún motivo que conozcamos.',
  'cause.unclassified.who':
    'El administrador de correo del destinatario puede averiguar el verdadero motivo; las comprobaciones de abajo quizá lo acoten.',
} as const satisfies Record<keyof typeof en, string>;
