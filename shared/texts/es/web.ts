/** Textos de las páginas del Worker y de la elección de idioma. */
import type { WebKey } from '../en/web.ts';

export const web: Readonly<Record<WebKey, string>> = {
  'web.brand.pages': 'Páginas',
  'web.nav.causes': 'Causas',
  'web.nav.docs': 'Para programas',
  'web.private':
    'Nada de lo que pegue se guarda ni se registra. Solo se consultan en el DNS nombres y direcciones de servidores.',

  'web.home.title': '¿Por qué me han devuelto el correo?',
  'web.home.lead':
    'Pegue el mensaje que le han devuelto. Leerá por qué, quién puede arreglarlo y cómo, con pruebas del DNS.',
  'web.home.text': 'El mensaje, o solo la línea con el error',
  'web.home.file': 'o el mensaje guardado (.eml)',
  'web.home.find': 'Buscar la causa',
  'web.home.soon': 'Tarda uno o dos segundos.',
  'web.home.good': 'Qué conviene pegar',
  'web.home.good.text':
    'Todo desde «Delivery has failed» o «Undelivered Mail» hacia abajo, con las líneas técnicas del final. Sus números y direcciones son lo que distingue una causa de otra.',

  'web.home.msg':
    'Un archivo .msg no se puede leer aquí. Ábralo en Outlook y guárdelo en formato .eml, o copie todo su texto en el cuadro de arriba.',
  'web.share': 'Copiar un enlace a este informe',
  'web.share.copied':
    'Enlace copiado. Contiene el informe sin nombres de personas; aquí no se guarda nada.',
  'web.shared': 'Alguien ha compartido este informe con usted. Se hizo el {at}.',
  'web.check': 'O comprobar un servidor sin mensaje',
  'web.check.ip': 'Dirección IP del servidor que envía',
  'web.check.domain': 'Dominio del remitente',
  'web.check.ask': 'Comprobar',
  'web.check.title': 'Lo que el DNS dice de {subject}',

  'web.result.quote': 'Estas palabras del mensaje lo han decidido:',
  'web.result.steps': 'Qué hacer',
  'web.result.checks': 'Lo que dice el DNS',
  'web.result.answers': 'Las respuestas tal cual',
  'web.result.use': '{queries} consultas en {ms} ms, {at}. Grado de certeza: {sure}',
  'web.result.another': 'Diagnosticar otro mensaje',

  'web.causes.title': 'Por qué se devuelve un correo',
  'web.causes.lead': 'Todas las causas que Whybounced distingue.',
  'web.causes.all': 'Todas las causas',
  'web.cause.examples': 'Cómo lo dicen los servidores',
  'web.cause.page': 'su propia página',
  'web.cause.paste':
    '¿Tiene un mensaje así? Péguelo y lea qué hacer en su caso, con pruebas del DNS.',

  'web.mail.subject': 'Por qué le han devuelto el correo',

  'web.language': 'Idioma',
  'web.language.auto': 'El del navegador',
};
