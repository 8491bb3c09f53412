/** A stored e-mail: its subject as title, the day it was sent on, its text part or, without one, its HTML part. */
import PostalMime from 'postal-mime'
import { parseDay } from '../../resolve/published'
import { underTitle } from '../containers/rows'
import { readHtml, type Article } from './html'

export const readEml = async (bytes: Uint8Array): Promise<Article> => {
  const mail = await PostalMime.parse(bytes)
  const subject = mail.subject?.trim()
  const sent = mail.headers.find(({ key }) => key === 'date')?.value ?? mail.date ?? ''
  const published = parseDay(sent, true)
  const publisher = mail.from?.name?.trim()
  const plain = (mail.text ?? '').replace(/\r\n/g, '\n').trim()
  const text = plain === '' && mail.html ? readHtml(mail.html, subject).text : underTitle(subject, plain)
  return {
    text,
    ...(subject ? { title: subject } : {}),
    ...(published ? { published } : {}),
    ...(publisher ? { publisher } : {}),
  }
}
