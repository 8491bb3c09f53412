/** What pages put around a release: the wordings of menus, buttons, letterheads and date lines. Data, no logic. */
import { lean } from './lean'

const linesOf = (list: string): ReadonlySet<string> => new Set(list.split('\n').flatMap((line) => line.trim() || []))

/** Lines that are menus and buttons wherever they stand; compared in lower case without punctuation at the ends. */
export const furnitureLines: ReadonlySet<string> = linesOf(`
  home
  menu
  main menu
  main navigation
  navigation
  breadcrumb
  news
  news room
  newsroom
  press
  press room
  press releases
  news releases
  news & press
  media
  media center
  media centre
  share
  share this
  share this page
  share this story
  share this article
  share page
  share by email
  share on facebook
  share on twitter
  search
  search for
  search this site
  follow
  follow us
  follow us on
  connect with us
  contact
  contact us
  get help
  report a crime
  report crime
  make a report
  report it
  make a report call 101 now
  call 101 now
  emergency dial 999
  seal your conviction
  skip to content
  skip to main content
  skip to navigation
  scroll to top
  back to top
  top
  you are here
  author
  published
  posted in
  filed under
  categories
  category
  tags
  tagged
  tagged with
  subscribe
  stay connected
  print
  print page
  printer friendly
  printer-friendly version
  email
  email page
  e-mail
  facebook
  twitter
  x
  youtube
  instagram
  linkedin
  whatsapp
  flickr
  rss
  feedburner
  google+
  digg
  stumbleupon
  justice news
  tumblr
  pinterest
  reddit
  about
  about us
  close
  next
  previous
  prev
  read more
  view all
  view more
  view all news
  see all
  load more
  show more
  learn more
  more
  more info
  back
  back to news
  name
  leave this field empty
  please leave this field empty
  photo gallery
  gallery
  image gallery
  video
  videos
  photos
  download
  downloads
  documents
  related documents
  related links
  related materials
  attachments
  attachment(s)
  attachment(s):
  topic(s):
  component(s):
  get a job
  apply for a grant
  submit a complaint
  find a form
  tweet this
  accessibility
  accessibility statement
  careers
  jobs
  privacy
  privacy policy
  privacy notice
  cookies
  cookie policy
  cookie settings
  disclaimer
  terms
  terms of use
  terms and conditions
  terms & conditions
  sitemap
  site map
  login
  log in
  sign in
  sign up
  register
  loading
  resources
  leadership
  faq
  faqs
  calendar
  events
  podcasts
  page image
  page content
  page updated
  editorial use only
  notifications
  translate page
  select language
  english
  español
  advertisement
  comments
  leave a comment
  image
  slideshow left arrow
  slideshow right arrow
  ends
  end
  ###
  -30-
`)

/** Button-like lines that carry a name or number of their own. */
export const furniturePattern =
  /^(?:\d{1,3} min(?:ute)?s? read|home (?:[»›>/|"]) .{1,80}|search for .{1,24}|link to: .*|read more(?: about)?.{0,80}|author id\b.{0,20}|\[?(?:image|photo|video|picture|caption|credit)s?(?: credit| courtesy(?: of)?)?\]?:.{0,80}|are you a human\?.{0,40}|(?:photo|image|picture) (?:by|courtesy).{0,80}|(?:copyright|©|\(c\)).{0,120}|tagged (?:with|in):? .{0,200}|(?:tags?|topics?|categor(?:y|ies)|component\(s\)|press release number):.{0,200}|(?:watch|view|see) the .{0,60}(?:video|livestream|live stream|news conference|press conference|photos?).{0,20}|share (?:this|on|via) .{0,40})$/i

/** Lines after which nothing of the release follows, even where prose does (teasers of other stories). */
export const relatedOpeners =
  /^(?:latest (?:posts|news|stories|updates|press releases)|recent (?:posts|news|stories|press releases|articles)|related (?:posts|news|stories|articles|content|links|topics|information|press releases)|more (?:news|stories|articles|press releases|like this|from)|other (?:news|stories|articles)|you (?:may|might) also (?:like|be interested)|popular (?:posts|stories|news)|trending|most (?:read|viewed|popular)|in other news|newsletter sign-?up|sign up (?:to|for)\b.{0,40}|leave a (?:reply|comment)|post navigation|about the author|read next|see also|up next)\b/i

/** Lines after which mostly nothing of the release follows. */
export const closingOpeners =
  /^(?:share|share (?:this|on|via)\b.{0,40}|stay connected|tags?|tagged with|filed under|notes? to (?:the )?editors?|# ?# ?#|-?30-|-?ends-?|subscribe|follow us.{0,20}|comments|contact us|was this (?:page|article) (?:helpful|useful).{0,20})[:.]?$/i

/** What stands before the date on a date line. */
export const dateLabels =
  /^[(*]*(?:for (?:immediate )?release(?: (?:on|to|until))?|immediate release|embargoed(?: until| to)?|(?:last )?(?:posted|published|updated|modified|edited|revised|reviewed)(?: (?:on|at|by|date))?|date (?:posted|published|issued|released|created|modified|updated)|dated?|(?:release|publication|publish|posting|issue|press release) date|released|issued|created|added|submitted|first published|news release|press release|media release|news|press|media|date and time)\b[:*,. -]*/i

/** Labels of a date that is not the day of publication. */
export const changeLabels =
  /^[(*]*(?:last )?(?:updated|modified|edited|revised|reviewed)|^[(*]*date (?:modified|updated)/i

/** Lines of a letterhead or a contact block. */
export const letterheadLines = lean(
  /^(?:(?:media|press|public|news)?\s?(?:contacts?|relations|office|inquir(?:y|ies)|enquir(?:y|ies)|information officer)\b|contact:?|(?:office|cell|phone|tel|telephone|fax|mobile|direct|e-?mail|website|web)\s?:|(?:chief of staff|spokes(?:person|man|woman)|(?:communications|media relations|public affairs|public information|press|media|deputy|assistant|senior) (?:director|officer|manager|coordinator|spokesperson|specialist|secretary|relations)|director of (?:communications|media|public)[a-z ]*|deputy chief of staff|public information)\b|.{0,30}\b(?:media |press )?contacts?:)/i,
)

/** The page says that it did not load. */
export const blockedPage =
  /\b(?:pardon our interruption|made us think (?:that )?you were a bot|enable (?:javascript|cookies)|checking your browser|verify (?:that )?you are (?:a )?human|access denied|just a moment\.\.\.|attention required|request unsuccessful|page (?:not found|cannot be found)|you don't have permission to access)\b/i

/** Prose of the site, not of the release: cookie banners and the like. */
export const siteProse =
  /\b(?:(?:uses?|using|accept|our|these|enable|all|manage|essential|necessary|third-party|disabled) cookies|cookie (?:policy|settings|preferences)|(?:enable|disabled) javascript|web browser|screen reader|subscribe to (?:our|the)|follow us on|by (?:clicking|submitting)|all rights reserved|skip to (?:main )?content)\b/i
