/** What relatives are called, as the alternatives of a pattern: singular, in small letters. */
export const kin =
  '(?:(?:grand|step)?(?:mother|father|parent|son|daughter|child)|wife|husband|brother|sister|widow|widower|uncle|aunt|' +
  'nephew|niece|cousin|fianc[eé]e?)'
