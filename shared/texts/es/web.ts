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
