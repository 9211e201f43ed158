// Given names that are one in several languages, a row each, of men and of women apart; nicknames are forms of their own.
const rows = `
alexander aleksandr aleksander aleksandar alexandre alexandr alexandros alejandro alessandro oleksandr
alexandra aleksandra alessandra alejandra
andrew andreas andrei andrey andrii andriy andrzej andres anders andre
anthony antony antonio anton antoine antoni antonin
bernard bernhard bernardo
catherine katherine katharine kathryn katharina katarina caterina catalina katarzyna ekaterina yekaterina kateryna katerina
charles carl karl carlos carlo karol karel
christina christine kristina kristin kristine cristina krystyna
christopher christoph christophe kristoffer christoffer kristofer
dmitri dmitry dmytro dimitri dimitris
edward eduard eduardo edouard edvard edoardo
eleanor eleonora eleonore elinor
elizabeth elisabeth elisabetta elizaveta
eugene eugen evgeny yevgeny yevhen eugenio
francis francisco francesco
frederick frederic friedrich federico frederik fryderyk fredrik
george georg georges giorgio georgi
gregory gregor grigory gregorio grzegorz
gwendolyn gwendoline gwendolen
helen helena helene elena olena yelena
henry henri heinrich henrik hendrik henryk
hussein hussain husayn hossein huseyin
irene irena irina iryna
isabel isabelle isabella isobel
jacob jakob jakub
joachim joaquin
johan johann johannes
joseph josef jozef
julia giulia yulia iulia
laurence lawrence laurent lorenzo lorenz
magdalena magdalene madeleine madeline
margaret margarete margareta margaretha margarita margherita marguerite
matthew matthias mathias matias matteo mateusz mathieu matthieu mateo
michael mikael mikhail mykhailo michal miguel mihail mihai michel
mustafa mostafa moustafa mustapha
natalia natalie nathalie natalya nataliia
nicholas nicolas nikolas nikolai nikolaus nicolae nikolaos niklas nicolai
paul paulo pavel pawel pavlo
peter petr pieter pietro piotr petro petar petter
philip phillip philippe felipe filip filippo philipp
rudolf rudolph rodolfo rodolphe
sergei sergey serhii serhiy sergio serge
sophia sofia sophie zofia
stephen steven stefan stephan stephane stefano stepan
suleiman souleymane sulaiman suleyman soliman
susan susanne susanna suzanne zuzana
theodore theodor teodor teodoro fyodor fedor
thomas tomas tomasz tommaso tuomas
usman ousmane osman othman uthman
victoria viktoria wiktoria
vincent vincenzo vicente
vladimir volodymyr uladzimir
william wilhelm willem
youssef yusuf yousef yousuf yusef yussuf`

const origins: ReadonlyMap<string, number> = new Map(
  rows.split('\n').flatMap((row, origin) => row.split(' ').map(name => [name, origin] as const)),
)

/** Whether two given names are one in two languages: `Thomas` and `Tomasz`. Takes plain letters. */
export const isOneOrigin = (a: string, b: string): boolean =>
  origins.has(a) && origins.get(a) === origins.get(b)
