/**
 * Words around the name of a crime that make it something else: a squad ("Fraud Unit"), a thing ("murder weapon"), a law
 * ("Theft Act 1968"), a detention power, a figure of speech.
 */
import type { Document } from '../../types'
import type { FoundOffence } from './found'
import { lean } from '../../text/lean'

/** Right after the name: a body that deals with such crimes, or advice, campaigns and laws about them. */
const afterName = [
  lean(
    /(?:[ -](?:and|&)(?: [A-Z][\w-]{1,20}){1,3}|(?: [A-Z][\w-]{1,20}){0,3}) (?:Squads?|Units?|Teams?|Division|Bureau|Section|Task ?Force|Department|Command|Directorate|Partnership|Strategy|Cent(?:er|re)|Hub|Branch|Network|Agency|Office|Council|Acts?|Bill|Program(?:me)?|Initiative|Group|Prosecutor|Coordinator|Courts?)\b/y,
  ),
  /[ -](?:squads?|units?|teams?|divisions?|bureau|section(?! \d)|task ?force|helpline|hotline|desk|court|courts|agency|act|detectives?|investigators?|prevention|awareness|campaigns?|policing|statistics|figures|rates?|levels|trends?|hotspots?|advisors?|advisers?|charity|charities|laws?|legislation|register|registry|weapons?|rifles?|scenes?|mystery|themed|services?|survivors?|training|guidance|panel|intelligence|advice|education|initiatives?|program|programme|programs|reduction|patrols?|marking|alarms?|policy|policies|week|protection (?:order|notice)s?|specialists?|experts?|prosecutors?|insurance|novel|hearings?|confiscation)\b/iy,
]

/** Right before the name. */
const beforeName =
  /(?:\b(?:anti|counter|non)[ -]|\b(?:(?<!of )crime (?:and|&)|threat(?:en(?:ed|ing|s)?|s) to|serious and|no (?:evidence|sign|suggestion) of|reformed|convicted|notorious|not (?:believed|thought|being treated as|related to|linked to)(?: to be)?(?: an?)?|(?:officer|deputy|police)-? ?involved|heart|panic|terror|instead of|rather than|without|victims? of|scene of the|power to|penalty for|offen[cs]e of misusing|under the|department of|director of|head of|ministry of|office (?:of|on)(?: labor)?|campaign against|war on|offenders? register|risk of|threat of|threat from) |\binvolved[ -])$/i

/** A finite law: "the Modern Slavery Act 2015". */
const law = /(?: [A-Z][\w']{1,20}| (?:and|of|etc)){0,4} Acts?\b/y

/** "Solicitation to burn down …" asks for another crime. */
const forAnother = / (?:to|of) (?!engage|sex|prostitut|a (?:minor|child))\w/iy

/** Words of daily life that are a crime only where a charge names them: "charged with mischief". */
const dailyWord = /^(?:mischief|maiming|sabotage|fabrication|consorting|touting)$/i
const charging =
  /\b(?:with|counts? of|charges? of|offen[cs]es? of|guilty (?:of|to)|suspicion of|admitted|denied) (?:[^.;]{0,80}(?:,|,? and|or) )?(?:attempted )?$/i

/** "The crash that killed her" is a crime where somebody answers for it. */
const crash = /^(?:fatal )?(?:crash|collision)\b|^(?:hit|struck) and |^fatally |who killed$/i
const answering =
  /\b(?:jailed|sentenced|charged|indicted|convicted|guilty|arraigned|accused|arrested)\b[^.;]{1,70}\b(?:for|over|in|with|of) (?:[\w-]{1,16} ){0,5}$/i

/** The same, told first: "the driver who killed her was jailed". */
const answered = /\b(?:jailed|sentenced|charged|indicted|convicted|guilty|arraigned|accused|arrested|behind bars)\b/i

/** Who leaves the scene of anything but a collision breaks no traffic law. */
const leavesScene = /\bscene$|stop(?:ping)?$|^(?:kept|drove|sped|rode) /i

/** What a collision damaged. */
const damaged = /damaged$|^damage .*to \w+$/i
const collision = /\b(?:collision|collided|crash(?:ed)?|storm|flood)/i

/** Shots that are no crime: of a camera, of a vaccine, or fired by police. */
const shot = /^shot\b/i
const noShot = /\b(?:mug|booster|flu|screen|long|covid|vaccine) $/i
const byPolice =
  / (?:and (?:killed|wounded) )?by (?:an? |the |two |armed )?(?:police|officers?|deput|troopers?|firearms)/iy

export const isOtherThing = ({ plain }: Document, { start, end, category }: FoundOffence): boolean => {
  if (category === 'criminal-damage' && damaged.test(plain.slice(start, end)) && collision.test(plain)) return true
  if (dailyWord.test(plain.slice(start, end)) && !charging.test(plain.slice(Math.max(0, start - 120), start)))
    return true
  if (
    category === 'death-by-driving' &&
    crash.test(plain.slice(start, end)) &&
    !answering.test(plain.slice(Math.max(0, start - 140), start)) &&
    !(/who killed$/i.test(plain.slice(start, end)) && answered.test(plain.slice(end, end + 140)))
  )
    return true
  if (shot.test(plain.slice(start, end))) {
    byPolice.lastIndex = end
    if (byPolice.test(plain) || noShot.test(plain.slice(Math.max(0, start - 10), start))) return true
  }
  if (category === 'traffic-offence' && leavesScene.test(plain.slice(start, end)) && !collision.test(plain)) return true
  forAnother.lastIndex = end
  if (category === 'prostitution' && /^solicit\w+$/i.test(plain.slice(start, end)) && forAnother.test(plain))
    return true
  for (const pattern of afterName) {
    pattern.lastIndex = end
    if (pattern.test(plain)) return true
  }
  law.lastIndex = end
  return law.test(plain) || beforeName.test(plain.slice(Math.max(0, start - 40), start))
}
