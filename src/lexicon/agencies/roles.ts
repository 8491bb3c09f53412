/** Words that tell what a body did in a case: it led, prosecuted, helped. Each stands before or after the body's name. */
import type { Entry, Lexicon } from '../../types'
import type { AgencyRole } from '../../vocabulary'

export interface RoleCue {
  readonly role: AgencyRole
  /** Where the body stands: "assisted by X" after the cue, "X assisted" before it. */
  readonly body: 'after' | 'before'
  /** Yields to any other cue of the sentence: those thanked are "officers from X" too. */
  readonly weak?: true
}

const cues = (role: AgencyRole, body: RoleCue['body'], list: string, weak?: true): Entry<RoleCue> => ({
  names: list
    .split(/[,\n]/)
    .map((name) => name.trim())
    .filter(Boolean),
  value: { role, body, ...(weak ? { weak } : {}) },
})

export const agencyRoleCues: Lexicon<RoleCue> = {
  name: 'agency-role-cue',
  entries: [
    cues(
      'supporting',
      'after',
      `assisted by, supported by, with the support of, with support from, with the support from, with the assistance of, with assistance from, with the help of, with help from,
      assistance from, assistance of, assistance was provided by, support from, support of, help of, cooperation of, cooperation from, co-operation of, cooperation with, in conjunction with, conjunction with,
      in partnership with, partnership with, working with, worked with, working closely with, worked closely with, works closely with, work closely with, working alongside, worked alongside, working together with, working jointly with, worked jointly with,
      joined by, joined forces with, alongside, together with, accompanied by, attended by, in coordination with, coordination with, coordinated with, in collaboration with, collaboration with, collaborated with,
      liaising with, liaised with, thank, thanked, thanks, thanks to, grateful to, would like to thank, commended, commends, praised, praises, acknowledged, acknowledges, appreciates, appreciation to, gratitude to, contributions of, contribution of, collaboration between, collaboration among, partners including, partner agencies including,
      agencies including, organisations including, organizations including, colleagues from, colleagues at, along with partners at, along with partners from, our partners, joint operation with, aided by, helped by, participation of, provided by, spoken to, working in conjunction with, multi-agency operation with`,
    ),
    cues(
      'supporting',
      'before',
      `assisted, assisting, also assisted, provided assistance, provided substantial assistance, provided valuable assistance, provided invaluable assistance, provided significant assistance, provided considerable assistance, provided support, provided additional assistance, provided critical assistance,
      supported, supporting, helped, participated, also participated, were also involved, was also involved, were also in attendance, are assisting, were assisting, is assisting, contributed, partnered, also helped, facilitated, coordinated, who assisted, for their assistance, for its assistance, for their support, for their help, for their work`,
    ),
    cues(
      'investigating',
      'after',
      `investigated by, being investigated by, investigation by, investigations by, investigation conducted by, led by, conducted by, executed by, carried out by, arrested by, detained by, stopped by, seized by, investigation led by, headed by, attached to, in charge of, joint investigation by, joint investigation of, joint investigation between, hard an investigation from, a joint effort by, joint effort of, joint effort by, inquiry by, uncovered by, reported to`,
    ),
    cues(
      'investigating',
      'after',
      `officers from, officers with, officers of, officers at, detectives from, detectives with, detectives at, detectives in, deputies from, deputies with, agents from, agents with, agents of, special agents with, special agents from, special agents of, investigators from, investigators with, investigators at`,
      true,
    ),
    cues(
      'investigating',
      'before',
      `arrested, arrest, investigated, investigating, is investigating, are investigating, executed, carried out, raided, searched, launched, responded, began investigating, initiated, conducted, opened a joint investigation, opened an investigation, seized, is leading, led, was the lead, are appealing, is appealing, received, were called`,
    ),
    cues(
      'prosecuting',
      'after',
      `prosecuted by, being prosecuted by, prosecuting attorneys from, prosecution by, prosecutors from, prosecutors with, prosecutor with, attorney with`,
    ),
    cues(
      'prosecuting',
      'before',
      `prosecuted, prosecuting, is prosecuting, are prosecuting, authorised, authorized charges, filed charges, charged, handled`,
    ),
  ],
}
