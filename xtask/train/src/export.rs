//! The trained network as the server runs it: weights in eight bits, in one ONNX file.
//!
//! What a matrix takes is put into eight bits row by row. A few of its numbers are far larger than the rest, so they are made smaller and
//! the matrix's columns larger by as much (SmoothQuant, Xiao and others 2023).

use std::collections::BTreeMap;

use candle_core::{DType, Result, Tensor};

use crate::{
    network::{EPSILON, Linear, Network, Pass, WIDTH},
    onnx::{Attribute, FLOAT, Graph, INT8, INT32, Numbers},
};

/// How much of the size goes from the numbers to the matrix. Measured on the golden vectors: 0.4 gives a cosine of 0.9983 at the
/// lowest, 0.5 0.9988, 0.6 0.9993, 0.7 0.9991.
const SMOOTHING: f32 = 0.6;
/// Places that are kept: a window has fewer pieces.
const PLACES: usize = 130;

/// The largest size of each number that a matrix takes, by layer and name.
type Largest = BTreeMap<(usize, &'static str), Vec<f32>>;

/// Writes the model. `samples` are the texts on which the sizes of numbers are measured.
///
/// # Errors
/// The network cannot be run.
pub fn onnx(network: &Network, samples: &[Vec<u32>]) -> Result<Vec<u8>> {
    let largest = largest(network, samples)?;
    let mut graph = Graph::default();
    let rows = network.pieces.to_vec2::<f32>()?;
    let (quantized, scales) = quantized(&rows);
    let pieces = graph.constant(&[rows.len(), WIDTH], &Numbers::Bytes(&quantized));
    let scales = graph.constant(&[rows.len(), 1], &Numbers::Floats(&scales));
    let (piece, scale) = (graph.operator("Gather", &[&pieces, "pieces"], &[]), graph.operator("Gather", &[&scales, "pieces"], &[]));
    let piece = graph.operator("Cast", &[&piece], &[("to", Attribute::Int(FLOAT))]);
    let piece = graph.operator("Mul", &[&piece, &scale], &[]);
    let places = graph.constant(&[PLACES, WIDTH], &Numbers::Floats(&floats(&network.places.narrow(0, 0, PLACES)?)?));
    let place = graph.operator("Gather", &[&places, "places"], &[]);
    let sum = graph.operator("Add", &[&piece, &place], &[]);
    let mut x = norm(&mut graph, &sum, &network.norm)?;
    for (number, layer) in network.layers.iter().enumerate() {
        let at = |name| (&layer.linear[name], &largest[&(number, name)]);
        let together = attention_input(&layer.linear)?;
        let all = matrix(&mut graph, &x, &together, &largest[&(number, "q")])?;
        let parts: Vec<String> = (0..3).map(|_| graph.name()).collect();
        let names: Vec<&str> = parts.iter().map(String::as_str).collect();
        graph.operator_to("Split", &[&all], &names, &[("axis", Attribute::Int(-1)), ("num_outputs", Attribute::Int(3))]);
        let heads = graph.constant(&[3], &Numbers::Sizes(&[-1, 12, (WIDTH / 12) as i64]));
        let mut split = |part: &str, order: &[i64]| {
            let part = graph.operator("Reshape", &[part, &heads], &[]);
            graph.operator("Transpose", &[&part], &[("perm", Attribute::Ints(order))])
        };
        let (query, key, value) = (split(&parts[0], &[1, 0, 2]), split(&parts[1], &[1, 2, 0]), split(&parts[2], &[1, 0, 2]));
        let scores = graph.operator("MatMul", &[&query, &key], &[]);
        let weights = graph.operator("Softmax", &[&scores], &[("axis", Attribute::Int(-1))]);
        let seen = graph.operator("MatMul", &[&weights, &value], &[]);
        let seen = graph.operator("Transpose", &[&seen], &[("perm", Attribute::Ints(&[1, 0, 2]))]);
        let flat = graph.constant(&[2], &Numbers::Sizes(&[-1, WIDTH as i64]));
        let seen = graph.operator("Reshape", &[&seen, &flat], &[]);
        let (linear, sizes) = at("ao");
        let seen = matrix(&mut graph, &seen, linear, sizes)?;
        let sum = graph.operator("Add", &[&x, &seen], &[]);
        x = norm(&mut graph, &sum, &layer.norm[0])?;
        let (linear, sizes) = at("fi");
        let inner = matrix(&mut graph, &x, linear, sizes)?;
        let inner = graph.operator("Gelu", &[&inner], &[]);
        let (linear, sizes) = at("fo");
        let outer = matrix(&mut graph, &inner, linear, sizes)?;
        let sum = graph.operator("Add", &[&x, &outer], &[]);
        x = norm(&mut graph, &sum, &layer.norm[1])?;
    }
    let first = graph.constant(&[1], &Numbers::Sizes(&[0]));
    graph.operator_to("ReduceMean", &[&x, &first], &["mean"], &[("keepdims", Attribute::Int(0))]);
    let answers = network.answers.weight.dim(0)?;
    let weight = graph.constant(&[WIDTH, answers], &Numbers::Floats(&floats(&network.answers.weight.t()?)?));
    let bias = graph.constant(&[answers], &Numbers::Floats(&floats(&network.answers.bias)?));
    let product = graph.operator("MatMul", &["mean", &weight], &[]);
    graph.operator_to("Add", &[&product, &bias], &["answers"], &[]);
    Ok(graph.model(&[("pieces", INT32), ("places", INT32)], &[("mean", FLOAT), ("answers", FLOAT)]))
}

/// Query, key and value as one matrix. The scores are made smaller here once, in place of in every run.
fn attention_input(linear: &BTreeMap<&'static str, Linear>) -> Result<Linear> {
    let smaller = 1.0 / ((WIDTH / 12) as f64).sqrt();
    let Linear { weight, bias } = &linear["q"];
    Ok(Linear {
        weight: Tensor::cat(&[&(weight * smaller)?, &linear["k"].weight, &linear["v"].weight], 0)?,
        bias: Tensor::cat(&[&(bias * smaller)?, &linear["k"].bias, &linear["v"].bias], 0)?,
    })
}

/// `x` times a matrix, both in eight bits, plus its bias.
fn matrix(graph: &mut Graph, x: &str, linear: &Linear, sizes: &[f32]) -> Result<String> {
    let rows = linear.weight.to_vec2::<f32>()?;
    let (gives, takes) = (rows.len(), sizes.len());
    let smoothing: Vec<f32> = (0..takes)
        .map(|at| {
            let column = rows.iter().map(|row| row[at].abs()).fold(1e-5, f32::max);
            sizes[at].max(1e-5).powf(SMOOTHING) / column.powf(1.0 - SMOOTHING)
        })
        .collect();
    let rows: Vec<Vec<f32>> = rows.iter().map(|row| row.iter().zip(&smoothing).map(|(weight, by)| weight * by).collect()).collect();
    let (quantized, scales) = quantized(&rows);
    let turned: Vec<i8> = (0..takes * gives).map(|at| quantized[at % gives * takes + at / gives]).collect();
    let smaller: Vec<f32> = smoothing.iter().map(|by| 1.0 / by).collect();
    let smaller = graph.constant(&[takes], &Numbers::Floats(&smaller));
    let smooth = graph.operator("Mul", &[x, &smaller], &[]);
    let sizes = graph.operator("Abs", &[&smooth], &[]);
    let last = graph.constant(&[1], &Numbers::Sizes(&[-1]));
    let largest = graph.operator("ReduceMax", &[&sizes, &last], &[("keepdims", Attribute::Int(1))]);
    let step = graph.constant(&[], &Numbers::Floats(&[1.0 / 127.0]));
    let scale = graph.operator("Mul", &[&largest, &step], &[]);
    let taken = graph.operator("Div", &[&smooth, &scale], &[]);
    let taken = graph.operator("Round", &[&taken], &[]);
    let taken = graph.operator("Cast", &[&taken], &[("to", Attribute::Int(INT8))]);
    let weight = graph.constant(&[takes, gives], &Numbers::Bytes(&turned));
    let product = graph.operator("MatMulInteger", &[&taken, &weight], &[]);
    let product = graph.operator("Cast", &[&product], &[("to", Attribute::Int(FLOAT))]);
    let product = graph.operator("Mul", &[&product, &scale], &[]);
    let scales = graph.constant(&[gives], &Numbers::Floats(&scales));
    let product = graph.operator("Mul", &[&product, &scales], &[]);
    let bias = graph.constant(&[gives], &Numbers::Floats(&floats(&linear.bias)?));
    Ok(graph.operator("Add", &[&product, &bias], &[]))
}

fn norm(graph: &mut Graph, x: &str, by: &Linear) -> Result<String> {
    let weight = graph.constant(&[WIDTH], &Numbers::Floats(&floats(&by.weight)?));
    let bias = graph.constant(&[WIDTH], &Numbers::Floats(&floats(&by.bias)?));
    let attributes = [("axis", Attribute::Int(-1)), ("epsilon", Attribute::Float(EPSILON as f32))];
    Ok(graph.operator("LayerNormalization", &[x, &weight, &bias], &attributes))
}

/// Rows in eight bits, each with its own scale.
fn quantized(rows: &[Vec<f32>]) -> (Vec<i8>, Vec<f32>) {
    let scales: Vec<f32> = rows.iter().map(|row| row.iter().fold(1e-9f32, |most, number| most.max(number.abs())) / 127.0).collect();
    let bytes = rows.iter().zip(&scales).flat_map(|(row, scale)| row.iter().map(move |number| (number / scale).round() as i8)).collect();
    (bytes, scales)
}

fn floats(tensor: &Tensor) -> Result<Vec<f32>> {
    tensor.to_dtype(DType::F32)?.contiguous()?.flatten_all()?.to_vec1()
}

fn largest(network: &Network, samples: &[Vec<u32>]) -> Result<Largest> {
    let mut largest = Largest::new();
    for sample in samples {
        let mut watch = |layer: usize, name: &'static str, x: &Tensor| -> Result<()> {
            let sizes: Vec<f32> = x.abs()?.flatten(0, 1)?.max(0)?.to_vec1()?;
            let known = largest.entry((layer, name)).or_insert_with(|| vec![0.0; sizes.len()]);
            known.iter_mut().zip(sizes).for_each(|(known, size)| *known = known.max(size));
            Ok(())
        };
        network.mean(std::slice::from_ref(sample), &mut Pass { drop: None, watch: Some(&mut watch) })?;
    }
    Ok(largest)
}
