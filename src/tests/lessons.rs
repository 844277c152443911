//! What the pages for schools say of the curriculum.

use super::browser::Reader;
use crate::{domain::locale::Locale, urls::Page};

const LESSONS: [Page; 5] =
    [Page::LessonKindergarten, Page::LessonJunior, Page::LessonIntermediate, Page::LessonGrades9And10, Page::LessonGrades11And12];

#[tokio::test(flavor = "multi_thread")]
async fn every_lesson_names_its_expectations_with_the_page_where_each_was_read() {
    let reader = Reader::arrives().await;
    let site = reader.state().site();
    for (lesson, locale) in LESSONS.into_iter().flat_map(|lesson| Locale::ALL.map(|locale| (lesson, locale))) {
        let page = reader.reads(&lesson.path(locale)).await;
        let (_, part) = page.body.split_once("<h2 id=\"expectations\">").unwrap();
        let part = part.split("</section>").next().unwrap();
        let keys = &site.articles.get(&lesson.article(), locale).unwrap().matter.expectations;
        assert!(keys.len() >= 2, "{lesson:?}");
        for key in keys {
            let expectation = site.expectations.get(key).unwrap();
            for said in [expectation.code.as_str(), expectation.about(locale), expectation.source.as_str()] {
                assert!(part.contains(said), "{lesson:?} {locale:?}: {said}");
            }
        }
    }
    let first = reader.reads(&Page::LessonKindergarten.path(Locale::Fr)).await;
    assert!(first.body.contains("1re année, D1.3"));
    let page = reader.reads(&Page::Classroom.path(Locale::En)).await;
    assert!(!page.body.contains("id=\"expectations\""), "only lessons have them");
}
