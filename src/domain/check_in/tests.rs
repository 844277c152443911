//! The vectors of the design, and what holds for every combination.

use proptest::prelude::*;

use super::{Question::*, plan::REDUCED, *};
use crate::domain::age::AgeBand;

fn facts(yes: &[Question]) -> Facts {
    let mut facts = Facts::default();
    yes.iter().for_each(|question| facts.answers.give(*question, Answer::Yes));
    facts
}

fn aged(age: AgeBand, yes: &[Question]) -> Facts {
    Facts { age: Some(age), ..facts(yes) }
}

#[test]
fn each_vector_leads_where_it_was_decided() {
    let skipped = {
        let mut all = Facts { age: Some(AgeBand::Under16), ..Facts::default() };
        Question::ALL.into_iter().for_each(|question| all.answers.give(question, Answer::Skip));
        all
    };
    let refused = {
        let mut facts = Facts::default();
        [S1, S2].into_iter().for_each(|question| facts.answers.give(question, Answer::No));
        facts
    };
    let now = Facts { now: true, ..Facts::default() };
    let now_under_16 = Facts { now: true, age: Some(AgeBand::Under16), ..Facts::default() };
    let about = |who: Who| Facts { who: Some(who), ..Facts::default() };
    let table: &[(Facts, Card, &[Card], &[AddOn])] = &[
        (now, Card::Now, &[], &[]),
        (now_under_16, Card::Now, &[], &[AddOn::Under16]),
        (aged(AgeBand::From16To17, &[S2]), Card::Exploitation, &[], &[AddOn::From16To17]),
        (aged(AgeBand::Under16, &[P2, P1]), Card::Images, &[], &[AddOn::Under16]),
        (facts(&[P2, S2]), Card::Exploitation, &[Card::Images], &[]),
        (facts(&[S1, R6]), Card::Exploitation, &[], &[]),
        (facts(&[R4, R5, R6]), Card::Control, &[], &[]),
        (facts(&[R3, R4]), Card::Control, &[], &[]),
        (facts(&[R6]), Card::Control, &[], &[]),
        (facts(&[R4]), Card::Early, &[], &[]),
        (facts(&[R1, R2]), Card::Early, &[], &[]),
        (facts(&[W1]), Card::Early, &[], &[]),
        (facts(&[W3, R6]), Card::Work, &[Card::Control], &[]),
        (facts(&[M2, P2]), Card::Images, &[Card::Marriage], &[]),
        (facts(&[S2, P2, W2, M1]), Card::Exploitation, &[Card::Images, Card::Work], &[]),
        (facts(&[P4, P1]), Card::Early, &[], &[AddOn::BringSomeone]),
        (refused, Card::NotSure, &[], &[]),
        (skipped, Card::NotSure, &[], &[AddOn::Under16]),
        (about(Who::Friend), Card::Friend, &[], &[]),
        (about(Who::Child), Card::Child, &[], &[]),
        (about(Who::Learning), Card::Learning, &[], &[]),
        (Facts { now: true, ..about(Who::Child) }, Card::Now, &[], &[]),
    ];
    for (facts, main, also, add_ons) in table {
        let outcome = outcome(facts);
        assert_eq!((outcome.main, outcome.also.as_slice(), outcome.add_ons.as_slice()), (*main, *also, *add_ons), "{facts:?}");
    }
}

#[test]
fn control_with_fear_is_the_strong_form() {
    for (yes, strong) in
        [(&[R4, R5, R6][..], true), (&[R6, R4], true), (&[R6, R5], true), (&[R6], false), (&[R6, R3], false), (&[R3, R4], false)]
    {
        assert_eq!(outcome(&facts(yes)).strong_control, strong, "{yes:?}");
    }
}

#[test]
fn the_second_questions_about_strings_wait_for_a_yes_to_the_first() {
    let topics: Topics = [Topic::Strings].into_iter().collect();
    let plan_after = |answer: Answer| {
        let mut answers = Answers::default();
        answers.give(S1, answer);
        plan(topics, &answers)
    };
    assert_eq!(plan(topics, &Answers::default()), [S1, S2, R6]);
    assert_eq!(plan_after(Answer::No), [S1, S2, R6]);
    assert_eq!(plan_after(Answer::ABit), [S1, S2, S3, S4, R6]);
}

#[test]
fn an_answer_whose_question_went_away_counts_no_more() {
    let topics: Topics = [Topic::Strings].into_iter().collect();
    let mut facts = facts(&[S1, S3]);
    assert_eq!(outcome(&facts.of_plan(topics)).main, Card::Exploitation);
    facts.answers.give(S1, Answer::No);
    assert_eq!(outcome(&facts.of_plan(topics)).main, Card::NotSure);
}

#[test]
fn topics_ask_in_the_order_of_the_design() {
    let of = |topics: &[Topic]| plan(topics.iter().copied().collect(), &Answers::default());
    assert_eq!(of(&[Topic::Unsure]), [P2, S1, S2, R1, R4, R6]);
    assert_eq!(of(&[Topic::Marriage, Topic::Online]), [P1, P2, P3, P4, M1, M2]);
    assert_eq!(of(&[Topic::Person, Topic::Online, Topic::Work]), [P2, P1, R6, R4, R5, W2, W3, W4]);
    assert_eq!(of(&Topic::ALL), REDUCED);
    assert_eq!(of(&[]), []);
}

#[test]
fn s3_is_asked_alone_when_there_is_room_for_one() {
    let topics: Topics = [Topic::Online, Topic::Strings, Topic::Work].into_iter().collect();
    let plan = plan(topics, &facts(&[S2]).answers);
    assert_eq!(plan.len(), MAX_QUESTIONS);
    assert!(plan.contains(&S3) && !plan.contains(&S4));
}

#[test]
fn what_may_still_come_is_counted_from_the_question_at_hand() {
    let topics: Topics = [Topic::Strings].into_iter().collect();
    let nothing = Answers::default();
    // S1: S2, S3, S4 and R6 may follow.
    assert_eq!(at_most_after(topics, &nothing, 0), 4);
    let mut refused = nothing;
    refused.give(S1, Answer::No);
    refused.give(S2, Answer::No);
    assert_eq!(at_most_after(topics, &refused, 2), 0);
}

fn answers() -> impl Strategy<Value = Answers> {
    let answer =
        prop_oneof![Just(None), Just(Some(Answer::Yes)), Just(Some(Answer::ABit)), Just(Some(Answer::No)), Just(Some(Answer::Skip))];
    proptest::collection::vec(answer, Question::COUNT).prop_map(|given| {
        let mut answers = Answers::default();
        for (question, answer) in Question::ALL.into_iter().zip(given) {
            if let Some(answer) = answer {
                answers.give(question, answer);
            }
        }
        answers
    })
}

fn topics() -> impl Strategy<Value = Topics> {
    proptest::collection::vec(any::<bool>(), Topic::COUNT)
        .prop_map(|chosen| Topic::ALL.into_iter().zip(chosen).filter(|(_, chosen)| *chosen).map(|(topic, _)| topic).collect())
}

fn age() -> impl Strategy<Value = Option<AgeBand>> {
    prop_oneof![Just(None), proptest::sample::select(AGES.to_vec()).prop_map(Some)]
}

fn question() -> impl Strategy<Value = Question> {
    proptest::sample::select(Question::ALL.to_vec())
}

proptest! {
    #[test]
    fn nobody_is_asked_more_than_twelve_questions(topics in topics(), answers in answers()) {
        let plan = plan(topics, &answers);
        prop_assert!(plan.len() <= MAX_QUESTIONS);
        let mut once = plan.clone();
        once.sort_unstable();
        once.dedup();
        prop_assert_eq!(once.len(), plan.len());
        prop_assert_eq!(plan.is_empty(), topics == Topics::default());
    }

    #[test]
    fn follow_up_questions_come_only_after_a_yes(topics in topics(), answers in answers()) {
        let plan = plan(topics, &answers);
        let follow_up = plan.contains(&S3) || plan.contains(&S4);
        prop_assert!(!follow_up || plan.contains(&S1) && answers.yes(S1) || plan.contains(&S2) && answers.yes(S2));
    }

    #[test]
    fn walking_never_takes_longer_than_was_said(topics in topics(), given in answers()) {
        let mut answers = Answers::default();
        let mut promised = usize::MAX;
        let mut position = 0;
        while let Some(question) = plan(topics, &answers).get(position).copied() {
            let more = at_most_after(topics, &answers, position);
            prop_assert!(position + 1 + more <= MAX_QUESTIONS);
            prop_assert!(position + 1 + more <= promised, "question {} promised {} in all after {}", position + 1, position + 1 + more, promised);
            promised = position + 1 + more;
            answers.give(question, given.get(question).unwrap_or(Answer::Skip));
            // Answering does not move the questions that were already asked.
            prop_assert_eq!(plan(topics, &answers).get(position).copied(), Some(question));
            position += 1;
        }
        prop_assert!(position <= promised);
    }

    #[test]
    fn every_single_yes_leads_to_a_card_of_its_own(question in question()) {
        for answer in [Answer::Yes, Answer::ABit] {
            let mut facts = Facts::default();
            facts.answers.give(question, answer);
            prop_assert!(outcome(&facts).main < Card::NotSure);
        }
    }

    #[test]
    fn one_more_yes_never_leads_to_a_weaker_card(answers in answers(), age in age(), now in any::<bool>(), question in question()) {
        let before = Facts { now, age, answers, who: None };
        let mut after = before;
        after.answers.give(question, Answer::Yes);
        let (before, after) = (outcome(&before), outcome(&after));
        prop_assert!(after.main <= before.main);
        prop_assert!(!before.strong_control || after.strong_control);
        prop_assert!(before.add_ons.iter().all(|add_on| after.add_ons.contains(add_on)));
    }

    #[test]
    fn cards_beside_the_main_one_are_few_and_weaker(answers in answers(), now in any::<bool>(), age in age()) {
        let Outcome { main, also, .. } = outcome(&Facts { now, age, answers, who: Some(Who::Me) });
        prop_assert!(also.len() <= MAX_ALSO);
        prop_assert!(std::iter::once(&main).chain(&also).is_sorted_by(|a, b| a < b));
        prop_assert!(!also.contains(&Card::Early) && !also.contains(&Card::NotSure));
        prop_assert!(main != Card::Exploitation || !also.contains(&Card::Control));
    }

    #[test]
    fn a_bit_counts_as_yes_and_skip_as_no(answers in answers(), age in age()) {
        let mut same = answers;
        for question in Question::ALL {
            match answers.get(question) {
                Some(Answer::ABit) => same.give(question, Answer::Yes),
                Some(Answer::Skip) | None => same.give(question, Answer::No),
                Some(Answer::Yes | Answer::No) => {}
            }
        }
        let of = |answers| outcome(&Facts { age, answers, ..Facts::default() });
        prop_assert_eq!(of(answers), of(same));
    }

    #[test]
    fn who_it_is_about_decides_before_any_answer(answers in answers(), age in age()) {
        for (who, card) in [(Who::Friend, Card::Friend), (Who::Child, Card::Child), (Who::Learning, Card::Learning)] {
            let outcome = outcome(&Facts { now: false, who: Some(who), age, answers });
            prop_assert_eq!((outcome.main, outcome.also.len(), outcome.add_ons.len(), outcome.age), (card, 0, 0, None));
        }
    }

    #[test]
    fn age_changes_only_what_is_said_about_age(answers in answers(), one in age(), other in age()) {
        let of = |age| {
            let Outcome { main, also, add_ons, strong_control, .. } = outcome(&Facts { age, answers, ..Facts::default() });
            (main, also, add_ons.contains(&AddOn::BringSomeone), strong_control)
        };
        prop_assert_eq!(of(one), of(other));
    }
}
