/** Las frases de la comprobación de DMARC. */
import type { dmarcTexts as en } from '../en/checks-dmarc.ts';

export const dmarcTexts = {
  'dmarc.summary.badDomain':
    '«{domain}» no es un nombre de dominio, así que no tiene registro DMARC.',
  'dmarc.summary.unknown':
    'No se pudo averiguar la política DMARC de {domain} porque falló una consulta: {reason}.',
  'dmarc.summary.none':
    '{domain} no tiene registro DMARC; los grandes proveedores de correo lo piden.',
  'dmarc.summary.noPolicy':
    'El registro DMARC que vale para {domain} no tiene una política utilizable, así que los destinatarios actúan como si no hubiera ninguno.',
  'dmarc.summary.valid':
    'El registro DMARC en {name} es válido: el correo de {domain} que no pase SPF ni DKIM para este dominio debe {applied}.',
  'dmarc.summary.problems':
    'El registro DMARC en {name} funciona para {domain}, pero tiene un problema: {problem}',
  'dmarc.summary.fails':
    'Este correo no pasa SPF ni DKIM para {domain}; según su política DMARC, debe {applied}.',
  'dmarc.summary.pNone':
    '{domain} tiene un registro DMARC que solo observa (p=none): pide a los destinatarios que traten el correo que falla como cualquier otro.',
  'dmarc.applied.none': 'tratarse como cualquier otro correo',
  'dmarc.applied.quarantine': 'tratarse como sospechoso (carpeta de correo no deseado)',
  'dmarc.applied.reject': 'rechazarse',

  'dmarc.align.spf':
    'El correo cumple la política de {domain}: SPF da pass para {by}, que le pertenece.',
  'dmarc.align.dkim':
    'El correo cumple la política de {domain}: lleva una firma DKIM válida de ese dominio.',
  'dmarc.align.none':
    'Ni SPF ni una firma DKIM dan pass para un dominio que pertenezca a {domain}.',
  'dmarc.align.dkimOpen':
    'SPF no da pass para {domain}; no se sabe si una firma DKIM de ese dominio era válida.',
  'dmarc.align.spfOpen': 'Ninguna firma DKIM da pass para {domain}; no se sabe si SPF lo da.',
  'dmarc.align.open':
    'No se sabe si el correo cumple la política de {domain}: para eso hace falta el resultado de SPF o DKIM.',

  'dmarc.problem.several':
    'Hay {count} registros DMARC en {name}; en ese caso los destinatarios los ignoran todos. Solo se permite uno.',
  'dmarc.problem.duplicateTag':
    'El registro en {name} tiene «{tag}» dos veces, lo que lo invalida entero.',
  'dmarc.problem.spfHere':
    'En {name}, donde solo debe estar el registro DMARC, hay un registro SPF.',
  'dmarc.problem.almost':
    'El registro «{text}» en {name} no se lee como DMARC: debe empezar exactamente por «v=DMARC1;».',
  'dmarc.problem.fragment':
    '«{text}» en {name} parece un trozo de un registro DMARC partido; todo debe estar en un solo registro.',
  'dmarc.problem.unrelated': 'El registro TXT «{text}» en {name} no tiene nada que ver con DMARC.',
  'dmarc.problem.wrongValue': '«{tag}={value}» no es un valor que DMARC conozca.',
  'dmarc.problem.noPolicy':
    'El registro de {domain} no tiene una política válida ni una dirección de informes, así que los destinatarios actúan como si no hubiera registro.',
  'dmarc.problem.pMissing': 'El registro no tiene «p=», así que cuenta como «p=none».',
  'dmarc.problem.pNone': 'La política de {domain} es «none»: no protege al dominio de nadie.',
  'dmarc.problem.spNone': 'Los subdominios de {domain} quedan sin proteger («sp=none»).',
  'dmarc.problem.testing':
    'El registro está en modo de prueba («t=y»): la política se aplica un escalón por debajo.',
  'dmarc.problem.badUri':
    '«{uri}» no es una dirección a la que se puedan enviar informes; debe escribirse como «mailto:dmarc@example.com».',
  'dmarc.problem.uriSize':
    'El límite de tamaño «!{size}» de una dirección de informes ya no significa nada.',
  'dmarc.problem.noRua':
    'El registro no tiene «rua=», así que nadie informa a {domain} de lo que se envía en su nombre.',
  'dmarc.problem.pct':
    '«pct={value}» ya no significa nada: los destinatarios que siguen el estándar actual aplican la política a todo el correo.',
  'dmarc.problem.historic': '«{tag}» se quitó del estándar y ya no significa nada.',
  'dmarc.problem.unknownTag': '«{tag}» no es una etiqueta de DMARC; se ignora.',
  'dmarc.problem.stray': '«{text}» no es una etiqueta; entre etiquetas debe haber punto y coma.',
  'dmarc.problem.foAlone': '«fo» no significa nada sin «ruf».',
  'dmarc.problem.misplaced':
    'Hay un registro DMARC en {name}, donde nadie mira; su sitio es {right}.',
  'dmarc.problem.reportRefused':
    'No se enviarán informes a {host}: no ha aceptado recibirlos (no hay registro en {name}).',
  'dmarc.problem.reportUnknown': 'No se pudo averiguar si {host} ha aceptado recibir los informes.',
  'dmarc.problem.pslDiffers':
    'Los destinatarios que todavía usan la Public Suffix List toman {psl} por la organización, no {organisation}, y pueden llegar a otro resultado.',

  'dmarc.suggest.start':
    'Este registro solo pide informes; no cambia nada en la entrega. Hágalo más estricto cuando los informes muestren que todo el correo propio pasa. Vale para {domain} y todo lo que cuelga de él.',
  'dmarc.suggest.address': 'Asegúrese de que {address} existe, o ponga ahí una dirección suya.',
  'dmarc.suggest.dropped': '«{tag}» se omite porque no significa nada.',
  'dmarc.suggest.pctToTest': '«pct=0» se escribe hoy «t=y».',
  'dmarc.suggest.policy': 'La política empieza en «none», lo que no cambia nada en la entrega.',
  'dmarc.suggest.uris': 'Las direcciones de «{tag}» se han escrito como es debido.',
  'dmarc.suggest.merged':
    'Quite los registros DMARC que hay ahora y publique solo este. Ninguno de ellos está en vigor, así que la política empieza en «none»; hágala más estricta cuando los informes muestren que todo el correo propio pasa.',
} as const satisfies Record<keyof typeof en, string>;
