/**
 * Given names that are common in some part of the world, from memory of such lists; names that are better known as a
 * place's or an ordinary word's (`Austin`, `Virginia`, `May`) are left out. Keys without diacritics.
 */
const givenNames: ReadonlySet<string> = new Set(
  `aaron abdul abdullah abigail abraham adam adele adrian agnes agnieszka ahmad ahmed aidan aisha alain alan albert
  alberto alec alejandra alejandro aleksandar aleksander alessandro alex alexander alexandra alexandre alexei alexey
  alexis alfonso alfred ali alice alicia alina alison allison alyssa amanda amber amelia amina amir amit amy ana anastasia
  anders andre andrea andreas andrei andrej andres andrew andrey andrzej andy angela angelina angus anita anja anna anne
  annette annie ann antoine anton antonio antony anwar ariel arthur arturo ashley astrid audrey barack barbara barry
  bashar beatrice beatriz ben benjamin benoit bernadette bernard bernd bernie beth betty bianca bill billy bjorn bob boris
  brandon brenda brendan brett brian bridget bruce bruno bryan caitlin camilla camille carl carla carlos carmen carol
  caroline carolyn cassandra catherine cecilia celia celine charles charlie chloe chris christian christina christine
  christoph christophe christopher ciara cillian cindy claire clara claude claudia claus clive colin colleen connor
  constance courtney craig cristina cyril cynthia dale damian damien dan daniel daniela danielle darren dave david deborah
  debra delphine denis denise dennis derek diana diane diego dieter dimitri dimitris dina dirk dmitri dmitry dolores
  dominic dominik dominique donald donna doris dorothy doug douglas duncan dylan eamon ed eddie edgar edith eduardo edward
  edwin eileen elaine eleanor elena eli elias elif elijah elisa elisabeth elise elizabeth ella ellen ellie elliot elsa
  emil emilia emilie emilio emily emma emmanuel enrico enrique eric erica erik erika erin ernest ernesto esteban estelle
  esther ethan etienne eugene eva evan evelyn evgeny fabian fabio faith fatima federico felicity felipe felix fernanda
  fernando fiona florian frances francesca francesco francis francisca francisco franco francois francoise frank franz fred
  freddie frederic frederick friedrich gabriel gabriela gabrielle gail gareth gary gavin gemma geoff geoffrey george
  georges gerald gerard gerhard giles gillian gina giorgia giorgos giovanni giulia giuseppe glenn gloria gordon greg gregor
  gregory greta guillaume guillermo gunther gustav gustavo guy hamza hannah hans harald harold harriet harry hassan
  heather hector heidi heinrich helen helena helene helmut hendrik henri henrik henry herbert herman hillary hiroshi
  holger holly howard hugh hugo ian ibrahim ida ignacio igor ilya imogen ines ingrid irena irene irina isaac isabel
  isabella isabelle ismail ivan ivana ivar jack jackie jacob jacqueline jacques jaime jakob jamal james jamie jan jane
  janet janice jared jasmine jason javier jean jeff jeffrey jenna jennifer jenny jens jeremy jerome jerry jesse jessica
  jill jim jimmy joachim joan joana joanna joanne joao joe joel joerg johan johanna johannes john johnny jon jonas jonathan
  jorge jose josef joseph josh joshua joyce juan juana judith judy julia julian juliana julie julien juliet julio jun
  jurgen justin kamala karen karim karin karl karla kasia kate katerina katharina katherine kathleen kathryn kathy katie
  katja katrin kay keith kelly ken kenneth kenji kerry kevin khaled kim kimberly kirsten kirsty klaus konrad konstantin
  kristen kristin kristina kurt kyle lara lars laura lauren laurence laurent lea leah leila lena leo leon leonard leonardo
  leonid leslie lewis liam lidia lina linda lindsay lindsey lionel lisa liz lloyd lola lorenzo loretta lorna lorraine louis
  louisa louise luca lucas lucia lucie lucy luigi luis luisa luka lukas luke lydia lynn maciej maeve magdalena magnus
  mahmoud malcolm malik manfred manuel manuela marc marcel marcela marcelo marcia marco marcos marcus margaret margarita
  margot maria marian mariana marie marina mario marion marisa marjorie mark markus marta martha martin martina mary
  massimo mateusz matej mathias mathieu mats matt matteo matthew matthias maureen maurice mauricio max maxim maxime maya
  megan mehmet melanie melissa meredith mia michael michal michel michele michelle micheal miguel mikael mike mikhail
  milan milos miriam mitch mohamed mohammad mohammed moira molly mona monica monika morgan moritz muhammad murray mustafa
  nadia nadine nancy naomi natalia natalie natasha nathan nathaniel neil nicholas nick nicola nicolas nicole niels nigel
  nikita nikolai nikolaus nils nina noah noel nora norbert norma norman octavia olaf oleg oleksandr olga oliver olivia
  olivier omar oscar oskar otto owen pablo pamela paola paolo pascal patricia patrick paul paula paulina pauline paulo
  pavel pedro peggy penelope penny per perry pete peter petr petra petros phil philip philipp philippe phillip phoebe
  pierre piers pieter pilar pierluigi piotr priya rachel rafael rafal rahul raj rajesh ralf ralph ramon rania raphael raul raymond
  rebecca regina reinhard rena renata rene renee ricardo riccardo richard rick rita rob robert roberta roberto robin
  rodrigo roger roland rolf roman romain ron ronald rory rosa rosalind rosemary rosie ross roxanne roy ruben rudolf rudy
  rupert russell ruth ryan saad sabine sabrina saeed sally salma sam samantha samir samuel sandra sanjay sara sarah sasha
  saskia scott sean sebastian serena sergei sergey sergio shane shannon sharon shaun sheila shirley sigrid silvia silvio
  simon simone sofia solange sonia sonja sophia sophie stan stanislav stefan stefania stefano stefanie stella stephan
  stephane stephanie stephen steve steven stuart sue sunil susan susanna susanne suzanne sven svetlana sylvia sylvie takeshi
  tamara tanya tara tatiana ted terence teresa terry thea theo theodore theresa thibault thierry thomas tiago tiffany tilda
  tim timothy tina tobias todd tom tomas tomasz tommy tony tracy trevor tyler ulrich ulrike umberto uri ursula valentina
  valeria valerie vanessa vasily vera veronica vicente victor viktor viktoria vince vincent viola vitali vivian vladimir
  volker volodymyr walter warren wei wendy werner wilhelm william winston wolfgang xavier yann yasmin yevgeny yolanda
  younes youssef yuki yuri yusuf yves yvette yvonne zachary zainab zara zoe`.split(/\s+/),
)

/** True for a common given name. Takes the plain letters of a word. */
export const isCommonGivenName = (plain: string): boolean => givenNames.has(plain)
