//! The services that someone picked out: for the length of a visit, in the forms of the pages, and nowhere else.

use super::service::ServiceId;

/// Maximum number of services on a list: more than fit on a sheet of paper.
pub const KEPT_LIMIT: usize = 40;

/// A list of supports, in the order in which they were picked, each once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shortlist {
    ids: Vec<ServiceId>,
    left_out: bool,
}

impl Shortlist {
    /// Reads ids as they come from a form. What is no id is left out; what is beyond [`KEPT_LIMIT`] too.
    pub fn read<'a>(values: impl IntoIterator<Item = &'a str>) -> Self {
        let mut kept = Self::default();
        for value in values {
            match ServiceId::parse(value) {
                Some(id) if kept.holds(&id) => {}
                Some(id) if kept.ids.len() < KEPT_LIMIT => kept.ids.push(id),
                _ => kept.left_out = true,
            }
        }
        kept
    }

    /// The ids.
    pub fn ids(&self) -> impl Iterator<Item = &ServiceId> {
        self.ids.iter()
    }

    /// True when the support is on the list.
    pub fn holds(&self, id: &ServiceId) -> bool {
        self.ids.contains(id)
    }

    /// True when nothing is on the list.
    pub fn is_empty(&self) -> bool {
        self.ids.is_empty()
    }

    /// True when something was picked that is not on the list: too much, or no support that is published.
    pub const fn left_out(&self) -> bool {
        self.left_out
    }

    /// The list with more supports, as far as there is room.
    pub fn and(&self, more: impl IntoIterator<Item = ServiceId>) -> Self {
        let mut kept = self.clone();
        for id in more {
            if kept.holds(&id) {
                continue;
            }
            if kept.ids.len() < KEPT_LIMIT { kept.ids.push(id) } else { kept.left_out = true }
        }
        kept
    }

    /// The list without one support.
    pub fn without(&self, id: &ServiceId) -> Self {
        Self { ids: self.ids.iter().filter(|other| *other != id).cloned().collect(), left_out: false }
    }

    /// The list without what `keep` refuses.
    pub fn retain(&mut self, keep: impl FnMut(&ServiceId) -> bool) {
        let before = self.ids.len();
        self.ids.retain(keep);
        self.left_out |= self.ids.len() < before;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_support_stands_once_in_the_order_of_picking() {
        let kept = Shortlist::read(["talk4healing", "kids-help-phone", "talk4healing", "<script>", ""]);
        assert_eq!(kept.ids().map(ServiceId::as_str).collect::<Vec<_>>(), ["talk4healing", "kids-help-phone"]);
        assert!(kept.left_out());
    }

    #[test]
    fn a_list_has_an_end() {
        let many: Vec<String> = (0..100).map(|n| format!("service-{n}")).collect();
        let kept = Shortlist::read(many.iter().map(String::as_str));
        assert_eq!((kept.ids().count(), kept.left_out()), (KEPT_LIMIT, true));
    }

    #[test]
    fn one_is_taken_off_and_the_rest_stays() {
        let kept = Shortlist::read(["a-one", "b-two"]);
        assert_eq!(kept.without(&ServiceId::parse("a-one").unwrap()), Shortlist::read(["b-two"]));
    }
}
