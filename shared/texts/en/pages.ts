/** Texts of the extension's own pages: popup, side panel, settings. */
export const pages = {
  'page.menu': 'Diagnose this bounce',
  'page.paste': 'Paste the message that came back, or drop a saved one (.eml) here',
  'page.find': 'Find the cause',
  'page.file': 'Open a saved message…',
  'page.trouble': 'Something went wrong here. Close this and open it again.',
  'page.panel.empty':
    'Select a bounce on any page, right-click it and choose “Diagnose this bounce”. Or paste one:',
  'page.other': 'Diagnose another',
  'page.kind.delivered': 'This notice says that the mail was delivered. Nothing has to be done.',
  'page.kind.auto-reply':
    'This is an automatic reply, such as an out-of-office note. The mail arrived.',
  'page.kind.complaint':
    'This is a complaint report: somebody marked the mail as spam. It did arrive.',
  'page.kind.receipt': 'This is a read receipt. The mail arrived.',
  'page.kind.not-a-bounce':
    'This does not look like a bounce. Take the whole notice, with the technical lines at its end.',

  'popup.active.cards': 'Active on this tab: {cards} of {open} open messages came back.',
  'popup.active.none': 'Active on this tab: no bounce in view.',
  'popup.inactive':
    'Not a mail page. Paste a bounce, or select one on the page and right-click it.',
  'popup.off': 'Switched off on {host}.',
  'popup.past': 'Last diagnoses',
  'popup.past.none': 'Nothing yet.',
  'popup.watched': 'Watched',
  'popup.watched.stop': 'Stop watching: {title}',
  'popup.diagnostics': 'Copy diagnostics',
  'popup.diagnostics.why': 'Version, browser and which parts of the page were recognised; no mail.',
  'popup.copied': 'Copied',
  'popup.settings': 'Settings',

  'options.title': 'Settings',
  'options.endpoint': 'Where live evidence comes from',
  'options.endpoint.why':
    'The address of a Whybounced server. It gets the report part of a bounce, after you agreed, and nothing else.',
  'options.endpoint.label': 'Address of the server',
  'options.endpoint.save': 'Save',
  'options.endpoint.test': 'Test',
  'options.endpoint.reset': 'Back to {endpoint}',
  'options.endpoint.saved': 'Saved.',
  'options.endpoint.bad':
    'This is no address of a server: it begins with https, or with http on this computer.',
  'options.endpoint.works': 'It answers.',
  'options.endpoint.dead': 'No answer from there.',
  'options.endpoint.denied':
    'Saved. Without the permission it works only if the server allows any page to ask it.',
  'options.consent': 'Before anything is sent',
  'options.consent.ask': 'Ask me each time, and show the text',
  'options.consent.always': 'Always send, without asking',
  'options.allow': 'Allow sending',
  'options.allow.why':
    'Firefox asks once more, for itself, before an add-on may send parts of a mail anywhere.',
  'options.allow.done': 'Sending is allowed. You can go back to the mail and try again.',
  'options.hosts': 'Where cards appear',
  'options.original': 'In Gmail: read the original of a bounce',
  'options.original.why':
    'The original holds the delivery report that the page does not show. It is read in this browser, from Gmail itself; what may be sent stays the same.',
  'options.history': 'What is kept in this browser',
  'options.history.keep': 'Remember the last 20 diagnoses (cause and time, nothing of the mail)',
  'options.history.erase': 'Erase everything',
  'options.history.erased': 'Erased.',
  'options.privacy': 'Privacy',
  'options.privacy.text':
    'Reading and first diagnosis happen in this browser. Only after you agree does the report part of a bounce go to the server above: no local part of any address, no subject, nothing you wrote. Nothing else is ever contacted.',
} as const;
