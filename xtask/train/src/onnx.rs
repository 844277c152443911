//! Writes a model in the ONNX format: the few parts of it that ours needs, as protocol buffers (onnx.proto, IR version 8).

/// A tensor's numbers.
pub enum Numbers<'a> {
    /// 32-bit floats.
    Floats(&'a [f32]),
    /// 8-bit whole numbers.
    Bytes(&'a [i8]),
    /// 64-bit whole numbers: shapes and axes.
    Sizes(&'a [i64]),
}

/// The value of an operator's attribute.
#[derive(Clone, Copy)]
pub enum Attribute<'a> {
    /// A whole number.
    Int(i64),
    /// A float.
    Float(f32),
    /// Several whole numbers.
    Ints(&'a [i64]),
}

/// The type numbers of `TensorProto.DataType`.
pub const FLOAT: i64 = 1;
/// 8-bit whole numbers with a sign.
pub const INT8: i64 = 3;
/// 32-bit whole numbers.
pub const INT32: i64 = 6;
const INT64: i64 = 7;

/// A graph while it is written.
#[derive(Default)]
pub struct Graph {
    fields: Vec<u8>,
    named: usize,
}

impl Graph {
    /// Adds a tensor that never changes; gives its name.
    pub fn constant(&mut self, shape: &[usize], numbers: &Numbers<'_>) -> String {
        let name = self.name();
        let (kind, raw): (i64, Vec<u8>) = match numbers {
            Numbers::Floats(list) => (FLOAT, list.iter().flat_map(|number| number.to_le_bytes()).collect()),
            Numbers::Bytes(list) => (INT8, list.iter().flat_map(|number| number.to_le_bytes()).collect()),
            Numbers::Sizes(list) => (INT64, list.iter().flat_map(|number| number.to_le_bytes()).collect()),
        };
        let mut tensor = Vec::new();
        for size in shape {
            whole(&mut tensor, 1, *size as u64);
        }
        whole(&mut tensor, 2, kind as u64);
        bytes(&mut tensor, 8, name.as_bytes());
        bytes(&mut tensor, 9, &raw);
        bytes(&mut self.fields, 5, &tensor);
        name
    }

    /// Adds an operator with one output; gives its name.
    pub fn operator(&mut self, kind: &str, inputs: &[&str], attributes: &[(&str, Attribute<'_>)]) -> String {
        let output = self.name();
        self.operator_to(kind, inputs, &[&output], attributes);
        output
    }

    /// Adds an operator with outputs that have names already.
    pub fn operator_to(&mut self, kind: &str, inputs: &[&str], outputs: &[&str], attributes: &[(&str, Attribute<'_>)]) {
        let mut node = Vec::new();
        for input in inputs {
            bytes(&mut node, 1, input.as_bytes());
        }
        for output in outputs {
            bytes(&mut node, 2, output.as_bytes());
        }
        bytes(&mut node, 4, kind.as_bytes());
        for (name, value) in attributes {
            let mut attribute = Vec::new();
            bytes(&mut attribute, 1, name.as_bytes());
            match value {
                Attribute::Float(number) => {
                    tag(&mut attribute, 2, 5);
                    attribute.extend(number.to_le_bytes());
                    whole(&mut attribute, 20, 1);
                }
                Attribute::Int(number) => {
                    whole(&mut attribute, 3, *number as u64);
                    whole(&mut attribute, 20, 2);
                }
                Attribute::Ints(numbers) => {
                    for number in *numbers {
                        whole(&mut attribute, 8, *number as u64);
                    }
                    whole(&mut attribute, 20, 7);
                }
            }
            bytes(&mut node, 5, &attribute);
        }
        bytes(&mut self.fields, 1, &node);
    }

    /// A name that no other tensor has.
    pub fn name(&mut self) -> String {
        self.named += 1;
        format!("t{}", self.named)
    }

    /// The whole model. Inputs and outputs have a name and a type; the length of an input is open.
    pub fn model(mut self, inputs: &[(&str, i64)], outputs: &[(&str, i64)]) -> Vec<u8> {
        let value = |name: &str, kind: i64| {
            let (mut dimension, mut shape, mut tensor, mut of_type, mut info) = (vec![], vec![], vec![], vec![], vec![]);
            bytes(&mut dimension, 2, b"n");
            bytes(&mut shape, 1, &dimension);
            whole(&mut tensor, 1, kind as u64);
            bytes(&mut tensor, 2, &shape);
            bytes(&mut of_type, 1, &tensor);
            bytes(&mut info, 1, name.as_bytes());
            bytes(&mut info, 2, &of_type);
            info
        };
        bytes(&mut self.fields, 2, b"reader");
        for (name, kind) in inputs {
            bytes(&mut self.fields, 11, &value(name, *kind));
        }
        for (name, kind) in outputs {
            bytes(&mut self.fields, 12, &value(name, *kind));
        }
        let (mut operators, mut model) = (Vec::new(), Vec::new());
        whole(&mut operators, 2, 20);
        whole(&mut model, 1, 8);
        bytes(&mut model, 7, &self.fields);
        bytes(&mut model, 8, &operators);
        model
    }
}

fn tag(out: &mut Vec<u8>, field: u64, wire: u64) {
    varint(out, field << 3 | wire);
}

fn whole(out: &mut Vec<u8>, field: u64, number: u64) {
    tag(out, field, 0);
    varint(out, number);
}

fn bytes(out: &mut Vec<u8>, field: u64, content: &[u8]) {
    tag(out, field, 2);
    varint(out, content.len() as u64);
    out.extend(content);
}

fn varint(out: &mut Vec<u8>, mut number: u64) {
    while number >= 0x80 {
        out.push(number as u8 | 0x80);
        number >>= 7;
    }
    out.push(number as u8);
}
