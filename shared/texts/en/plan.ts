/** Why a check was not made, and what the Worker says about itself. */
export const plan = {
  'plan.off': 'Not asked: DNS was turned off for this request.',
  'plan.notNeeded': 'Not asked: it would tell nothing about this cause.',
  'plan.notABounce': 'Not asked: this is not a bounce.',
  'plan.noIp': 'Not asked: the message does not tell which address sent the mail.',
  'plan.noDomain': 'Not asked: the message does not tell the sender’s domain.',
  'plan.noHelo': 'Not asked: the message does not tell how the sending server introduced itself.',
  'plan.noSender': 'Not asked: neither the sender’s domain nor the sending server’s name is known.',
  'plan.noRecipient': 'Not asked: the message does not tell the recipient’s domain.',
  'plan.failed': 'Not known: this check broke down on our side.',

  'mail.tooLarge':
    'Your mail is larger than 1 MiB. Please forward only the message that came back, without the mail that is attached to it.',
  'mail.noBounce':
    'There was no bounce in your mail. Please forward the message that came back, best as an attachment, or paste its whole text.',
} as const;
