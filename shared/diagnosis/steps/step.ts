/** How a step is made: its words are `step.<name>.title` and `.detail`, its links come from the catalogue. */
import type { Actor } from '../../catalogue/causes.ts';
import { links, type LinkId } from '../../catalogue/links.ts';
import type { MessageKey, Values } from '../../texts/say.ts';
import type { Facts } from '../facts.ts';
import type { Link, Step } from '../schema.ts';

type NameIn<Key> = Key extends `step.${infer Name}.title` ? Name : never;
export type StepName = NameIn<MessageKey>;

export interface Extras {
  values?: Values;
  links?: readonly (LinkId | Link)[];
  copy?: Step['copy'];
}

export function step(facts: Facts, actor: Actor, name: StepName, extras: Extras = {}): Step {
  const { say } = facts;
  return {
    actor,
    title: say(`step.${name}.title`, extras.values),
    detail: say(`step.${name}.detail`, extras.values),
    links: linked(facts, extras.links ?? []),
    copy: extras.copy ?? null,
  };
}

/** Links with their labels, each once. */
export function linked(facts: Facts, wanted: readonly (LinkId | Link)[]): Link[] {
  return unique(wanted.map((link) => asLink(facts, link)));
}

/** The rule's own page, where the refusal has one. */
export function ownPage(facts: Facts): Link[] {
  const { link, say } = facts;
  return link !== null && link.startsWith('https://')
    ? [{ label: say('link.own'), url: link }]
    : [];
}

export function copyOf(label: string, text: string): NonNullable<Step['copy']> {
  return { label, text };
}

function asLink({ say }: Facts, link: LinkId | Link): Link {
  return typeof link === 'string' ? { label: say(`link.${link}`), url: links[link].url } : link;
}

function unique(all: readonly Link[]): Link[] {
  return all.filter(({ url }, index) => all.findIndex((other) => other.url === url) === index);
}
