/** What pages put around a release, and the stock phrases of contacts and disclaimers. Data, no logic. */

/** Lines that are menus and buttons wherever they stand; compared in lower case without punctuation at the ends. */
export const furnitureLines: ReadonlySet<string> = new Set([
  'home',
  'menu',
  'news',
  'press',
  'share',
  'share this',
  'search',
  'search for',
  'follow us',
  'contact us',
  'get help',
  'report a crime',
  'seal your conviction',
  'skip to content',
  'skip to main content',
  'scroll to top',
  'back to top',
  'you are here',
  'author',
  'published',
  'tagged with',
  'subscribe',
  'stay connected',
  'print',
  'email',
  'facebook',
  'twitter',
  'x',
  'youtube',
  'instagram',
  'linkedin',
  'media',
  'about',
  'close',
  'next',
  'previous',
  'read more',
  'name',
  'leave this field empty',
  'photo gallery',
  'download',
])

/** Lines after which nothing of the release follows. */
export const furnitureOpeners =
  /^(?:latest (?:posts|news)|recent (?:posts|news)|related (?:posts|news|stories|articles|content)|more (?:news|stories|from)|you may also like|share (?:this|on)|newsletter sign-?up|stay connected|about the author|tags?|tagged with|notes? to editors?|###|-30-|leave a (?:reply|comment)|sign up|subscribe)\b/i

/** Lines that say "for release" or when. */
export const datelineLines =
  /^(?:for (?:immediate )?release|immediate release|embargoed|posted (?:on|at)|published(?: on)?|updated(?: on)?|date:|news release|press release|media release)\b/i

export const contactSentences =
  /\b(?:anyone (?:with|who|having) (?:any |further |additional )?(?:information|saw|witnessed|knows|has|may have)|call(?:ing)? (?:us |police |officers )?(?:on )?(?:101|105|999|911)\b|crimestoppers|crime ?stoppers|(?:media|press) (?:contact|office|inquiries|enquiries)|contact:|tip ?line|hotline|(?:for|more) (?:further |more )?information,? (?:please )?(?:visit|contact|call)|contact (?:the )?(?:police|officers|detectives|detective|investigators|us|pc|dc|ds|dci|det)\b|to (?:make|file) a report|report (?:it )?online|dial(?:ling)? 101|live chat)/i

export const phoneNumber = /(?:\(?\b\d{3}\)?[ .-]{1,2}\d{3}[ .-]\d{4}\b|\b0\d{3,4} ?\d{3} ?\d{3,4}\b|\b1?[ -]?8\d\d[ -][\dA-Z]{3}[ -]?[\dA-Z]{4}\b)/

export const disclaimerSentences =
  /\b(?:presumed innocent|(?:merely|only|simply) (?:an? )?(?:accusations?|allegations?|charges?)\b|(?:is|are) (?:an )?(?:accusations?|allegations?) (?:only|and not)|(?:not|no) (?:been )?proven in court|innocent (?:unless|until)|not evidence of guilt)/i
