/** Texts of the Worker's pages and of the choice of a language. */
export const web = {
  'web.brand.pages': 'Pages',
  'web.nav.causes': 'Causes',
  'web.nav.docs': 'For programs',
  'web.private':
    'Nothing you paste is stored or logged. Only names and addresses of servers are looked up in the DNS.',

  'web.home.title': 'Why did my mail come back?',
  'web.home.lead':
    'Paste the message that came back. You will read why, who can fix it and how, with proof from the DNS.',
  'web.home.text': 'The message, or only the line with the error',
  'web.home.file': 'or the saved message (.eml)',
  'web.home.find': 'Find the cause',
  'web.home.soon': 'Takes a second or two.',
  'web.home.good': 'What a good paste looks like',
  'web.home.good.text':
    'Everything from “Delivery has failed” or “Undelivered Mail” down, with the technical lines at the end. The numbers and addresses in there are what tells one cause from another.',

  'web.home.msg':
    'A .msg file cannot be read here. Open it in Outlook, choose “Save as” and the .eml format, or copy its whole text into the box above.',
  'web.share': 'Copy a link to this report',
  'web.share.copied':
    'Link copied. It holds the report without names of people; nothing is stored here.',
  'web.shared': 'Somebody shared this report with you. It was made on {at}.',
  'web.check': 'Or check a server without a message',
  'web.check.ip': 'IP address of the sending server',
  'web.check.domain': 'Domain of the sender',
  'web.check.ask': 'Check',
  'web.check.title': 'What the DNS says about {subject}',

  'web.result.quote': 'These words of the message decided it:',
  'web.result.steps': 'What to do',
  'web.result.checks': 'What the DNS says',
  'web.result.answers': 'The answers themselves',
  'web.result.use': '{queries} look-ups in {ms} ms, {at}. How sure: {sure}',
  'web.result.another': 'Diagnose another message',

  'web.causes.title': 'Why mail comes back',
  'web.causes.lead': 'Every cause Whybounced tells apart.',
  'web.causes.all': 'All causes',
  'web.cause.examples': 'How servers say it',
  'web.cause.page': 'its own page',
  'web.cause.paste':
    'Have such a message? Paste it and read what to do in your case, with proof from the DNS.',

  'web.mail.subject': 'Why your mail came back',

  'web.language': 'Language',
  'web.language.auto': 'As the browser has it',
} as const;

export type WebKey = keyof typeof web;
