/** Textos de las páginas de la extensión: ventana emergente, panel lateral, ajustes. */
import type { pages as en } from '../en/pages.ts';

export const pages = {
  'page.menu': 'Diagnosticar este correo devuelto',
  'page.paste': 'Pegue el mensaje que le han devuelto, o suelte aquí uno guardado (.eml)',
  'page.find': 'Buscar la causa',
  'page.file': 'Abrir un mensaje guardado…',
  'page.trouble': 'Algo ha ido mal aquí. Ciérrelo y ábralo de nuevo.',
  'page.panel.empty':
    'Seleccione un aviso de devolución en cualquier página, haga clic derecho y elija «Diagnosticar este correo devuelto». O pegue uno:',
  'page.other': 'Diagnosticar otro',
  'page.kind.delivered': 'Este aviso dice que el correo se entregó. No hay que hacer nada.',
  'page.kind.auto-reply':
    'Es una respuesta automática, como un aviso de ausencia. El correo llegó.',
  'page.kind.complaint': 'Es un informe de queja: alguien marcó el correo como spam. Sí llegó.',
  'page.kind.receipt': 'Es un acuse de lectura. El correo llegó.',
  'page.kind.not-a-bounce':
    'Esto no parece un aviso de devolución. Use el aviso entero, con las líneas técnicas del final.',

  'popup.active.cards':
    'Activo en esta pestaña: {cards} de {open} mensajes abiertos son devoluciones.',
  'popup.active.none': 'Activo en esta pestaña: ninguna devolución a la vista.',
  'popup.inactive':
    'No es una página de correo. Pegue un aviso de devolución, o selecciónelo en la página y haga clic derecho.',
  'popup.off': 'Desactivado en {host}.',
  'popup.past': 'Últimos diagnósticos',
  'popup.past.none': 'Todavía nada.',
  'popup.watched': 'En vigilancia',
  'popup.watched.stop': 'Dejar de vigilar: {title}',
  'popup.diagnostics': 'Copiar datos técnicos',
  'popup.diagnostics.why':
    'Versión, navegador y qué partes de la página se reconocieron; ningún correo.',
  'popup.copied': 'Copiado',
  'popup.settings': 'Ajustes',

  'options.title': 'Ajustes',
  'options.endpoint': 'De dónde vienen las pruebas del DNS',
  'options.endpoint.why':
    'La dirección de un servidor de Whybounced. Recibe, una vez que usted lo acepta, la parte de informe de una devolución y nada más.',
  'options.endpoint.label': 'Dirección del servidor',
  'options.endpoint.save': 'Guardar',
  'options.endpoint.test': 'Probar',
  'options.endpoint.reset': 'Volver a {endpoint}',
  'options.endpoint.saved': 'Guardado.',
  'options.endpoint.bad':
    'Esto no es la dirección de un servidor: empieza por https, o por http en este equipo.',
  'options.endpoint.works': 'Responde.',
  'options.endpoint.dead': 'De allí no llega ninguna respuesta.',
  'options.endpoint.denied':
    'Guardado. Sin el permiso solo funciona si el servidor deja preguntar a cualquier página.',
  'options.consent': 'Antes de enviar nada',
  'options.consent.ask': 'Preguntarme cada vez y mostrar el texto',
  'options.consent.always': 'Enviar siempre, sin preguntar',
  'options.allow': 'Permitir el envío',
  'options.allow.why':
    'Firefox pregunta una vez más, por su cuenta, antes de que un complemento pueda enviar partes de un correo a algún sitio.',
  'options.allow.done': 'El envío está permitido. Puede volver al correo e intentarlo de nuevo.',
  'options.hosts': 'Dónde aparecen las tarjetas',
  'options.original': 'En Gmail: leer el original de una devolución',
  'options.original.why':
    'El original contiene el informe de entrega que la página no muestra. Se lee en este navegador, del propio Gmail; lo que se puede enviar sigue siendo lo mismo.',
  'options.history': 'Lo que se guarda en este navegador',
  'options.history.keep': 'Recordar los últimos 20 diagnósticos (causa y hora, nada del correo)',
  'options.history.erase': 'Borrarlo todo',
  'options.history.erased': 'Borrado.',
  'options.privacy': 'Privacidad',
  'options.privacy.text':
    'La lectura y el primer diagnóstico ocurren en este navegador. Solo cuando usted lo ha aceptado se envía al servidor de arriba la parte de informe de una devolución: nada de lo que va antes de la @ en una dirección, ningún asunto, nada de lo que usted escribió. Nunca se contacta con nada más.',
} as const satisfies Record<keyof typeof en, string>;
