import { grammarOf } from './grammar.ts';

/** The English words that word problems are told in. */
export const english = grammarOf({
  determiners: 'a|an|the|his|her|their|its|my|our|your|new|different|large',
  pronouns: 'he|she|they|it|we|i|you',
  prepositions: 'in|on|at|from|to|with|under|during|near|inside|for|into|off|onto',
  times:
    'today|yesterday|this (?:morning|week|year)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|in the (?:morning|afternoon|evening)|last (?:week|year)',
  of: 'of',
  verbs: {
    have: 'have has had owns owned',
    be: 'is are was were',
    get: 'get gets got,receive receives received,find finds found,pick picks picked,collect collects collected,win wins won,buy buys bought,make makes made,bake bakes baked,catch catches caught,earn earns earned,grow grows grew,borrow borrowed,plant plants planted',
    lose: 'give gives gave,eat eats ate eaten,sell sells sold,lose loses lost,use uses used,drink drinks drank,spend spends spent,pay pays paid,donate donates donated',
    do: 'read reads,run runs ran,walk walks walked,drive drives drove,swim swims swam,cycle cycles cycled,save saves saved,write writes wrote,draw draws drew,score scores scored,complete completes completed,do does did,jump jumps jumped,invite invites invited,bring brings brought,see sees saw,learn learns learned',
  },
  reserved:
    'more fewer less each every all some rest half twice double triple times as together total altogether left remaining extra both none not no only least most about around almost nearly and or but who which that if than other others another per how many much what when before until after then first again still needs need will would can could should must how cost costs weigh weighs hold holds by same equal equally split shared divided between among dozen hundred thousand thousands pair percent discount tax price third quarter fifth tenth fourth away one so there instead except already while because since since late older younger taller shorter longer heavier lighter now ago any these those this them him me us half initially once older youngest oldest ratio average today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday long tall deep high wide old',
});
